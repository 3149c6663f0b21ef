// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/preview_model.h"

#include "ui/style/theme.h"

#include <QApplication>

namespace planner::ui {

void PreviewModel::show(const ReadList* list)
{
    beginResetModel();
    m_header.clear();
    m_lines.clear();
    if (list != nullptr) {
        m_header = list->list.header;
        std::map<int, QString> faults;
        for (const CsvProblem& problem : list->malformed)
            faults.insert({problem.line, sentence(problem)});
        int further = 0;
        for (const StartupList::Row& row : list->list.rows) {
            const auto fault = faults.find(row.line);
            const bool isFirst = m_lines.size() < firstRows;
            if (!isFirst && (fault == faults.end() || ++further > mostBadRows))
                continue;
            m_lines.push_back({row.line, row.cells, fault == faults.end() ? QString() : fault->second});
        }
    }
    endResetModel();
}

int PreviewModel::rowOf(int line) const
{
    const auto found = std::ranges::find(m_lines, line, &Line::number);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines.at(static_cast<size_t>(index.row()));
    if (role == Qt::DisplayRole)
        return line.cells.value(index.column()).simplified();
    if (role == Qt::ForegroundRole && !line.fault.isEmpty())
        return Theme(QApplication::palette()).error();
    if (role == Qt::AccessibleDescriptionRole && !line.fault.isEmpty())
        return line.fault;
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(m_header.value(section)) : QVariant();
    const Line& line = m_lines.at(static_cast<size_t>(section));
    if (role == Qt::DisplayRole)
        return line.fault.isEmpty() ? QString::number(line.number) : QStringLiteral("⚠ %1").arg(line.number);
    if (role == Qt::ForegroundRole && !line.fault.isEmpty())
        return Theme(QApplication::palette()).error();
    return {};
}

} // namespace planner::ui
