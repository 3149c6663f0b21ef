// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/trial.h"

#include <functional>
#include <limits>

/// Where a session fits, found by trying. Everything here leaves the trial as it was.
namespace planner {

/// A session as it would be, and what that would do.
struct Spot {
    Session session;
    Verdict verdict;
};

/// How many seats the place of a session needs: its own or its start-ups' numbers, the largest. 0: nobody
/// said.
[[nodiscard]] int seatsNeeded(const Festival& festival, const Session& session);

/// Whether nobody else is where `session`, which is placed, shall be, those who take part are free, and the
/// venue is open. Quick: a first sieve before a verdict.
[[nodiscard]] bool canStand(const View& view, const Session& session);

/// Whether `room` is large enough for `needed` people, or nobody knows.
[[nodiscard]] bool hasSeats(const Room& room, int needed);

/// All rooms: first those of the venue wished for, then of the venues where `session` and its start-ups are
/// anyway; among equals the smallest that is large enough, then in walking order.
[[nodiscard]] std::vector<const Room*> roomsByPreference(
    const View& view, const Session& session, int needed);

/// `session` put into the festival.
[[nodiscard]] Change changeTo(const Session& session);

struct SpotSearch {
    Session session; ///< To place. The day, time and room given stay.
    minutes step{5};
    std::function<bool(const Verdict&)> accepts; ///< None: all without a new error.
    int tries = std::numeric_limits<int>::max(); ///< So many places are judged at most.
};

/// The first day and time, and there the best room by roomsByPreference(), without a new error or warning;
/// else the first with the fewest warnings. None when everything brings an error.
[[nodiscard]] std::optional<Spot> firstSpot(Trial& trial, const SpotSearch& search);

/// The times at which venues are open on `day`, together, as far as somebody said: from the first to the
/// last.
[[nodiscard]] TimeSpan hoursToTry(const Festival& festival, Day day);

} // namespace planner
