// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/planning/route_trial.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace planner::tests {

namespace {

/// Goes on from each half-made plan in every way there is. Shares nothing with the search or the check.
class Trial {
public:
    Trial(const RouteProblem& problem, RouteWorth known)
        : m_problem(problem), m_seats(problem.seats), m_best(known)
    {
        m_visited.resize(problem.parties.size(), std::vector<char>(problem.stops.size(), 0));
    }

    RouteWorth best()
    {
        beginTour(0);
        return m_best;
    }

private:
    struct Now {
        size_t tour = 0;
        int place = anywhere;
        RouteTime time = 0;
        bool isFed = false;
        int lastPin = -1;
    };

    const RouteTour& tour(const Now& now) const { return m_problem.tours[now.tour]; }
    int paceOf(const Now& now) const { return m_problem.parties[static_cast<size_t>(tour(now).party)].pace; }

    void beginTour(size_t index)
    {
        if (index == m_problem.tours.size()) {
            m_best = std::max(m_best, m_worth);
            return;
        }
        const RouteTour& next = m_problem.tours[index];
        const Now now{index, next.startPlace, next.begins, !next.lunch};
        goOn(now);
        // What cannot be done without visits may stay undone.
        if (!canEnd(now))
            beginTour(index + 1);
    }

    bool canEnd(const Now& now) const
    {
        return std::ranges::any_of(arrivals(now, tour(now).endPlace),
            [&](const auto& arrival) { return arrival.second && arrival.first <= tour(now).ends; });
    }

    void goOn(const Now& now)
    {
        if (!canStillBeBest(now) || !isNew(now))
            return;
        if (canEnd(now))
            beginTour(now.tour + 1);
        for (size_t stop = 0; stop < m_problem.stops.size(); ++stop) {
            if (mayVisit(now, static_cast<int>(stop)))
                visit(now, static_cast<int>(stop));
        }
    }

    /// Nothing is left out that could bring more.
    bool canStillBeBest(const Now& now) const
    {
        RouteWorth most = m_worth;
        for (size_t index = now.tour; index < m_problem.tours.size(); ++index)
            most.pins += static_cast<int>(m_problem.tours[index].pins.size());
        for (size_t party = 0; party < m_problem.parties.size(); ++party) {
            for (size_t stop = 0; stop < m_problem.stops.size(); ++stop) {
                if (isAhead(now, static_cast<int>(party), m_problem.stops[stop]))
                    most.score += std::max(0, m_problem.parties[party].interest[stop]);
            }
        }
        return most > m_best;
    }

    /// Whether a tour of the party may still come before it closes.
    bool isAhead(const Now& now, int party, const RouteStop& stop) const
    {
        if (m_visited[static_cast<size_t>(party)][static_cast<size_t>(stop.key)])
            return false;
        for (size_t index = now.tour; index < m_problem.tours.size(); ++index) {
            const RouteTour& tour = m_problem.tours[index];
            const RouteTime from = index == now.tour ? now.time : tour.begins;
            for (const RouteWindow& window : stop.windows) {
                if (tour.party == party && window.closes >= from && window.opens <= tour.ends)
                    return true;
            }
        }
        return false;
    }

    /// False where everything has been tried before, with as much in hand.
    bool isNew(const Now& now)
    {
        std::string state;
        const auto note = [&state](int number) {
            state += static_cast<char>(number % 128);
            state += static_cast<char>(number / 128);
        };
        for (const int number :
            {static_cast<int>(now.tour), now.place + 1, now.time, now.isFed ? 1 : 0, now.lastPin + 1})
            note(number);
        for (const auto& visited : m_visited)
            state.append(visited.begin(), visited.end());
        for (const int seats : m_seats)
            note(seats);
        const auto [before, isFirst] = m_tried.try_emplace(std::move(state), m_worth);
        if (!isFirst && before->second >= m_worth)
            return false;
        before->second = m_worth;
        return true;
    }

    /// At a place, with the lunch or without.
    std::vector<std::pair<RouteTime, bool>> arrivals(const Now& now, int place) const
    {
        const RouteTime way = m_problem.way(paceOf(now), now.place, place);
        if (way == noWay)
            return {};
        std::vector<std::pair<RouteTime, bool>> arrivals{{now.time + way, now.isFed}};
        if (now.isFed)
            return arrivals;
        const RouteLunch& lunch = *tour(now).lunch;
        if (now.time + way <= lunch.latest)
            arrivals.emplace_back(std::max(now.time + way, lunch.earliest) + lunch.duration, true);
        if (now.time <= lunch.latest)
            arrivals.emplace_back(std::max(now.time, lunch.earliest) + lunch.duration + way, true);
        return arrivals;
    }

    int pinOf(size_t tourIndex, int stop) const
    {
        const auto& pins = m_problem.tours[tourIndex].pins;
        for (size_t pin = 0; pin < pins.size(); ++pin) {
            if (pins[pin].stop == stop)
                return static_cast<int>(pin);
        }
        return -1;
    }

    bool mayVisit(const Now& now, int stop) const
    {
        const int party = tour(now).party;
        const auto& made = m_visited[static_cast<size_t>(party)];
        if (m_problem.parties[static_cast<size_t>(party)].interest[static_cast<size_t>(stop)] < 0
            || made[static_cast<size_t>(m_problem.stops[static_cast<size_t>(stop)].key)])
            return false;
        for (size_t other = 0; other < m_problem.tours.size(); ++other) {
            if (m_problem.tours[other].party == party && pinOf(other, stop) >= 0)
                return other == now.tour
                    && (tour(now).pinOrder == PinOrder::Free || pinOf(other, stop) > now.lastPin);
        }
        return true;
    }

    void visit(const Now& now, int stop)
    {
        const RouteStop& visited = m_problem.stops[static_cast<size_t>(stop)];
        const int pin = pinOf(now.tour, stop);
        for (size_t window = 0; window < visited.windows.size(); ++window) {
            const auto& [opens, closes, slot] = visited.windows[window];
            if (pin >= 0
                && tour(now).pins[static_cast<size_t>(pin)].window.value_or(static_cast<int>(window))
                    != static_cast<int>(window))
                continue;
            for (const auto& [arrival, isFed] : arrivals(now, visited.place)) {
                const RouteTime begins = std::max(arrival, opens);
                if (begins > closes)
                    continue;
                Now next{now.tour, visited.place, begins + visited.service, isFed, now.lastPin};
                if (pin >= 0)
                    next.lastPin = pin;
                visitThere(next, stop, slot);
            }
        }
    }

    void visitThere(const Now& next, int stop, int slot)
    {
        const auto party = static_cast<size_t>(tour(next).party);
        const int size = m_problem.parties[party].size;
        if (slot != noSlot && m_seats[static_cast<size_t>(slot)] < size)
            return;
        char& isVisited
            = m_visited[party][static_cast<size_t>(m_problem.stops[static_cast<size_t>(stop)].key)];
        const RouteWorth before = m_worth;
        m_worth.score += m_problem.parties[party].interest[static_cast<size_t>(stop)];
        m_worth.pins += pinOf(next.tour, stop) >= 0 ? 1 : 0;
        isVisited = 1;
        if (slot != noSlot)
            m_seats[static_cast<size_t>(slot)] -= size;
        goOn(next);
        if (slot != noSlot)
            m_seats[static_cast<size_t>(slot)] += size;
        isVisited = 0;
        m_worth = before;
    }

    const RouteProblem& m_problem;
    std::vector<int> m_seats;
    std::vector<std::vector<char>> m_visited;
    std::unordered_map<std::string, RouteWorth> m_tried; ///< With what in hand.
    RouteWorth m_worth;
    RouteWorth m_best;
};

} // namespace

RouteWorth bestByTrying(const RouteProblem& problem, RouteWorth known)
{
    return Trial(problem, known).best();
}

} // namespace planner::tests
