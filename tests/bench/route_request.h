// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace planner::bench {

/// What `route` is asked to measure.
struct RouteRequest {
    bool wantsHelp = false;
    std::string fault; ///< What is wrong with the request; empty when nothing is.
    std::filesystem::path folder;
    std::vector<std::filesystem::path> files; ///< Of the folder, in order.
    int fewestTours = 1;
    int mostTours = 3;
    double seconds = 1;
    std::uint64_t seed = 1;
    int seeds = 1;
    std::filesystem::path routes; ///< Where they are written; empty for nowhere.
};

extern const char* const routeHelp;

[[nodiscard]] RouteRequest routeRequest(const std::vector<std::string>& arguments);

} // namespace planner::bench
