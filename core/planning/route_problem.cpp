// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route_problem.h"

#include <algorithm>

namespace planner {

namespace {

bool isIndex(int index, size_t size)
{
    return index >= 0 && static_cast<size_t>(index) < size;
}

bool isLength(RouteTime length)
{
    return length >= 0 && length <= largestRouteNumber;
}

bool isPlace(const RouteProblem& problem, int place)
{
    return place >= 0 && place < problem.places;
}

bool isSoundStop(const RouteProblem& problem, const RouteStop& stop)
{
    const auto isSoundWindow = [&](const RouteWindow& window) {
        return isLength(window.opens) && isLength(window.closes)
            && (window.slot == noSlot || isIndex(window.slot, problem.seats.size()));
    };
    return isPlace(problem, stop.place) && isIndex(stop.key, problem.stops.size()) && stop.service >= 1
        && isLength(stop.service) && std::ranges::all_of(stop.windows, isSoundWindow);
}

bool isSoundParty(const RouteProblem& problem, const RouteParty& party)
{
    std::int64_t sum = 0;
    for (const RouteInterest interest : party.interest) {
        if (interest < never)
            return false;
        sum += std::max(interest, 0);
    }
    return party.size >= 0 && isIndex(party.pace, problem.travel.size())
        && party.interest.size() == problem.stops.size() && sum <= largestRouteNumber;
}

bool isSoundTour(const RouteProblem& problem, const RouteTour& tour)
{
    const auto isEnd = [&](int place) { return place == anywhere || isPlace(problem, place); };
    const auto isSoundPin = [&](const RoutePin& pin) {
        return isIndex(pin.stop, problem.stops.size())
            && (!pin.window
                || isIndex(*pin.window, problem.stops[static_cast<size_t>(pin.stop)].windows.size()));
    };
    const bool isSoundLunch = !tour.lunch
        || (isLength(tour.lunch->earliest) && isLength(tour.lunch->latest) && isLength(tour.lunch->duration));
    return isIndex(tour.party, problem.parties.size()) && isEnd(tour.startPlace) && isEnd(tour.endPlace)
        && isLength(tour.begins) && isLength(tour.ends) && isSoundLunch
        && std::ranges::all_of(tour.pins, isSoundPin);
}

} // namespace

bool isSound(const RouteProblem& problem)
{
    const auto isTable = [&](const std::vector<RouteTime>& table) {
        const auto side = static_cast<size_t>(std::max(problem.places, 0));
        return table.size() == side * side
            && std::ranges::all_of(table, [](RouteTime way) { return way == noWay || isLength(way); });
    };
    return std::ranges::all_of(problem.travel, isTable)
        && std::ranges::all_of(problem.stops, [&](const auto& stop) { return isSoundStop(problem, stop); })
        && std::ranges::all_of(
            problem.parties, [&](const auto& party) { return isSoundParty(problem, party); })
        && std::ranges::all_of(problem.tours, [&](const auto& tour) { return isSoundTour(problem, tour); });
}

} // namespace planner
