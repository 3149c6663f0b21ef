// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/obstacles.h"

#include "core/planning/route_check.h"
#include "core/planning/route_optimiser.h"
#include "core/tours/welcome.h"

#include <algorithm>
#include <array>
#include <bit>

namespace planner {

namespace {

/// What planning could do without, in the order in which it is tried: of reasons that would each do, the
/// first is told.
constexpr std::array removable{Obstacle::Language, Obstacle::Access, Obstacle::Seats, Obstacle::Day,
    Obstacle::UnknownWay, Obstacle::Held, Obstacle::Lunch, Obstacle::TooFar, Obstacle::Hours};

/// Each day by itself, so that what is not found is proved not to be there.
std::optional<SlotKey> firstVisit(const TourQuestion& question)
{
    for (size_t tour = 0; tour < question.tours.size(); ++tour) {
        RouteProblem day = question.problem;
        day.tours = {question.problem.tours[tour]};
        const RoutePlan plan = optimised(day, {.rounds = 2000}).plan;
        if (!verdict(day, plan).faults.empty())
            continue;
        for (const RouteVisit& visit : plan.paths.front().visits) {
            const TourStop& stop = question.stops[static_cast<size_t>(visit.stop)];
            if (!stop.held)
                return slotOf(question, tour, visit);
        }
    }
    return std::nullopt;
}

} // namespace

SlotKey slotOf(const TourQuestion& question, size_t tour, const RouteVisit& visit)
{
    const Day day = question.tours[tour].day;
    return {*question.stops[static_cast<size_t>(visit.stop)].session, day, question.clock(day, visit.begins)};
}

std::optional<SlotKey> Hindered::visitWithout(const Obstacles& gone) const
{
    Festival eased = m_festival;
    Group group = m_group;
    ease(gone, group);
    if (gone.contains(Obstacle::Held))
        release(eased);
    eased.table<Group>().put(group);
    TourQuestion question = tourQuestion(eased, {.groups = {group.id}, .sessions = m_sessions});
    for (auto& table : question.problem.travel) {
        for (RouteTime& way : table) {
            if (gone.contains(Obstacle::TooFar) || (gone.contains(Obstacle::UnknownWay) && way == noWay))
                way = 0;
        }
    }
    return firstVisit(question);
}

bool Hindered::isPossibleFor(int size, Obstacles gone) const
{
    Group group = m_group;
    group.size = size;
    gone.erase(Obstacle::Seats);
    return Hindered(m_festival, group, m_sessions).visitWithout(gone).has_value();
}

void Hindered::ease(const Obstacles& gone, Group& group) const
{
    if (gone.contains(Obstacle::Language))
        addLanguages(group);
    if (gone.contains(Obstacle::Access))
        group.needs.clear();
    if (gone.contains(Obstacle::Seats))
        group.size = 0;
    if (gone.contains(Obstacle::Lunch))
        group.lunch.reset();
    const auto wholeDay = *TimeSpan::create(LocalTime(), *LocalTime::fromMinutes(LocalTime::latest));
    if (gone.contains(Obstacle::Hours)) {
        for (OpeningHours& hours : group.hours)
            hours.span = wholeDay;
    }
    const auto isOut = [&](Day day) { return std::ranges::count(group.hours, day, &OpeningHours::day); };
    for (const Id<Session>& id : m_sessions) {
        const auto day = m_festival.sessions().find(id)->day;
        if (gone.contains(Obstacle::Day) && day && !group.hours.empty() && isOut(*day) == 0)
            group.hours.push_back({*day, wholeDay});
    }
}

void Hindered::addLanguages(Group& group) const
{
    if (group.languages.empty())
        group.languages.push_back(QStringLiteral("fr"));
    for (const Id<Session>& id : m_sessions) {
        const auto& spoken = spokenLanguages(*m_festival.sessions().find(id));
        group.languages.insert(group.languages.end(), spoken.begin(), spoken.end());
    }
}

void Hindered::release(Festival& festival) const
{
    for (const Itinerary& itinerary : m_festival.itineraries()) {
        if (itinerary.group == m_group.id)
            festival.table<Itinerary>().remove(itinerary.id);
    }
}

std::optional<Obstacles> Hindered::fewest() const
{
    Obstacles all(removable.begin(), removable.end());
    if (!visitWithout(all))
        return std::nullopt;
    Obstacles needed;
    for (const Obstacle obstacle : removable) {
        Obstacles others = all;
        others.erase(obstacle);
        if (!visitWithout(others))
            needed.insert(obstacle);
    }
    if (visitWithout(needed))
        return needed;
    constexpr auto subsets = 1U << removable.size();
    for (size_t more = 1; more <= removable.size(); ++more) {
        for (unsigned subset = 0; subset < subsets; ++subset) {
            Obstacles gone = needed;
            for (size_t i = 0; i < removable.size(); ++i) {
                if ((subset >> i & 1U) != 0)
                    gone.insert(removable[i]);
            }
            const bool isNext
                = static_cast<size_t>(std::popcount(subset)) == more && gone.size() == needed.size() + more;
            if (isNext && visitWithout(gone))
                return gone;
        }
    }
    return all;
}

} // namespace planner
