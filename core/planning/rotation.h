// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route_problem.h"

#include <functional>

/// Rotation: groups take turns at stops, as the classes of a school at eight start-ups. In each round a group
/// is at one stop at most, and it sees each stop asked of it once.
namespace planner {

struct RotationRound {
    RouteTime begins = 0;
    RouteTime ends = 0; ///< The visits of the round last until then.
};

struct RotationStop {
    int place = 0;
    int seats = largestRouteNumber; ///< In one round, for all groups together.
    int groups = 1; ///< At a time.
    std::vector<int> closedRounds;
    std::vector<int> roundSeats; ///< For each round, at most `seats`; empty: as many in all.
};

struct RotationGroup {
    int size = 1;
    int pace = 0; ///< Which of the travel tables holds.
    std::vector<int> stops; ///< Each is seen once.
    std::vector<int> absentRounds; ///< Lunch, or not there yet.
};

/// This group is at this stop in this round.
struct RotationPin {
    int group = 0;
    int stop = 0;
    int round = 0;
};

struct RotationProblem {
    int places = 0;
    std::vector<std::vector<RouteTime>> travel; ///< As in RouteProblem. A way over a third place counts too.
    std::vector<RotationRound> rounds; ///< In order and apart; at most mostRounds.
    std::vector<RotationStop> stops;
    std::vector<RotationGroup> groups;
    std::vector<RotationPin> pins; ///< Of stops that the group is to see.
};

constexpr size_t mostRounds = 64;

enum class RotationOutcome {
    Found,
    Impossible, ///< Proved.
    Open, ///< Ended before it was known.
};

struct RotationAnswer {
    RotationOutcome outcome = RotationOutcome::Open;
    std::vector<std::vector<int>> stops; ///< Where a group is in a round, or -1; empty unless Found.
    int crampedGroup = -1; ///< When Impossible: this group alone has no way to see its stops; -1 otherwise.
    int crowdedStop = -1; ///< Likewise: this stop alone cannot see its groups.
    std::int64_t tries = 0;
    friend bool operator==(const RotationAnswer&, const RotationAnswer&) = default;
};

struct RotationTerms {
    std::uint64_t seed = 1;
    std::int64_t tries = 2'000'000; ///< Same problem, seed and tries: same answer.
    std::function<bool()> stop; ///< Asked every few microseconds; true ends the search.
};

/// A rotation without clashes, with seats and walks respected; or the proof that there is none. Pure; the
/// indices of the problem lie in their ranges and there are at most mostRounds rounds.
[[nodiscard]] RotationAnswer rotation(const RotationProblem& problem, const RotationTerms& terms);

} // namespace planner
