// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route_problem.h"

#include <map>
#include <string>

namespace planner::bench {

/// What a public file of the team orienteering problem with time windows asks, for so many tours. Times are
/// tenths, and hundredths where the coordinates are no whole numbers, as the publishers round the distances.
/// Without stops when the file cannot be read.
[[nodiscard]] RouteProblem routeFile(const std::string& path, int tours);

struct KnownRoute {
    std::int64_t score = 0;
    bool isOptimal = false;
};

/// By instance and tours, from a file of instance, customers, tours, score, and 1 where it is proven optimal.
[[nodiscard]] std::map<std::pair<std::string, int>, KnownRoute> knownRoutes(const std::string& path);

} // namespace planner::bench
