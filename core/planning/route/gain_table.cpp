// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/gain_table.h"

#include <algorithm>
#include <numeric>

namespace planner::route {

namespace {

std::vector<std::int64_t> shortestLegs(const TourField& field)
{
    std::vector<std::int64_t> shortest;
    for (int to = 0; to < field.size; ++to) {
        RouteTime least = field.first[static_cast<size_t>(to)];
        for (int from = 0; from < field.size; ++from)
            least = std::min(least, from == to ? tooLate : field.leg(from, to));
        shortest.push_back(least);
    }
    return shortest;
}

/// The gain of the time from a clock to the end, the stops being in order of what they bring for it.
std::int64_t gainFrom(const TourField& field, RouteTime clock, const std::vector<int>& order,
    const std::vector<std::int64_t>& weights)
{
    std::int64_t left = std::max(0, field.length - clock);
    std::int64_t gain = 0;
    for (const int stop : order) {
        const auto at = static_cast<size_t>(stop);
        if (field.spans[field.firstSpan[at + 1] - 1].to < clock)
            continue;
        if (weights[at] > left)
            return gain + field.prizes[at] * left / weights[at] + 1;
        gain += field.prizes[at];
        left -= weights[at];
    }
    return gain;
}

} // namespace

GainTable knapsackGains(const TourField& field, size_t rows)
{
    GainTable table{
        .gains = std::vector<int>(GainTable::steps * rows, 0), .width = field.length / GainTable::steps + 1};
    const std::vector<std::int64_t> weights = shortestLegs(field);
    std::vector<int> order(static_cast<size_t>(field.size));
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](int stop) { return field.prizes[static_cast<size_t>(stop)] == 0; });
    const auto isRicher = [&](int one, int other) {
        return field.prizes[static_cast<size_t>(one)] * weights[static_cast<size_t>(other)]
            > field.prizes[static_cast<size_t>(other)] * weights[static_cast<size_t>(one)];
    };
    std::ranges::stable_sort(order, isRicher);
    for (size_t step = 0; step < GainTable::steps; ++step) {
        const auto clock = static_cast<RouteTime>(step) * table.width;
        const auto gain = static_cast<int>(gainFrom(field, clock, order, weights));
        for (size_t row = 0; row < rows; ++row)
            table.gains[row * GainTable::steps + step] = gain;
    }
    return table;
}

} // namespace planner::route
