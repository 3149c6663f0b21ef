// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route_problem.h"

#include <filesystem>
#include <map>
#include <string>

namespace planner::bench {

struct RouteReading {
    RouteProblem problem;
    std::string fault; ///< Why there is none; empty when there is.
};

/// What a public file of the team orienteering problem with time windows asks, for so many tours. Times are
/// tenths, and hundredths where the coordinates are no whole numbers, as the publishers round the distances.
[[nodiscard]] RouteReading routeFile(const std::string& path, int tours);

struct KnownRoute {
    std::int64_t score = 0;
    bool isOptimal = false;
};

/// By instance and tours.
using KnownRoutes = std::map<std::pair<std::string, int>, KnownRoute>;

/// From best_known.csv of a folder or the one above it: instance, customers, tours, score, and 1 where it is
/// proven optimal.
[[nodiscard]] KnownRoutes knownRoutesNear(const std::filesystem::path& folder);

} // namespace planner::bench
