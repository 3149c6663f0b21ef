// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/planning/route_cases.h"

#include <algorithm>
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
        auto& table = m_problem.travel.emplace_back();
        for (const auto& [x, y] : points) {
            for (const auto& [otherX, otherY] : points) {
                const double way = std::hypot(x - otherX, y - otherY);
                table.push_back(isOneIn(40) ? noWay : static_cast<RouteTime>(std::ceil(way)) + from(0, 2));
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

    /// Shared by parties, and at times by windows and stops.
    int slot()
    {
        if (!m_wanted.countsSeats || isOneIn(3))
            return noSlot;
        if (!m_problem.seats.empty() && isOneIn(4))
            return from(0, static_cast<int>(m_problem.seats.size()) - 1);
        m_problem.seats.push_back(from(1, 5));
        return static_cast<int>(m_problem.seats.size()) - 1;
    }

    void addParty(int index)
    {
        RouteParty party{.size = from(1, 4)};
        for (int stop = 0; stop < m_wanted.stops; ++stop)
            party.interest.push_back(isOneIn(10) ? never : from(0, 9));
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

} // namespace

RouteCase anyRouteCase(std::mt19937& random)
{
    const auto from
        = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
    RouteCase any{.stops = from(1, 8), .parties = from(1, 2), .toursEach = from(1, 2)};
    any.countsSeats = from(0, 1) == 1;
    any.hasLunch = from(0, 1) == 1;
    any.hasPins = from(0, 1) == 1;
    return any;
}

RouteProblem routeCase(const RouteCase& wanted, std::mt19937& random)
{
    return CaseMaker(wanted, random).problem();
}

RouteProblem rowOfStops(int stops, RouteTime length)
{
    RouteProblem problem{.places = stops + 1};
    auto& table = problem.travel.emplace_back();
    for (int from = 0; from <= stops; ++from) {
        for (int to = 0; to <= stops; ++to)
            table.push_back(std::abs(from - to));
    }
    RouteParty party;
    for (int stop = 0; stop < stops; ++stop) {
        problem.stops.push_back(
            {.place = stop + 1, .key = stop, .service = 1, .windows = {{.opens = 0, .closes = length}}});
        party.interest.push_back(1);
    }
    problem.parties.push_back(party);
    problem.tours.push_back({.ends = length});
    return problem;
}

} // namespace planner::tests
