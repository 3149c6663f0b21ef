// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/plain_insertions.h"

#include <algorithm>

namespace planner::route {

namespace {

/// The edge of a course that a stop would go into.
struct Edge {
    int position = 0;
    RouteTime left = 0; ///< When the node before it begins, at the earliest.
    RouteTime gap = 0;
    RouteTime early = 0; ///< Of the node behind it.
    RouteTime late = 0;
};

/// For each stop: the ways to and from it, and its window.
struct Rows {
    const RouteTime* to = nullptr;
    const RouteTime* from = nullptr;
    const RouteTime* opens = nullptr;
    const RouteTime* closes = nullptr;
};

// A version for processors that weigh eight numbers at once, chosen when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define PLANNER_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define PLANNER_WIDE
#endif

/// Without a branch, and told that no array lies in another: several stops at once.
PLANNER_WIDE void weighAll(
    Edge edge, Rows rows, size_t stops, RouteTime* __restrict costs, int* __restrict positions)
{
    for (size_t stop = 0; stop < stops; ++stop) {
        const RouteTime arrival = edge.left + rows.to[stop];
        const RouteTime next = std::max(arrival, rows.opens[stop]) + rows.from[stop];
        const RouteTime weighed = blended(next - edge.left - edge.gap, std::max(0, next - edge.early));
        const bool fits = (arrival <= rows.closes[stop]) & (next <= edge.late);
        const RouteTime cost = fits ? weighed : tooLate;
        const bool isLess = cost < costs[stop];
        costs[stop] = isLess ? cost : costs[stop];
        positions[stop] = isLess ? edge.position : positions[stop];
    }
}

} // namespace

void PlainInsertions::find(const Ground& ground, const Course& course)
{
    clear(ground);
    for (int position = 1; position < static_cast<int>(course.nodes.size()); ++position)
        weigh(ground, course, position);
}

void PlainInsertions::findBeside(const Ground& ground, const Course& course, int position)
{
    clear(ground);
    weigh(ground, course, position);
    weigh(ground, course, position + 1);
}

void PlainInsertions::clear(const Ground& ground)
{
    m_costs.assign(static_cast<size_t>(ground.stops()), tooLate);
    m_positions.assign(static_cast<size_t>(ground.stops()), -1);
}

void PlainInsertions::weigh(const Ground& ground, const Course& course, int position)
{
    const auto at = static_cast<size_t>(position);
    const int pace = ground.outing(course.tour).pace;
    const Edge edge{.position = position,
        .left = course.early[at - 1],
        .gap = course.gap[at],
        .early = course.early[at],
        .late = course.late[at]};
    const Rows rows{.to = ground.legsFrom(pace, course.nodes[at - 1]),
        .from = ground.legsTo(pace, course.nodes[at]),
        .opens = ground.opens(),
        .closes = ground.closes()};
    weighAll(edge, rows, m_costs.size(), m_costs.data(), m_positions.data());
}

} // namespace planner::route
