// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/import_plan.h"
#include "core/importing/row_keys.h"

#include <functional>

namespace planner {

/// Reads all rows, each under an id of its own; swallowed ones stay empty. `goesOn` is told the rows done now
/// and then, by one thread at a time; when it answers false the rest is left unread.
[[nodiscard]] std::vector<ListRow> readRows(const StartupList& list, const Mapping& mapping, IdSource& ids,
    const std::function<bool(size_t rowsDone)>& goesOn);

/// Remarks days and times that rows wish for and that no programme on `days` can give: they stay as they are,
/// for somebody to read.
void remarkWishes(std::vector<ListRow>& rows, const std::vector<Day>& days);

/// The columns in which two rows of one list say different things; a name is the same in capitals.
[[nodiscard]] QStringList columnsThatDiffer(const std::vector<ListCell>& a, const std::vector<ListCell>& b);

/// Whether a row says in each column what that is called, as where two lists were put below one another.
[[nodiscard]] bool repeatsHeader(const std::vector<ListCell>& cells);

} // namespace planner
