// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/list_rows.h"

#include "core/base/side_by_side.h"

#include <algorithm>
#include <mutex>

namespace planner {

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

} // namespace planner
