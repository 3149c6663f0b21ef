// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route_problem.h"

#include <functional>

namespace planner {

/// The best plan known, and how good it can be.
struct RouteAnswer {
    RoutePlan plan;
    std::int64_t score = 0; ///< Sum of the interests of its visits.
    std::int64_t bound = 0; ///< No plan that makes as many pins as this one scores more.
    bool proved = false; ///< No plan is better; score equals bound.
    int missedPins = 0; ///< Pins that could not be made; as few as were found to be possible.
    std::int64_t rounds = 0; ///< Of work spent.
};

/// How long to look.
struct RouteTerms {
    std::uint64_t seed = 1;
    std::int64_t rounds = 20'000; ///< Same problem, seed and rounds: same answer, to the byte.
    std::function<bool()> stop; ///< Asked every few microseconds; true ends the search. Cheap, please.
    std::function<void(const RouteAnswer&)> progress; ///< Hears each better answer, from the first on.
};

/// Chooses, orders and times the visits of all tours so that the sum of interests is as large as can be;
/// among equals, the ways are short. Never breaks a rule of route_check, save that of pins that cannot all be
/// made; a tour that cannot be made even without visits stays empty, unless a visit makes it possible. One
/// tour of some hundred stops, and several of some eight to a dozen, are most often proved. What is larger is
/// filled stop by stop: two stops that only together lead on over an unknown way may be missed. Pure; the
/// problem is sound.
[[nodiscard]] RouteAnswer optimised(const RouteProblem& problem, const RouteTerms& terms);

} // namespace planner
