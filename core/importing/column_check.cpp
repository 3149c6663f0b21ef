// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/column_check.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

namespace planner {

namespace {

void take(const RepairedCell& cell, ColumnCheck& check)
{
    const bool isRead = !cell.remark.to.isEmpty();
    ++(isRead ? check.repaired : check.unread);
    auto& first = isRead ? check.firstRepaired : check.firstUnread;
    if (!first)
        first = cell;
}

/// Names that occur for a second time or more.
int repeatedNames(const StartupList& list, qsizetype column)
{
    QSet<QString> seen;
    int repeated = 0;
    for (const StartupList::Row& row : list.rows) {
        const QString name = folded(row.cells.value(column));
        repeated += !name.isEmpty() && seen.contains(name) ? 1 : 0;
        seen.insert(name);
    }
    return repeated;
}

} // namespace

std::vector<ColumnCheck> checkedColumns(
    const StartupList& list, const Mapping& mapping, const std::stop_token& stop)
{
    std::vector<ColumnCheck> checks(static_cast<size_t>(list.header.size()));
    QHash<QString, size_t> byHeader;
    for (size_t i = checks.size(); i-- > 0;)
        byHeader.insert(list.header[static_cast<qsizetype>(i)], i);
    IdSource ids(1); // the profiles are read for their remarks alone
    const auto id = ids.next<Startup>();
    for (const StartupList::Row& row : list.rows) {
        if (stop.stop_requested())
            break;
        for (size_t i = 0; i < checks.size(); ++i) {
            const auto place = static_cast<qsizetype>(i);
            const bool isFilled = place < row.cells.size() && !row.cells[place].trimmed().isEmpty();
            ++(isFilled ? checks[i].filled : checks[i].empty);
        }
        for (const CellRemark& remark : readRow(cellsOf(row, list.header, mapping), id).remarks)
            take({row.line, remark}, checks[byHeader.value(remark.column)]);
    }
    for (size_t i = 0; i < checks.size(); ++i) {
        if (mapping.columns[i].field == ListField::Name)
            checks[i].repeated = repeatedNames(list, static_cast<qsizetype>(i));
    }
    return checks;
}

} // namespace planner
