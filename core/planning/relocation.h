// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"

namespace planner {

using SessionIds = std::vector<Id<Session>>;

/// Sessions that move together.
struct Block {
    Id<Session> held; ///< The one that goes to the place named; the others follow.
    SessionIds sessions; ///< All of them; `held` may be missing.
    /// The rooms in the order shown. The others follow by as many columns; without columns, or from outside
    /// them, they go to the very room.
    std::vector<Id<Room>> columns;
};

/// Where a session is to be. What is not given stays as it is.
struct Place {
    std::optional<Id<Room>> room;
    std::optional<Day> day;
    std::optional<LocalTime> begin;
};

/// A block at another place.
struct Relocation {
    Change change; ///< Empty when nothing moves.
    SessionIds locked; ///< Left where they are.
    bool leaves = false; ///< One of them would leave the day or the columns, so none moves.
};

/// `session` at `span`. Its last entry moves along, and stays within the span when it was.
[[nodiscard]] Session at(Session session, const TimeSpan& span);

/// `block` with the session held at `to`; the others by the same days, minutes and columns. Sessions that
/// have no time yet begin one after the other, in the order of the block. Pure.
[[nodiscard]] Relocation relocated(const Festival& festival, const Block& block, const Place& to);

} // namespace planner
