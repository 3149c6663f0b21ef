// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/tour_question.h"

#include <algorithm>
#include <iterator>

namespace planner {

namespace {

/// The visits that the plan chose for one tour.
std::vector<Stop> chosenStops(const TourQuestion& question, Day day, const RoutePath& path)
{
    std::vector<Stop> stops;
    for (const RouteVisit& visit : path.visits) {
        const auto number = static_cast<size_t>(visit.stop);
        if (!question.stops[number].held)
            stops.push_back({.session = question.stops[number].session,
                .begin = question.clock(day, visit.begins),
                .length = minutes{question.problem.stops[number].service}});
    }
    return stops;
}

/// What stays as it is in one tour, made or not.
std::vector<Stop> heldStops(const TourQuestion& question, size_t tour)
{
    std::vector<Stop> stops = question.kept[tour];
    for (const RoutePin& pin : question.problem.tours[tour].pins) {
        if (const auto& held = question.stops[static_cast<size_t>(pin.stop)].held)
            stops.push_back(*held);
    }
    return stops;
}

/// Where people have to go first to have lunch; none: they have it where they are, which leaves time for the
/// way.
std::optional<Id<Venue>> lunchVenue(
    const TourQuestion& question, const RouteTour& tour, const RoutePath& path)
{
    const RouteProblem& problem = question.problem;
    const int pace = problem.parties[static_cast<size_t>(tour.party)].pace;
    const RouteTime ends = *path.lunchBegins + tour.lunch->duration;
    int here = tour.startPlace;
    RouteTime left = tour.begins;
    for (size_t next = 0; next <= path.visits.size(); ++next) {
        const RouteVisit* visit = next < path.visits.size() ? &path.visits[next] : nullptr;
        const RouteStop* stop = visit ? &problem.stops[static_cast<size_t>(visit->stop)] : nullptr;
        const int there = stop ? stop->place : tour.endPlace;
        const RouteTime arrival = visit ? visit->begins : tour.ends;
        if (*path.lunchBegins >= left && ends <= arrival)
            return ends + problem.way(pace, here, there) > arrival
                ? std::optional(question.places[static_cast<size_t>(there)])
                : std::nullopt;
        here = there;
        left = visit ? visit->begins + stop->service : arrival;
    }
    return std::nullopt;
}

std::vector<Stop> stopsOf(const TourQuestion& question, size_t tour, const RoutePath& path)
{
    const Day day = question.tours[tour].day;
    std::vector<Stop> stops = chosenStops(question, day, path);
    std::ranges::move(heldStops(question, tour), std::back_inserter(stops));
    const auto& lunch = question.problem.tours[tour].lunch;
    const bool hasLunch = std::ranges::count(stops, StopKind::Lunch, &Stop::kind) > 0;
    if (lunch && path.lunchBegins && !hasLunch && !stops.empty())
        stops.push_back({.kind = StopKind::Lunch,
            .venue = lunchVenue(question, question.problem.tours[tour], path),
            .begin = question.clock(day, *path.lunchBegins),
            .length = minutes{lunch->duration}});
    std::ranges::stable_sort(
        stops, {}, [](const Stop& stop) { return std::pair(stop.begin, stop.kind != StopKind::Lunch); });
    return stops;
}

/// Takes the itineraries of `tour` out, but for the first when one is kept.
std::optional<Itinerary> itineraryKept(
    const Festival& festival, const TourQuestion& question, size_t tour, bool isKept, Change& change)
{
    std::optional<Itinerary> kept;
    for (const Itinerary& itinerary : festival.itineraries()) {
        const bool isOfTour
            = itinerary.group == question.tours[tour].group && itinerary.day == question.tours[tour].day;
        if (!isOfTour || (question.itinerary && itinerary.id != *question.itinerary))
            continue;
        if (kept || !isKept)
            change.remove(itinerary.id);
        else
            kept = itinerary;
    }
    return kept;
}

} // namespace

LocalTime TourQuestion::clock(Day day, RouteTime at) const
{
    const minutes time = minutes{at} - origin.daysTo(day) * dayLength;
    return *LocalTime::fromMinutes(std::clamp(time, minutes{0}, minutes{LocalTime::latest}));
}

Change itinerariesOf(
    const Festival& festival, const TourQuestion& question, const RoutePlan& plan, IdSource& ids)
{
    Change change;
    for (size_t tour = 0; tour < question.tours.size() && tour < plan.paths.size(); ++tour) {
        std::vector<Stop> stops = stopsOf(question, tour, plan.paths[tour]);
        const auto kept = itineraryKept(festival, question, tour, !stops.empty(), change);
        if (stops.empty())
            continue;
        Itinerary next = kept ? *kept : blank(ids.next<Itinerary>());
        next.group = question.tours[tour].group;
        next.day = question.tours[tour].day;
        if (next.title.isEmpty())
            next.title = festival.groups().find(next.group)->name;
        next.stops = std::move(stops);
        if (!kept || *kept != next)
            change.put(std::move(next));
    }
    return change;
}

} // namespace planner
