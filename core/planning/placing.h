// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/planning/trial.h"

#include <functional>

namespace planner {

/// A place proposed for a session that is to place, or why there is none.
struct Placing {
    Id<Session> session;
    Change change; ///< Empty when there is no place.
    QString label; ///< For the history: Place "Guided tour".
    /// "Placed: Fri 13, 9:30, Canal room (first free slot for 20 people in the morning)", or why not.
    QString sentence;
    Verdict verdict; ///< What `change` does.

    [[nodiscard]] bool isPlaced() const { return !change.isEmpty(); }
};

/// The first valid slot for `session`: the earliest day and time, every five minutes, at which some room with
/// enough seats brings no new error and, where possible, no new warning; wishes count as warnings. The venue
/// wished for goes before others. The day, time or room that the session has already stay.
[[nodiscard]] Placing placed(Trial& trial, const Id<Session>& session, const Words& words);

/// Told after each session; asked whether to go on.
using PlacingProgress = std::function<bool(int done, int total)>;

/// The same for all sessions to place, each after those before it: those with wishes first, then the larger,
/// then the longer. Cancelled and locked ones are left out. Stopped early, it has what was found so far.
[[nodiscard]] std::vector<Placing> allPlaced(
    Trial trial, const Words& words, const PlacingProgress& goesOn = {});

/// Those of `placings` that have a place, as one Change.
[[nodiscard]] Change together(const std::vector<Placing>& placings);

} // namespace planner
