// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startups/startup_list.h"

#include "core/base/text.h"

namespace planner::ui {

StartupList::StartupList(StartupModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(StartupModel::SortRole);
    setDynamicSortFilter(true);
    sort(StartupModel::Name);
}

void StartupList::setChip(StartupChip chip)
{
    m_chip = chip;
    invalidateFilter();
}

void StartupList::setSearch(const QString& text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool StartupList::accepts(StartupChip chip, int row) const
{
    switch (chip) {
    case StartupChip::All:
        return true;
    case StartupChip::Incomplete:
        return m_model.completeness(row) < 100;
    case StartupChip::WithoutSession:
        return m_model.sessions(row) == 0;
    case StartupChip::Doubtful:
        return m_model.isDoubtful(row);
    }
    return true;
}

int StartupList::count(StartupChip chip) const
{
    int found = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        found += accepts(chip, row) ? 1 : 0;
    return found;
}

bool StartupList::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    if (!accepts(m_chip, row))
        return false;
    const QString searched = m_model.data(m_model.index(row, 0), StartupModel::TextRole).toString();
    return std::all_of(
        m_words.begin(), m_words.end(), [&searched](const QString& word) { return searched.contains(word); });
}

} // namespace planner::ui
