// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route_problem.h"

namespace planner {

/// Somebody of a party who has some time left.
struct Whereabouts {
    int party = 0;
    int place = 0; ///< Or anywhere.
    RouteTime now = 0;
    RouteTime until = 0; ///< The visit is over by then, and the way to `back` is done.
    int back = anywhere;
};

/// A visit that can still be made.
struct NearVisit {
    RouteVisit visit; ///< As early as can be.
    RouteTime ends = 0;
    RouteInterest interest = 0;
    friend bool operator==(const NearVisit&, const NearVisit&) = default;
};

/// What can still be seen from here in the time left: each stop that the party may visit, at its first begin
/// in a window with seats enough. The soonest over come first; of equals the most interesting. Pure.
[[nodiscard]] std::vector<NearVisit> stillVisitable(const RouteProblem& problem, const Whereabouts& at);

} // namespace planner
