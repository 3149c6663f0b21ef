// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/import_plan.h"

namespace planner {

/// What becomes of the cells of one column, before anything is compared with a festival.
struct ColumnCheck {
    int filled = 0;
    int empty = 0;
    int repaired = 0; ///< Taken otherwise than they stand there.
    std::optional<RepairedCell> firstRepaired;
    int unread = 0; ///< Kept in the note, or not at all.
    std::optional<RepairedCell> firstUnread;
    int repeated = 0; ///< Names that stand further up already, however spelled; of the name's column only.
};

/// One for each column of `list`, read as `mapping` says, which has a column for each of its header. Stops
/// early, with what it has, when `stop` says so.
[[nodiscard]] std::vector<ColumnCheck> checkedColumns(
    const StartupList& list, const Mapping& mapping, const std::stop_token& stop = {});

} // namespace planner
