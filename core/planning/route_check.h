// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route_problem.h"

/// Computes a plan again from nothing but the problem. It shares no code with the search, so what both say
/// holds.
namespace planner {

enum class RouteFaultKind {
    WrongNumberOfPaths, ///< The plan is not of this problem; nothing else was looked at.
    UnknownStop,
    UnknownWindow,
    NoInterest, ///< The party never goes there.
    NoWay,
    TooSoon, ///< The party cannot be there yet.
    BeforeOpening,
    AfterClosing,
    EndTooLate,
    VisitedTwice, ///< By the party, in this tour or another, under this or another stop of the key.
    TooFewSeats, ///< The slot is overbooked; no tour, and the stop is that of one visit in it.
    NoLunch,
    LunchOutsideItsHours,
    LunchCutShort, ///< It overlaps a visit or the ways around it.
    PinMissed,
    PinInAnotherWindow,
    PinByAnotherTour,
    PinsOutOfOrder,
};

struct RouteFault {
    RouteFaultKind kind = RouteFaultKind::WrongNumberOfPaths;
    int tour = -1; ///< -1 when it is of no one tour.
    int stop = -1; ///< -1 when it is of no one stop.
    friend bool operator==(const RouteFault&, const RouteFault&) = default;
};

struct RouteVerdict {
    std::vector<RouteFault> faults; ///< All of them, tour by tour, then slot by slot.
    std::int64_t score = 0; ///< The sum of interests, whatever the faults.
    friend bool operator==(const RouteVerdict&, const RouteVerdict&) = default;
};

[[nodiscard]] RouteVerdict verdict(const RouteProblem& problem, const RoutePlan& plan);

} // namespace planner
