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

} // namespace planner
