// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route_check.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace planner {

namespace {

using enum RouteFaultKind;

/// Follows the plan tour by tour and writes down what is wrong.
class Inspection {
public:
    Inspection(const RouteProblem& problem, const RoutePlan& plan) : m_problem(problem), m_plan(plan) { }

    RouteVerdict verdict()
    {
        if (m_plan.paths.size() != m_problem.tours.size())
            return {.faults = {{WrongNumberOfPaths}}};
        for (size_t tour = 0; tour < m_plan.paths.size(); ++tour)
            follow(static_cast<int>(tour));
        countSeats();
        return std::move(m_verdict);
    }

private:
    /// A stay at a place: the start, a visit or the end.
    struct Stay {
        int place = anywhere;
        std::int64_t from = 0;
        std::int64_t to = 0;
        int stop = -1;
    };

    void blame(RouteFaultKind kind, int stop = -1)
    {
        m_verdict.faults.push_back({.kind = kind, .tour = m_tour, .stop = stop});
    }

    const RouteTour& tour() const { return m_problem.tours[static_cast<size_t>(m_tour)]; }
    const RoutePath& path() const { return m_plan.paths[static_cast<size_t>(m_tour)]; }
    const RouteParty& party() const { return m_problem.parties[static_cast<size_t>(tour().party)]; }
    const RouteStop& stop(int index) const { return m_problem.stops[static_cast<size_t>(index)]; }
    bool isStop(int index) const { return index >= 0 && static_cast<size_t>(index) < m_problem.stops.size(); }

    void follow(int index)
    {
        m_tour = index;
        std::vector<Stay> stays{{.place = tour().startPlace, .from = tour().begins, .to = tour().begins}};
        for (const RouteVisit& visit : path().visits) {
            if (!isStop(visit.stop)) {
                blame(UnknownStop, visit.stop);
                continue;
            }
            lookAt(visit);
            const std::int64_t begins = visit.begins;
            stays.push_back({stop(visit.stop).place, begins, begins + stop(visit.stop).service, visit.stop});
        }
        stays.push_back({.place = tour().endPlace, .from = tour().ends, .to = tour().ends});
        for (size_t leg = 1; leg < stays.size(); ++leg)
            walk(stays[leg - 1], stays[leg]);
        lookAtLunch(stays);
        lookAtPins();
    }

    void lookAt(const RouteVisit& visit)
    {
        const RouteInterest interest = party().interest[static_cast<size_t>(visit.stop)];
        if (interest < 0)
            blame(NoInterest, visit.stop);
        m_verdict.score += std::max(interest, 0);
        if (!m_visited.insert({tour().party, stop(visit.stop).key}).second)
            blame(VisitedTwice, visit.stop);
        const auto& windows = stop(visit.stop).windows;
        if (visit.window < 0 || static_cast<size_t>(visit.window) >= windows.size())
            return blame(UnknownWindow, visit.stop);
        const RouteWindow& window = windows[static_cast<size_t>(visit.window)];
        if (visit.begins < window.opens)
            blame(BeforeOpening, visit.stop);
        if (visit.begins > window.closes)
            blame(AfterClosing, visit.stop);
        if (window.slot != noSlot) {
            Taken& taken = m_taken[window.slot];
            taken.seats += party().size;
            taken.stop = visit.stop;
        }
    }

    void walk(const Stay& from, const Stay& to)
    {
        const RouteTime way = m_problem.way(party().pace, from.place, to.place);
        if (way == noWay)
            return blame(NoWay, to.stop);
        if (from.to + way > to.from)
            blame(to.stop < 0 ? EndTooLate : TooSoon, to.stop);
    }

    /// Lunch lies in one leg, and the whole way lies before or after it.
    void lookAtLunch(const std::vector<Stay>& stays)
    {
        if (!tour().lunch)
            return;
        if (!path().lunchBegins)
            return blame(NoLunch);
        const std::int64_t begins = *path().lunchBegins;
        const std::int64_t ends = begins + tour().lunch->duration;
        if (begins < tour().lunch->earliest || begins > tour().lunch->latest)
            blame(LunchOutsideItsHours);
        for (size_t leg = 1; leg < stays.size(); ++leg) {
            const std::int64_t way = m_problem.way(party().pace, stays[leg - 1].place, stays[leg].place);
            const std::int64_t left = stays[leg - 1].to;
            const std::int64_t arrived = stays[leg].from;
            const bool onArrival = begins >= left + way && ends <= arrived;
            const bool beforeLeaving = begins >= left && ends + way <= arrived;
            if (onArrival || beforeLeaving)
                return;
        }
        blame(LunchCutShort);
    }

    void lookAtPins()
    {
        const auto& visits = path().visits;
        auto last = visits.begin();
        for (const RoutePin& pin : tour().pins) {
            const auto at = std::ranges::find(visits, pin.stop, &RouteVisit::stop);
            if (at == visits.end()) {
                blame(madeByAnother(pin.stop) ? PinByAnotherTour : PinMissed, pin.stop);
                continue;
            }
            if (pin.window && at->window != *pin.window)
                blame(PinInAnotherWindow, pin.stop);
            if (tour().pinOrder == PinOrder::Kept && at < last)
                blame(PinsOutOfOrder, pin.stop);
            last = at;
        }
    }

    bool madeByAnother(int pinned) const
    {
        for (size_t other = 0; other < m_plan.paths.size(); ++other) {
            const bool sameParty = m_problem.tours[other].party == tour().party;
            const auto& visits = m_plan.paths[other].visits;
            if (sameParty && std::ranges::find(visits, pinned, &RouteVisit::stop) != visits.end())
                return true;
        }
        return false;
    }

    void countSeats()
    {
        m_tour = -1;
        for (const auto& [slot, taken] : m_taken) {
            if (taken.seats > m_problem.seats[static_cast<size_t>(slot)])
                blame(TooFewSeats, taken.stop);
        }
    }

    struct Taken {
        std::int64_t seats = 0;
        int stop = -1;
    };

    const RouteProblem& m_problem;
    const RoutePlan& m_plan;
    int m_tour = -1;
    std::set<std::pair<int, int>> m_visited; ///< Party and key.
    std::map<int, Taken> m_taken; ///< By slot.
    RouteVerdict m_verdict;
};

} // namespace

RouteVerdict verdict(const RouteProblem& problem, const RoutePlan& plan)
{
    return Inspection(problem, plan).verdict();
}

} // namespace planner
