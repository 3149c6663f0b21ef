// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/proposals/tour_comparison.h"

#include "ui/visits/tour_words.h"

#include <algorithm>
#include <set>

namespace planner::ui {
namespace {

/// Itineraries of `festival` that the plan for one day replaces.
std::vector<const Itinerary*> replacedBy(
    const PlannedTour& planned, const Festival& festival, const Change& change)
{
    std::vector<const Itinerary*> found;
    if (planned.itinerary) {
        if (const Itinerary* same = festival.itineraries().find(planned.itinerary->id))
            found.push_back(same);
    }
    for (const Edit& edit : change.edits) {
        const auto* removed = std::get_if<Remove<Itinerary>>(&edit);
        const Itinerary* gone = removed != nullptr ? festival.itineraries().find(removed->id) : nullptr;
        if (gone != nullptr && gone->group == planned.tour.group && gone->day == planned.tour.day)
            found.push_back(gone);
    }
    return found;
}

bool isSame(const Stop& a, const Stop& b)
{
    return a.kind == b.kind && a.session == b.session && (a.kind != StopKind::Meeting || a.venue == b.venue);
}

TourFacts factsOf(const Course& course)
{
    if (course.stops.empty())
        return {};
    return {course.visits(), course.stops.back().end - course.stops.front().begin, course.walking()};
}

TourFacts sum(const TourFacts& a, const TourFacts& b)
{
    return {a.visits + b.visits, a.length + b.length, a.walking + b.walking};
}

std::vector<ComparedStop> comparedStops(
    std::vector<Stop> before, const std::vector<Stop>& after, const Festival& festival)
{
    std::vector<ComparedStop> stops;
    for (const Stop& stop : after) {
        const auto old = std::find_if(
            before.begin(), before.end(), [&stop](const Stop& candidate) { return isSame(candidate, stop); });
        const auto begin = old == before.end() ? std::nullopt : std::optional(old->begin);
        if (old != before.end())
            before.erase(old);
        stops.push_back({shownTitle(stop, festival), begin, stop.begin});
    }
    for (const Stop& dropped : before) {
        const auto place = std::find_if(stops.begin(), stops.end(), [&dropped](const ComparedStop& stop) {
            return dropped.begin < (stop.after ? *stop.after : *stop.before);
        });
        stops.insert(place, {shownTitle(dropped, festival), dropped.begin, std::nullopt});
    }
    return stops;
}

} // namespace

StopFate ComparedStop::fate() const
{
    if (!before)
        return StopFate::New;
    if (!after)
        return StopFate::Dropped;
    return *before == *after ? StopFate::Kept : StopFate::Moved;
}

std::vector<ComparedTour> compared(const Festival& festival, const TourPlan& plan)
{
    const TravelTable travel = travelTable(festival);
    std::vector<ComparedTour> tours;
    for (const PlannedTour& planned : plan.tours) {
        const auto replaced = replacedBy(planned, festival, plan.change);
        if (!planned.itinerary && replaced.empty())
            continue;
        const Group* group = festival.groups().find(planned.tour.group);
        ComparedTour tour{
            .title = group != nullptr ? shownTitle(*group) : shownTitle(*planned.itinerary, festival),
            .day = planned.tour.day,
            .after = factsOf(planned.course)};
        std::vector<Stop> before;
        for (const Itinerary* itinerary : replaced) {
            tour.before = sum(tour.before, factsOf(courseOf(festival, travel, *itinerary)));
            before.insert(before.end(), itinerary->stops.begin(), itinerary->stops.end());
        }
        tour.stops = comparedStops(
            std::move(before), planned.itinerary ? planned.itinerary->stops : std::vector<Stop>(), festival);
        tours.push_back(std::move(tour));
    }
    return tours;
}

WishCount wishesIn(const Festival& festival, const TourPlan& plan)
{
    std::set<QUuid> groups;
    WishCount count{.missed = static_cast<int>(plan.missed.size())};
    for (const PlannedTour& planned : plan.tours) {
        const Group* group = festival.groups().find(planned.tour.group);
        if (group == nullptr || !groups.insert(group->id.uuid()).second)
            continue;
        count.all += static_cast<int>(std::count_if(group->wishes.begin(), group->wishes.end(),
            [](const VisitWish& wish) { return wish.strength != WishStrength::Avoided; }));
    }
    count.all = std::max(count.all, count.missed);
    return count;
}

} // namespace planner::ui
