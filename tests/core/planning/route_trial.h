// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route_problem.h"

#include <compare>

namespace planner::tests {

/// What a plan is worth: pins first, interest then.
struct RouteWorth {
    int pins = 0;
    std::int64_t score = 0;
    friend auto operator<=>(const RouteWorth&, const RouteWorth&) = default;
};

/// Tries every order of every choice of stops, windows and moments of lunch, but those that cannot be worth
/// more than what is known already.
RouteWorth bestByTrying(const RouteProblem& problem, RouteWorth known = {});

} // namespace planner::tests
