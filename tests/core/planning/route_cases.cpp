// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/planning/route_cases.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace planner::tests {

namespace {

class CaseMaker {
public:
    CaseMaker(const RouteCase& wanted, std::mt19937& random) : m_wanted(wanted), m_random(random) { }

    RouteProblem problem()
    {
        layPlaces();
        for (int stop = 0; stop < m_wanted.stops; ++stop)
            addStop(stop);
        for (int party = 0; party < m_wanted.parties; ++party)
            addParty(party);
        return std::move(m_problem);
    }

private:
    int from(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    bool isOneIn(int count) { return from(1, count) == 1; }

    void layPlaces()
    {
        m_problem.places = from(2, 6);
        std::vector<std::pair<int, int>> points;
        for (int place = 0; place < m_problem.places; ++place)
            points.emplace_back(from(0, 25), from(0, 25));
        // To string two stops at once over a gap is no step of the search; labels do.
        const bool isAlone = m_wanted.parties * m_wanted.toursEach == 1;
        auto& table = m_problem.travel.emplace_back();
        for (const auto& [x, y] : points) {
            for (const auto& [otherX, otherY] : points) {
                const double way = std::hypot(x - otherX, y - otherY);
                table.push_back(
                    isAlone && isOneIn(40) ? noWay : static_cast<RouteTime>(std::ceil(way)) + from(0, 2));
            }
        }
    }

    void addStop(int index)
    {
        RouteStop stop{.place = from(0, m_problem.places - 1), .key = index, .service = from(5, 40)};
        if (index > 0 && isOneIn(8))
            stop.key = m_problem.stops.back().key;
        for (int window = from(1, 3); window > 0; --window) {
            const RouteTime opens = from(0, 280);
            stop.windows.push_back({opens, opens + (isOneIn(3) ? 0 : from(0, 90)), slot()});
        }
        m_problem.stops.push_back(stop);
    }

    /// Shared by parties, not by stops.
    int slot()
    {
        if (!m_wanted.countsSeats || isOneIn(3))
            return noSlot;
        m_problem.seats.push_back(from(1, 5));
        return static_cast<int>(m_problem.seats.size()) - 1;
    }

    void addParty(int index)
    {
        RouteParty party{.size = from(1, 4)};
        for (int stop = 0; stop < m_wanted.stops; ++stop)
            party.interest.push_back(isOneIn(10) ? never : from(1, 9));
        m_problem.parties.push_back(party);
        for (int tour = 0; tour < m_wanted.toursEach; ++tour)
            addTour(index);
    }

    void addTour(int party)
    {
        const auto place = [&] { return isOneIn(4) ? anywhere : from(0, m_problem.places - 1); };
        RouteTour tour{.party = party, .startPlace = place(), .endPlace = place(), .begins = from(0, 60)};
        tour.ends = tour.begins + from(115, m_wanted.toursEach * m_wanted.parties > 1 ? 170 : 240);
        if (m_wanted.hasLunch && !isOneIn(3)) {
            const RouteTime earliest = tour.begins + from(0, 30);
            tour.lunch = {.earliest = earliest, .latest = earliest + from(0, 45), .duration = from(10, 40)};
        }
        if (m_wanted.hasPins && m_wanted.stops > 1) {
            tour.pins.push_back({.stop = from(0, m_wanted.stops - 1)});
            if (isOneIn(3))
                tour.pins.back().window = 0;
            const int other = from(0, m_wanted.stops - 1);
            if (other != tour.pins.front().stop)
                tour.pins.push_back({.stop = other});
            tour.pinOrder = isOneIn(2) ? PinOrder::Kept : PinOrder::Free;
        }
        // A tour that visits nothing can be made.
        if (tour.startPlace != anywhere && tour.endPlace != anywhere) {
            RouteTime& way
                = m_problem.travel
                      .front()[static_cast<size_t>(tour.startPlace * m_problem.places + tour.endPlace)];
            way = std::min(way, 38);
        }
        m_problem.tours.push_back(tour);
    }

    const RouteCase& m_wanted;
    std::mt19937& m_random;
    RouteProblem m_problem;
};

/// Goes on from each half-made plan in every way there is. Shares nothing with the search or the check.
class Enumeration {
public:
    explicit Enumeration(const RouteProblem& problem) : m_problem(problem), m_seats(problem.seats)
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

    void beginTour(size_t index)
    {
        if (index == m_problem.tours.size()) {
            m_best = std::max(m_best, m_worth);
            return;
        }
        const RouteTour& next = m_problem.tours[index];
        goOn({index, next.startPlace, next.begins, !next.lunch});
        // What cannot be done at all stays undone.
        if (!m_hasEnded[index])
            beginTour(index + 1);
    }

    void goOn(const Now& now)
    {
        if (!canStillBeBest(now))
            return;
        for (const auto& [arrival, isFed] : arrivals(now, tour(now).endPlace)) {
            if (arrival > tour(now).ends || !isFed)
                continue;
            m_hasEnded[now.tour] = true;
            beginTour(now.tour + 1);
            break;
        }
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
                if (!m_visited[party][static_cast<size_t>(m_problem.stops[stop].key)])
                    most.score += std::max(0, m_problem.parties[party].interest[stop]);
            }
        }
        return most > m_best || !m_hasEnded[now.tour];
    }

    /// At a place, with the lunch or without.
    std::vector<std::pair<RouteTime, bool>> arrivals(const Now& now, int place) const
    {
        const RouteTime way = m_problem.way(0, now.place, place);
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
    std::array<bool, 16> m_hasEnded{};
    RouteWorth m_worth;
    RouteWorth m_best;
};

} // namespace

RouteCase anyRouteCase(std::mt19937& random)
{
    const auto from
        = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
    RouteCase any{.stops = from(1, 8), .parties = from(1, 2), .toursEach = from(1, 2)};
    any.countsSeats = from(0, 1) == 1;
    any.hasLunch = from(0, 1) == 1;
    const int tours = any.parties * any.toursEach;
    any.hasPins = tours == 1 && from(0, 1) == 0;
    // Trying all is long.
    if (tours > 1)
        any.stops = std::min(any.stops, tours > 2 ? 5 : 6);
    return any;
}

RouteProblem routeCase(const RouteCase& wanted, std::mt19937& random)
{
    return CaseMaker(wanted, random).problem();
}

RouteWorth bestByTrying(const RouteProblem& problem)
{
    return Enumeration(problem).best();
}

} // namespace planner::tests
