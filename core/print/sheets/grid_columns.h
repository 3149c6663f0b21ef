// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exporting/edition.h"

#include <vector>

/// The columns of a day: rooms with what happens in them. Pointers lead into the festival of the edition.
namespace planner {

/// Where a session stands across its column: `lane` of `lanes` that run side by side.
struct Lane {
    const Session* session = nullptr;
    int lane = 0;
    int lanes = 1;
};

struct GridColumn {
    const Room* room = nullptr;
    std::vector<Lane> sessions; ///< By begin.
    std::vector<const Session*> crowded; ///< What found no lane, because too much happens at once.

    /// How much of the page it wants: 1 for a room where one thing happens at a time.
    [[nodiscard]] double breadth() const;
};

/// So many sessions of a room can stand side by side.
inline constexpr int mostLanes = 6;

/// `sessions`, by begin, in lanes: the same number of lanes for all that hang together.
[[nodiscard]] GridColumn columnOf(const Room& room, const std::vector<const Session*>& sessions);

/// The rooms that have something to show among `sessions`, venue by venue, in walking order.
[[nodiscard]] std::vector<GridColumn> columnsOf(
    const Festival& festival, const std::vector<const Session*>& sessions);

/// `columns` on pages of at most `perPage` (columns of more than one lane count for more). A venue stays on
/// one page when it fits on one; what does not is spread evenly. The pages are about equally full.
[[nodiscard]] std::vector<std::vector<GridColumn>> dividedIntoPages(
    const std::vector<GridColumn>& columns, int perPage);

/// The hours that the grid of `day` shows: from a full hour, around all of `sessions`, and around the opening
/// hours of their venues where these end less than an hour away.
[[nodiscard]] TimeSpan gridHours(
    const Festival& festival, const std::vector<const Session*>& sessions, Day day);

} // namespace planner
