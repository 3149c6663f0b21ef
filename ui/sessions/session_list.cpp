// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/session_list.h"

namespace planner::ui {

SessionList::SessionList(SessionModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(SessionModel::SortRole);
    setDynamicSortFilter(true);
}

void SessionList::setShown(Shown shown)
{
    m_shown = std::move(shown);
    invalidateFilter();
}

std::optional<Id<Session>> SessionList::idAt(const QModelIndex& index) const
{
    return index.isValid() ? m_model.idAt(mapToSource(index).row()) : std::nullopt;
}

QModelIndex SessionList::indexOf(const Id<Session>& id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

void SessionList::sortByRole(int column, int role)
{
    m_sortedBy = column;
    setSortRole(role);
    sort(SessionModel::Title);
    invalidate();
}

void SessionList::showTitlesOnly()
{
    m_titlesOnly = true;
    invalidateFilter();
}

bool SessionList::filterAcceptsColumn(int column, const QModelIndex& /*parent*/) const
{
    return !m_titlesOnly || column == SessionModel::Title;
}

bool SessionList::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const Session* session = m_model.session(row);
    return session != nullptr && (!m_shown || m_shown(*session, m_model.problems(row)));
}

bool SessionList::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QModelIndex one = m_sortedBy ? left.siblingAtColumn(*m_sortedBy) : left;
    const QModelIndex other = m_sortedBy ? right.siblingAtColumn(*m_sortedBy) : right;
    if (QSortFilterProxyModel::lessThan(one, other))
        return true;
    if (QSortFilterProxyModel::lessThan(other, one))
        return false;
    // What is equal here is told apart by day, time and title, whatever the column.
    for (const int column : {SessionModel::DayColumn, SessionModel::Time, SessionModel::Title}) {
        const QString a = left.siblingAtColumn(column).data(SessionModel::SortRole).toString();
        const QString b = right.siblingAtColumn(column).data(SessionModel::SortRole).toString();
        if (a != b)
            return a < b;
    }
    return left.row() < right.row();
}

} // namespace planner::ui
