// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route_problem.h"

#include <random>

namespace planner::tests {

/// How a small festival is made up.
struct RouteCase {
    int stops = 8;
    int parties = 1;
    int toursEach = 1;
    bool countsSeats = false;
    bool hasLunch = false;
    bool hasPins = false;
};

/// Minutes, a few places on a map, some ways unknown, some stops closed at noon or the same as others.
RouteProblem routeCase(const RouteCase& wanted, std::mt19937& random);

/// A case with some of everything.
RouteCase anyRouteCase(std::mt19937& random);

/// What a plan is worth: pins first, interest then.
struct RouteWorth {
    int pins = 0;
    std::int64_t score = 0;
    friend auto operator<=>(const RouteWorth&, const RouteWorth&) = default;
};

/// Tries every order of every choice of stops, windows and moments of lunch.
RouteWorth bestByTrying(const RouteProblem& problem);

} // namespace planner::tests
