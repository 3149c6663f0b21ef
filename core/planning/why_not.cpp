// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/why_not.h"

#include "core/planning/obstacles.h"
#include "core/planning/route_check.h"
#include "core/planning/route_optimiser.h"
#include "core/planning/tour_question.h"
#include "core/tours/visit_slots.h"
#include "core/tours/welcome.h"

#include <algorithm>
#include <set>

namespace planner {

namespace {

/// Pins that clash with each other are no fault of the plan.
[[maybe_unused]] bool isLetPass(const RouteProblem& problem, const RoutePlan& plan)
{
    return std::ranges::all_of(verdict(problem, plan).faults, [&plan](const RouteFault& fault) {
        return fault.kind == RouteFaultKind::PinMissed
            || (fault.tour >= 0 && plan.paths[static_cast<size_t>(fault.tour)].visits.empty());
    });
}

class Hearing {
public:
    Hearing(const Festival& festival, const Group& group, const Id<Startup>& startup)
        : m_festival(festival), m_group(group), m_why{.startup = startup}
    {
        for (const Session& session : festival.sessions()) {
            if (std::ranges::count(session.startups, startup) > 0)
                m_sessions.push_back(session.id);
        }
    }

    WhyNot answer()
    {
        if (isAvoided())
            return told({.obstacle = Obstacle::Avoided});
        if (const auto none = reasonForNoVisit())
            return told({.obstacle = *none});
        const Hindered trying(m_festival, m_group, m_sessions);
        if (const auto visit = trying.visitWithout({})) {
            m_why.visit = visit;
            weighUp();
            return m_why;
        }
        const auto obstacles = trying.fewest();
        for (const Obstacle obstacle : obstacles.value_or(Obstacles{Obstacle::Closed}))
            m_why.reasons.push_back(reason(obstacle, *obstacles, trying));
        return m_why;
    }

private:
    WhyNot told(Reason reason)
    {
        m_why.reasons = {std::move(reason)};
        return m_why;
    }

    const Session& session(const Id<Session>& id) const { return *m_festival.sessions().find(id); }

    bool isAvoided() const
    {
        const Startup* startup = m_festival.startups().find(m_why.startup);
        return std::ranges::any_of(m_group.wishes, [&](const VisitWish& wish) {
            const bool isAbout = wish.startup ? wish.startup == m_why.startup
                                              : startup && wish.sector && wish.sector == startup->sector;
            return isAbout && wish.strength == WishStrength::Avoided;
        });
    }

    std::optional<Obstacle> reasonForNoVisit() const
    {
        const auto isCancelled
            = [this](const Id<Session>& id) { return session(id).status == SessionStatus::Cancelled; };
        const auto isUnplaced
            = [&](const Id<Session>& id) { return isCancelled(id) || !session(id).isPlaced(); };
        const auto letsNobodyIn
            = [this](const Id<Session>& id) { return slotsOf(m_festival, session(id)).empty(); };
        if (m_sessions.empty())
            return Obstacle::NoSession;
        if (std::ranges::all_of(m_sessions, isCancelled))
            return Obstacle::Cancelled;
        if (std::ranges::all_of(m_sessions, isUnplaced))
            return Obstacle::Unplaced;
        if (std::ranges::all_of(m_sessions, letsNobodyIn))
            return Obstacle::Closed;
        return std::nullopt;
    }

    Reason reason(Obstacle obstacle, const Obstacles& gone, const Hindered& trying) const
    {
        Reason reason{.obstacle = obstacle};
        switch (obstacle) {
        case Obstacle::Language:
            addLanguages(reason);
            break;
        case Obstacle::Access:
            addNeeds(reason);
            break;
        case Obstacle::Seats:
            countSeats(gone, trying, reason);
            break;
        case Obstacle::Day:
        case Obstacle::Hours:
            addHours(obstacle, reason);
            break;
        case Obstacle::UnknownWay:
        case Obstacle::TooFar:
            measureWay(reason);
            break;
        case Obstacle::Held:
            addHeld(reason);
            break;
        default:
            break;
        }
        return reason;
    }

    void addLanguages(Reason& reason) const
    {
        for (const Id<Session>& id : m_sessions) {
            for (const QString& language : spokenLanguages(session(id))) {
                if (std::ranges::count(reason.languages, language) == 0)
                    reason.languages.push_back(language);
            }
        }
    }

    /// Those that no session meets.
    void addNeeds(Reason& reason) const
    {
        for (const AccessNeed need : m_group.needs) {
            const auto isRefused
                = [&](const Id<Session>& id) { return accessTo(m_festival, need, session(id)) == Tri::No; };
            if (std::ranges::any_of(m_sessions, isRefused))
                reason.needs.push_back(need);
        }
    }

    /// The largest group that would still get in.
    void countSeats(const Obstacles& gone, const Hindered& trying, Reason& reason) const
    {
        reason.wanted = m_group.size;
        int few = 0;
        int many = m_group.size;
        while (few + 1 < many) {
            const int size = few + (many - few) / 2;
            (trying.isPossibleFor(size, gone) ? few : many) = size;
        }
        reason.actual = few;
    }

    void addHours(Obstacle obstacle, Reason& reason) const
    {
        for (const Id<Session>& id : m_sessions) {
            const std::vector<VisitSlot> slots = slotsOf(m_festival, session(id));
            if (slots.empty())
                continue;
            const Day day = slots.front().key.day;
            const auto out = std::ranges::find(m_group.hours, day, &OpeningHours::day);
            if ((out == m_group.hours.end()) != (obstacle == Obstacle::Day))
                continue;
            if (std::ranges::count(reason.days, day) == 0)
                reason.days.push_back(day);
            if (!reason.open && out != m_group.hours.end()) {
                reason.open = *TimeSpan::create(slots.front().span.begin(), slots.back().span.end());
                reason.out = out->span;
            }
        }
        std::ranges::sort(reason.days);
    }

    /// The visit for which the least is missing, from where the group starts to where it has to be back.
    void measureWay(Reason& reason) const
    {
        const TourQuestion question
            = tourQuestion(m_festival, {.groups = {m_group.id}, .sessions = m_sessions});
        const RouteProblem& problem = question.problem;
        std::optional<int> least;
        for (const RouteTour& tour : problem.tours) {
            for (size_t i = 0; i < problem.stops.size(); ++i) {
                const RouteStop& stop = problem.stops[i];
                for (const RouteWindow& window :
                    question.stops[i].held ? std::vector<RouteWindow>() : stop.windows) {
                    const Reason way = wayTo(question, tour, stop, window, reason.obstacle);
                    const int missing = way.wanted - way.actual;
                    const bool isOnDay
                        = window.opens < tour.ends && tour.begins < window.closes + stop.service;
                    if (isOnDay && way.from && (!least || missing < *least)) {
                        least = missing;
                        reason = way;
                    }
                }
            }
        }
    }

    /// What the ways of one visit need, and what time there is for them.
    static Reason wayTo(const TourQuestion& question, const RouteTour& tour, const RouteStop& stop,
        const RouteWindow& window, Obstacle obstacle)
    {
        const auto pace = question.problem.parties[static_cast<size_t>(tour.party)].pace;
        const RouteTime there = question.problem.way(pace, tour.startPlace, stop.place);
        const RouteTime back = question.problem.way(pace, stop.place, tour.endPlace);
        const auto venue = [&](int place) {
            return place == anywhere ? std::nullopt
                                     : std::optional(question.places[static_cast<size_t>(place)]);
        };
        Reason reason{.obstacle = obstacle};
        const bool isUnknown = there == noWay || back == noWay;
        if (isUnknown != (obstacle == Obstacle::UnknownWay))
            return reason;
        const RouteTime late = std::min(window.closes, tour.ends - stop.service);
        const RouteTime early = std::max(window.opens, tour.begins);
        const bool isOutTooLong = there == noWay || (!isUnknown && tour.begins + there > window.closes);
        const bool isBackTooLate = !isUnknown && early + stop.service + back > tour.ends;
        if (isOutTooLong) {
            reason.from = venue(tour.startPlace);
            reason.to = venue(stop.place);
            reason.wanted = isUnknown ? 0 : there;
            reason.actual = late - tour.begins;
        } else if (isUnknown || isBackTooLate) {
            reason.from = venue(stop.place);
            reason.to = venue(tour.endPlace);
            reason.wanted = isUnknown ? 0 : back;
            reason.actual = tour.ends - early - stop.service;
        } else {
            reason.from = venue(stop.place);
            reason.to = venue(stop.place);
            reason.wanted = there + back;
            reason.actual = tour.ends - tour.begins - stop.service;
        }
        return reason;
    }

    void addHeld(Reason& reason) const
    {
        for (const Itinerary& itinerary : m_festival.itineraries()) {
            for (const Stop& stop : itinerary.stops) {
                if (itinerary.group == m_group.id && stop.pinned && stop.session)
                    reason.sessions.push_back(*stop.session);
            }
        }
    }

    /// Plans the visits that the group has once more, with this one before all others.
    void weighUp()
    {
        std::vector<Id<Session>> visits = m_sessions;
        for (const Itinerary& itinerary : m_festival.itineraries()) {
            for (const Stop& stop : itinerary.stops) {
                if (itinerary.group == m_group.id && stop.kind == StopKind::Visit && stop.session)
                    visits.push_back(*stop.session);
            }
        }
        TourQuestion question = tourQuestion(m_festival, {.groups = {m_group.id}, .sessions = visits});
        std::vector<RouteInterest>& interest = question.problem.parties.front().interest;
        const auto isAsked = [&](size_t stop) {
            const auto& id = question.stops[stop].session;
            return id && !question.stops[stop].held && std::ranges::count(m_sessions, *id) > 0;
        };
        RouteInterest sum = 1;
        for (const RouteInterest one : interest)
            sum += std::max(one, 0);
        for (size_t stop = 0; stop < interest.size(); ++stop) {
            if (isAsked(stop) && interest[stop] != never)
                interest[stop] = sum;
        }
        const RoutePlan plan = optimised(question.problem, {.rounds = 4000}).plan;
        Q_ASSERT_X(isLetPass(question.problem, plan), "whyNot", "the plan stands up to its check");
        std::set<int> seen;
        for (size_t tour = 0; tour < plan.paths.size(); ++tour) {
            for (const RouteVisit& visit : plan.paths[tour].visits) {
                const auto stop = static_cast<size_t>(visit.stop);
                seen.insert(question.problem.stops[stop].key);
                if (isAsked(stop))
                    m_why.visit = slotOf(question, tour, visit);
            }
        }
        for (size_t stop = 0; stop < interest.size(); ++stop) {
            const TourStop& meaning = question.stops[stop];
            const bool isLost = meaning.session && !meaning.held && interest[stop] != never
                && !seen.contains(question.problem.stops[stop].key);
            if (isLost && std::ranges::count(m_why.givenUp, *meaning.session) == 0)
                m_why.givenUp.push_back(*meaning.session);
        }
    }

    const Festival& m_festival;
    const Group& m_group;
    std::vector<Id<Session>> m_sessions;
    WhyNot m_why;
};

/// How much stands in the way. What nobody can visit is told last.
auto weight(const WhyNot& why)
{
    const auto isForNobody = [](const Reason& reason) { return reason.obstacle < Obstacle::Language; };
    return std::tuple(std::ranges::any_of(why.reasons, isForNobody), why.reasons.size(), why.givenUp.size());
}

} // namespace

WhyNot whyNot(const Festival& festival, const Id<Group>& group, const Id<Startup>& startup)
{
    const Group* row = festival.groups().find(group);
    return row ? Hearing(festival, *row, startup).answer() : WhyNot{.startup = startup};
}

WhyNot whyNot(const Festival& festival, const Id<Group>& group, const VisitWish& wish)
{
    if (wish.startup)
        return whyNot(festival, group, *wish.startup);
    std::optional<WhyNot> best;
    for (const Startup& startup : festival.startups()) {
        if (!wish.sector || startup.sector != wish.sector)
            continue;
        WhyNot why = whyNot(festival, group, startup.id);
        if (!best || weight(why) < weight(*best))
            best = std::move(why);
        if (best->reasons.empty() && best->givenUp.empty())
            break;
    }
    return best.value_or(WhyNot{.reasons = {{.obstacle = Obstacle::NoSession}}});
}

} // namespace planner
