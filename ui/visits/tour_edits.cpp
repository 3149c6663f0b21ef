// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/tour_edits.h"

#include "core/festival/questions.h"

namespace planner::ui {
namespace {

TimeSpan timesOf(const char* text)
{
    return *TimeSpan::fromText(QString::fromLatin1(text));
}

TimeSpan openingOn(const Festival& festival, Day day)
{
    std::optional<TimeSpan> whole;
    for (const Venue& venue : festival.venues()) {
        for (const OpeningHours& open : venue.openingHours) {
            if (open.day != day)
                continue;
            whole = whole ? *TimeSpan::create(
                        std::min(whole->begin(), open.span.begin()), std::max(whole->end(), open.span.end()))
                          : open.span;
        }
    }
    return whole.value_or(timesOf("10:00/18:00"));
}

double lastPosition(const Festival& festival)
{
    double last = 0;
    for (const Itinerary& itinerary : festival.itineraries())
        last = std::max(last, itinerary.position);
    return last + 1;
}

bool hasItinerary(const Festival& festival, const std::optional<Id<Group>>& group, Day day)
{
    return std::any_of(festival.itineraries().begin(), festival.itineraries().end(),
        [&](const Itinerary& itinerary) { return itinerary.group == group && itinerary.day == day; });
}

} // namespace

Group newGroup(const Festival& festival, const QString& name, IdSource& ids)
{
    Group group = blank(ids.next<Group>());
    group.name = name;
    group.size = 10;
    for (const Day day : days(festival))
        group.hours.push_back({day, openingOn(festival, day)});
    group.lunch = timesOf("12:00/14:00");
    return group;
}

Itinerary newItinerary(const Festival& festival, const std::optional<Id<Group>>& group, IdSource& ids)
{
    Itinerary itinerary = blank(ids.next<Itinerary>());
    itinerary.group = group;
    itinerary.position = lastPosition(festival);
    std::vector<Day> possible = days(festival);
    if (const Group* who = festival.groups().find(group); who != nullptr && !who->hours.empty()) {
        possible.clear();
        for (const OpeningHours& hours : who->hours)
            possible.push_back(hours.day);
    }
    const auto free = std::find_if(
        possible.begin(), possible.end(), [&](Day day) { return !hasItinerary(festival, group, day); });
    itinerary.day = free == possible.end() ? possible.front() : *free;
    return itinerary;
}

Itinerary copyOf(const Festival& festival, const Itinerary& itinerary, IdSource& ids)
{
    Itinerary copy = blank(ids.next<Itinerary>());
    const Id<Itinerary> id = copy.id;
    copy = itinerary;
    copy.id = id;
    copy.position = lastPosition(festival);
    for (Stop& stop : copy.stops)
        stop.pinned = false;
    return copy;
}

Change withoutGroup(const Festival& festival, const Id<Group>& group)
{
    Change change;
    for (const Itinerary& itinerary : festival.itineraries()) {
        if (itinerary.group == group)
            change.remove(itinerary.id);
    }
    for (const Booking& booking : festival.bookings()) {
        if (booking.group != group)
            continue;
        Booking nobodys = booking;
        nobodys.group.reset();
        change.put(std::move(nobodys));
    }
    change.remove(group);
    return change;
}

Change changeTo(Itinerary itinerary)
{
    Change change;
    change.put(std::move(itinerary));
    return change;
}

} // namespace planner::ui
