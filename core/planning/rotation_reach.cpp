// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/rotation_reach.h"

#include <algorithm>

namespace planner {

namespace {

/// The shortest ways of one pace, over third places too (Floyd and Warshall).
std::vector<RouteTime> shortened(std::vector<RouteTime> ways, int places)
{
    const auto side = static_cast<size_t>(places);
    for (size_t over = 0; over < side; ++over) {
        for (size_t from = 0; from < side; ++from) {
            const RouteTime first = ways[from * side + over];
            for (size_t to = 0; first != noWay && to < side; ++to) {
                const RouteTime second = ways[over * side + to];
                if (second != noWay)
                    ways[from * side + to] = std::min(ways[from * side + to], first + second);
            }
        }
    }
    return ways;
}

/// The rounds that fit a way there after this round, or a way back to it before.
RotationReach::Rounds reachedFrom(
    const std::vector<RotationRound>& rounds, size_t round, RouteTime there, RouteTime back)
{
    const auto fits = [&](size_t first, size_t second, RouteTime way) {
        return way != noWay && rounds[first].ends + way <= rounds[second].begins;
    };
    RotationReach::Rounds reached = 0;
    for (size_t other = 0; other < rounds.size(); ++other) {
        if ((other > round && fits(round, other, there)) || (other < round && fits(other, round, back)))
            reached |= RotationReach::bit(static_cast<int>(other));
    }
    return reached;
}

} // namespace

RotationReach::RotationReach(const RotationProblem& problem)
    : m_stops(problem.stops.size()), m_rounds(problem.rounds.size())
{
    for (const auto& table : problem.travel) {
        const std::vector<RouteTime> ways = shortened(table, problem.places);
        const auto way = [&](int from, int to) {
            return from == to ? 0 : ways[static_cast<size_t>(from * problem.places + to)];
        };
        std::vector<Rounds>& reached = m_reached.emplace_back();
        reached.reserve(m_stops * m_stops * m_rounds);
        for (const RotationStop& from : problem.stops) {
            for (const RotationStop& to : problem.stops) {
                for (size_t round = 0; round < m_rounds; ++round)
                    reached.push_back(reachedFrom(
                        problem.rounds, round, way(from.place, to.place), way(to.place, from.place)));
            }
        }
    }
}

} // namespace planner
