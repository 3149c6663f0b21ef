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

/// Stops a minute long in a row, a minute apart, each open all the time.
RouteProblem rowOfStops(int stops, RouteTime length);

} // namespace planner::tests
