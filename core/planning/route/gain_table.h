// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/tour_field.h"

namespace planner::route {

/// What a partial tour can still gain at most, by the clock: for each row a table of steps, each as good as
/// its begin.
struct GainTable {
    static constexpr int steps = 256;
    std::vector<int> gains;
    RouteTime width = 1; ///< Of a step.

    int at(size_t row, RouteTime clock) const
    {
        return gains[row * steps + static_cast<size_t>(clock / width)];
    }
};

/// Before any labels are known, the same for all rows: the stops in which a visit can still begin are taken
/// by the prize for the shortest leg to them until the time is up, the last in part (the bound of Dantzig,
/// 1957).
GainTable knapsackGains(const TourField& field, size_t rows);

} // namespace planner::route
