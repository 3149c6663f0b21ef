// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace planner::bench {

/// `route DIR [--tours M] [--seconds T] [--seed S]`: how good the routes of the public files in a folder are
/// after so much of the processor's time, one to three tours unless told. The best known values are read from
/// best_known.csv there or in the folder above. False when there is nothing to read.
bool benchRoutes(const std::vector<std::string>& arguments);

} // namespace planner::bench
