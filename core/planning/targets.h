// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/relocation.h"
#include "core/planning/trial.h"

namespace planner {

/// What the rules say of a place for a session.
enum class Fitness {
    Free, ///< Nothing that matters.
    Unwise, ///< At least a warning.
    Blocked, ///< An error, or the block would leave the day or the columns.
};

/// A room in which something could be dropped.
struct Target {
    Id<Room> room;
    Fitness fitness = Fitness::Free;
    Findings added; ///< What would be wrong there, worst first. Empty for a block that does not fit at all.
};

/// How fit `findings`, all of them there only after a change, make that change.
[[nodiscard]] Fitness fitness(const Findings& added);

/// For each of `rooms`: what the rules say when `block` is moved so that the session held is there, at the
/// day and time of `to` (its room does not count). Locked sessions stay where they are.
[[nodiscard]] std::vector<Target> targets(
    Trial& trial, const Block& block, const Place& to, const std::vector<Id<Room>>& rooms);

/// The same for a session of which both times are known, such as one that is resized or not there yet.
[[nodiscard]] std::vector<Target> targets(
    Trial& trial, const Session& session, const std::vector<Id<Room>>& rooms);

} // namespace planner
