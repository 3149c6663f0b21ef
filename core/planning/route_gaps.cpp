// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route_gaps.h"

#include <algorithm>

namespace planner {

namespace {

bool hasSeats(const RouteProblem& problem, const RouteWindow& window, int size)
{
    return window.slot == noSlot || problem.seats[static_cast<size_t>(window.slot)] >= size;
}

/// The first visit to a stop, whether it is over in time or not.
std::optional<RouteVisit> firstVisit(const RouteProblem& problem, int index, RouteTime arrival, int size)
{
    const RouteStop& stop = problem.stops[static_cast<size_t>(index)];
    std::optional<RouteVisit> first;
    for (size_t window = 0; window < stop.windows.size(); ++window) {
        const RouteWindow& opening = stop.windows[window];
        const RouteTime begins = std::max(arrival, opening.opens);
        if (begins > opening.closes || !hasSeats(problem, opening, size))
            continue;
        if (!first || begins < first->begins)
            first = RouteVisit{index, static_cast<int>(window), begins};
    }
    return first;
}

bool isSooner(const NearVisit& a, const NearVisit& b)
{
    return a.ends != b.ends ? a.ends < b.ends : a.interest > b.interest;
}

} // namespace

std::vector<NearVisit> stillVisitable(const RouteProblem& problem, const Whereabouts& at)
{
    const RouteParty& party = problem.parties[static_cast<size_t>(at.party)];
    std::vector<NearVisit> near;
    for (size_t index = 0; index < problem.stops.size(); ++index) {
        const RouteStop& stop = problem.stops[index];
        const RouteTime to = problem.way(party.pace, at.place, stop.place);
        const RouteTime back = problem.way(party.pace, stop.place, at.back);
        if (party.interest[index] < 0 || to == noWay || back == noWay)
            continue;
        const auto visit = firstVisit(problem, static_cast<int>(index), at.now + to, party.size);
        if (visit && visit->begins + stop.service + back <= at.until)
            near.push_back({*visit, visit->begins + stop.service, party.interest[index]});
    }
    std::ranges::stable_sort(near, isSooner);
    return near;
}

} // namespace planner
