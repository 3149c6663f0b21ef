// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/list_rows.h"

#include "core/base/side_by_side.h"
#include "core/base/text.h"
#include "core/programme/wish.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>

namespace planner {

namespace {

/// Why nothing can be planned by what somebody wishes for; empty where it can.
QString whyNoWish(const QString& said, const std::vector<Day>& days)
{
    const auto wish = said.isEmpty() ? std::optional(Wish{}) : readWish(said, days);
    if (!wish)
        return QCoreApplication::translate("Cells", "Its days or times cannot be read. It is kept as it is.");
    const bool isElsewhere = !wish->wanted.empty()
        && std::ranges::all_of(
            wish->wanted, [](const WishedTime& time) { return time.days && time.days->empty(); });
    return isElsewhere
        ? QCoreApplication::translate("Cells", "It is no day of the festival. It is kept as it is.")
        : QString();
}

} // namespace

// Rows know nothing of each other until they are matched.
std::vector<ListRow> readRows(const StartupList& list, const Mapping& mapping, IdSource& ids,
    const std::function<bool(size_t rowsDone)>& goesOn)
{
    constexpr size_t stride = 256;
    std::vector<ListRow> rows;
    rows.reserve(list.rows.size());
    for (const StartupList::Row& listed : list.rows)
        rows.push_back({.line = listed.line, .reading = {.profile = {.id = ids.next<Startup>()}}});
    std::mutex telling;
    size_t begun = 0;
    sideBySide((rows.size() + stride - 1) / stride, [&](size_t part) {
        if (const std::scoped_lock told(telling); !goesOn(stride * begun++))
            return;
        for (size_t i = part * stride; i < std::min(rows.size(), (part + 1) * stride); ++i) {
            if (list.rows[i].swallowed)
                continue;
            ListRow& row = rows[i];
            row.cells = cellsOf(list.rows[i], list.header, mapping);
            row.reading = readRow(row.cells, row.reading.profile.id);
            row.traits = traitsOf(row.reading.profile);
        }
    });
    return rows;
}

void remarkWishes(std::vector<ListRow>& rows, const std::vector<Day>& days)
{
    QHash<QString, QString> reasons; // many rows wish for the same
    for (ListRow& row : rows) {
        for (const ListCell& cell : row.cells) {
            const bool isDays = cell.field == ListField::WishedDays;
            if (!isDays && cell.field != ListField::WishedTimes)
                continue;
            const Startup& profile = row.reading.profile;
            const QString& said = (isDays ? profile.wishedDays : profile.wishedTimes).forInsiders();
            auto reason = reasons.constFind(said);
            if (reason == reasons.cend())
                reason = reasons.insert(said, whyNoWish(said, days));
            if (!reason->isEmpty())
                row.reading.remarks.push_back({cell.column, cell.text, {}, *reason});
        }
    }
}

QStringList columnsThatDiffer(const std::vector<ListCell>& a, const std::vector<ListCell>& b)
{
    QStringList columns;
    for (size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const QString left = i < a.size() ? a[i].text.trimmed() : QString();
        const QString right = i < b.size() ? b[i].text.trimmed() : QString();
        const bool isName = i < a.size() && a[i].field == ListField::Name;
        if (left != right && !(isName && folded(left) == folded(right)))
            columns << (i < a.size() ? a[i] : b[i]).column;
    }
    return columns;
}

bool repeatsHeader(const std::vector<ListCell>& cells)
{
    int said = 0;
    for (const ListCell& cell : cells) {
        if (cell.text.trimmed().isEmpty())
            continue;
        if (folded(cell.text) != folded(cell.column))
            return false;
        ++said;
    }
    return said > 1;
}

} // namespace planner
