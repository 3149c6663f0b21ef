// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace planner::bench {

/// `route DIR ...`: how good the routes of the public files in a folder are after so much of the processor's
/// time. Each route is checked. The exit code is 0 when all is well, 1 when a route, a score or a proof is
/// wrong or a file cannot be read, 2 when the request cannot be understood.
[[nodiscard]] int benchRoutes(const std::vector<std::string>& arguments);

} // namespace planner::bench
