// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/nearby.h"

#include "core/planning/route_gaps.h"
#include "core/planning/tour_question.h"
#include "core/tours/course.h"

#include <algorithm>
#include <set>

namespace planner {

namespace {

/// Somebody alone, who understands everything.
Group anybody(const Festival& festival)
{
    IdSource ids(0);
    Group group = blank(ids.next<Group>());
    group.languages = {QStringLiteral("fr")};
    for (const Session& session : festival.sessions())
        group.languages.insert(group.languages.end(), session.languages.begin(), session.languages.end());
    return group;
}

std::set<Id<Session>> plannedOf(const Festival& festival, const Id<Group>& group)
{
    std::set<Id<Session>> planned;
    for (const Itinerary& itinerary : festival.itineraries()) {
        for (const Stop& stop : itinerary.stops) {
            if (itinerary.group == group && stop.session)
                planned.insert(*stop.session);
        }
    }
    return planned;
}

class Looking {
public:
    Looking(const Festival& festival, const Group& group, const Gap& gap)
        : m_gap(gap),
          m_question(tourQuestion(festival, {.groups = {group.id}})),
          m_planned(plannedOf(festival, group.id))
    {
    }

    std::vector<NearbyVisit> visits() const
    {
        const RouteProblem& problem = m_question.problem;
        const auto now = moment(m_gap.from.sinceMidnight());
        const Whereabouts here{.place = placeOf(m_gap.at),
            .now = now,
            .until = static_cast<RouteTime>(now + m_gap.length.count()),
            .back = placeOf(m_gap.next)};
        std::vector<NearbyVisit> visits;
        for (const NearVisit& near : stillVisitable(problem, here)) {
            const auto stop = static_cast<size_t>(near.visit.stop);
            const auto& session = m_question.stops[stop].session;
            if (session && !m_planned.contains(*session))
                visits.push_back(told(near, *session, here.place));
        }
        return visits;
    }

private:
    [[nodiscard]] RouteTime moment(minutes clock) const { return m_question.moment(m_gap.day, clock); }

    [[nodiscard]] int placeOf(const std::optional<Id<Venue>>& venue) const
    {
        const auto place = venue ? std::ranges::find(m_question.places, *venue) : m_question.places.end();
        return place == m_question.places.end() ? anywhere
                                                : static_cast<int>(place - m_question.places.begin());
    }

    [[nodiscard]] NearbyVisit told(const NearVisit& near, const Id<Session>& session, int here) const
    {
        const RouteProblem& problem = m_question.problem;
        const RouteStop& stop = problem.stops[static_cast<size_t>(near.visit.stop)];
        const RouteWindow& window = stop.windows[static_cast<size_t>(near.visit.window)];
        const int pace = problem.parties.front().pace;
        return {.slot = {session, m_gap.day, clock(near.visit.begins)},
            .end = clock(near.ends),
            .venue = m_question.places[static_cast<size_t>(stop.place)],
            .way = minutes{problem.way(pace, here, stop.place)},
            .left = window.slot == noSlot ? std::nullopt
                                          : std::optional(problem.seats[static_cast<size_t>(window.slot)])};
    }

    [[nodiscard]] LocalTime clock(RouteTime time) const { return m_question.clock(m_gap.day, time); }

    const Gap& m_gap;
    TourQuestion m_question;
    std::set<Id<Session>> m_planned;
};

} // namespace

std::vector<NearbyVisit> visitsNearby(const Festival& festival, const Gap& gap)
{
    Festival asked = festival;
    Group group = gap.group && festival.groups().find(*gap.group) ? *festival.groups().find(*gap.group)
                                                                  : anybody(festival);
    // Their usual ends stand for those of the gap, so that the question knows the ways.
    if (gap.at)
        group.start = gap.at;
    if (gap.next)
        group.end = gap.next;
    asked.table<Group>().put(group);
    return Looking(asked, group, gap).visits();
}

} // namespace planner
