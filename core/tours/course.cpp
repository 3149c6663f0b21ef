// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/course.h"

#include <algorithm>

namespace planner {

namespace {

std::optional<Id<Venue>> venueOf(const Festival& festival, const Stop& stop)
{
    if (stop.kind != StopKind::Visit)
        return stop.venue;
    const Session* session = festival.sessions().find(stop.session);
    const Room* room = session && session->isPlaced() ? festival.rooms().find(session->room) : nullptr;
    return room ? std::optional(room->venue) : std::nullopt;
}

/// Follows one itinerary from stop to stop.
class Following {
public:
    Following(const Festival& festival, const TravelTable& travel, const Itinerary& itinerary)
        : m_festival(festival),
          m_travel(travel),
          m_itinerary(itinerary),
          m_group(festival.groups().find(itinerary.group))
    {
    }

    Course course()
    {
        readHours();
        if (m_group && m_group->start && m_course.hours)
            leave(m_group->start, m_course.hours->begin().sinceMidnight());
        for (const Stop& stop : m_itinerary.stops)
            add(stop);
        if (m_group && m_group->end && m_course.hours && !m_course.stops.empty())
            m_course.home = legTo(*m_group->end, m_course.hours->end().sinceMidnight(), std::nullopt);
        return std::move(m_course);
    }

private:
    void readHours()
    {
        if (!m_group || m_group->hours.empty())
            return;
        for (const OpeningHours& hours : m_group->hours) {
            if (hours.day == m_itinerary.day && !m_course.hours)
                m_course.hours = hours.span;
        }
        m_course.isAway = !m_course.hours;
    }

    void leave(const std::optional<Id<Venue>>& venue, minutes ready)
    {
        m_here = venue;
        m_ready = ready;
    }

    [[nodiscard]] std::optional<CourseLeg> legTo(
        const Id<Venue>& venue, minutes due, const std::optional<TravelMode>& by) const
    {
        if (!m_here)
            return std::nullopt;
        const Trip trip{.from = *m_here,
            .to = venue,
            .day = m_itinerary.day,
            .ready = m_ready,
            .pace = m_group ? m_group->pace : Pace::Normal};
        return CourseLeg{.from = *m_here,
            .to = venue,
            .journey = by ? m_travel.by(*by, trip) : m_travel.quickest(trip),
            .kilometres = m_travel.kilometres(*m_here, venue),
            .ready = m_ready,
            .due = due};
    }

    void add(const Stop& stop)
    {
        CourseStop next{.stop = stop, .venue = venueOf(m_festival, stop)};
        if (stop.kind == StopKind::Visit && stop.session)
            next.slot = slotAt(m_festival, {*stop.session, m_itinerary.day, stop.begin});
        else if (stop.kind != StopKind::Visit && !next.venue)
            next.venue = m_here;
        next.begin = stop.begin.sinceMidnight();
        const bool isWhole = next.slot && !next.slot->dropIn;
        next.end = next.begin + (isWhole ? next.slot->span.length() : std::max(stop.length, minutes{0}));
        if (next.venue)
            next.leg = legTo(*next.venue, next.begin, stop.by);
        leave(next.venue, next.end);
        m_course.stops.push_back(std::move(next));
    }

    const Festival& m_festival;
    const TravelTable& m_travel;
    const Itinerary& m_itinerary;
    const Group* m_group;
    Course m_course;
    std::optional<Id<Venue>> m_here;
    minutes m_ready{0};
};

template <class Act>
void forEachLeg(const Course& course, Act&& act)
{
    for (const CourseStop& stop : course.stops) {
        if (stop.leg)
            act(*stop.leg);
    }
    if (course.home)
        act(*course.home);
}

bool isOnFoot(const CourseLeg& leg)
{
    return leg.journey && leg.journey->mode == TravelMode::Walk;
}

/// What [begin, end) and the window share.
minutes shared(const TimeSpan& window, minutes begin, minutes end)
{
    const minutes from = std::max(begin, window.begin().sinceMidnight());
    const minutes to = std::min(end, window.end().sinceMidnight());
    return std::max(to - from, minutes{0});
}

minutes travelOf(const std::optional<CourseLeg>& leg)
{
    return leg && leg->journey ? leg->journey->total() : minutes{0};
}

} // namespace

TravelTable travelTable(const Festival& festival)
{
    TravelTable table(festival.about().walkingSpeed);
    for (const Venue& venue : festival.venues())
        table.add(venue);
    for (const TravelTime& time : festival.travelTimes())
        table.add(time);
    return table;
}

minutes Course::walking() const
{
    minutes total{0};
    forEachLeg(*this, [&total](const CourseLeg& leg) {
        if (isOnFoot(leg))
            total += leg.journey->length;
    });
    return total;
}

double Course::kilometres() const
{
    double total = 0.0;
    forEachLeg(*this, [&total](const CourseLeg& leg) {
        if (isOnFoot(leg))
            total += leg.kilometres.value_or(0.0);
    });
    return total;
}

int Course::visits() const
{
    return static_cast<int>(std::ranges::count_if(
        stops, [](const CourseStop& stop) { return stop.stop.kind == StopKind::Visit; }));
}

Course courseOf(const Festival& festival, const TravelTable& travel, const Itinerary& itinerary)
{
    return Following(festival, travel, itinerary).course();
}

Outing outingOf(const Festival& festival, const TravelTable& travel, const Itinerary& itinerary)
{
    return {itinerary, festival.groups().find(itinerary.group), courseOf(festival, travel, itinerary)};
}

std::optional<minutes> longestLunch(const Course& course, const Group& group)
{
    if (!group.lunch)
        return std::nullopt;
    const TimeSpan& window = *group.lunch;
    std::optional<minutes> planned;
    for (const CourseStop& stop : course.stops) {
        if (stop.stop.kind == StopKind::Lunch)
            planned = std::max(planned.value_or(minutes{0}), shared(window, stop.begin, stop.end));
    }
    if (planned)
        return planned;
    minutes free{0};
    minutes longest{0};
    for (const CourseStop& stop : course.stops) {
        const minutes way = travelOf(stop.leg);
        longest = std::max(
            {longest, shared(window, free, stop.begin - way), shared(window, free + way, stop.begin)});
        free = std::max(free, stop.end);
    }
    const minutes way = travelOf(course.home);
    const minutes late = LocalTime::latest;
    const minutes last = course.home ? course.home->due : late;
    return std::max({longest, shared(window, free, last - way), shared(window, free + way, last),
        shared(window, std::max(free, last), late)});
}

} // namespace planner
