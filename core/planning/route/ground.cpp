// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/ground.h"

#include <algorithm>

namespace planner::route {

namespace {

/// In order of opening, without those that never open.
std::vector<Opening> openingsOf(const RouteStop& stop)
{
    std::vector<Opening> openings;
    for (size_t window = 0; window < stop.windows.size(); ++window) {
        const auto& [opens, closes, slot] = stop.windows[window];
        if (opens <= closes)
            openings.push_back({opens, closes, slot, static_cast<int>(window)});
    }
    std::ranges::stable_sort(openings, {}, &Opening::opens);
    return openings;
}

bool isPlainStop(const std::vector<Opening>& openings)
{
    return openings.size() == 1 && openings.front().slot == noSlot;
}

} // namespace

Ground::Ground(const RouteProblem& problem)
    : m_stops(static_cast<int>(problem.stops.size())), m_seats(problem.seats)
{
    for (const RouteParty& party : problem.parties) {
        m_sizes.push_back(party.size);
        m_paces.push_back(party.pace);
    }
    layTours(problem);
    layWays(problem);
    layOpenings(problem);
    layPrizes(problem);
}

int Ground::pinnedWindow(int tour, int stop) const
{
    for (const RoutePin& pin : outing(tour).pins) {
        if (pin.stop == stop)
            return pin.window.value_or(-1);
    }
    return -1;
}

int Ground::pinRank(int tour, int stop) const
{
    const auto& pins = outing(tour).pins;
    if (outing(tour).pinOrder == PinOrder::Free)
        return -1;
    const auto pin = std::ranges::find(pins, stop, &RoutePin::stop);
    return pin == pins.end() ? -1 : static_cast<int>(pin - pins.begin());
}

int Ground::nodeOf(const RouteProblem& problem, int place)
{
    auto end = std::ranges::find(m_ends, place);
    if (end == m_ends.end())
        end = m_ends.insert(end, place);
    return static_cast<int>(problem.stops.size()) + static_cast<int>(end - m_ends.begin());
}

void Ground::layTours(const RouteProblem& problem)
{
    m_toursOf.resize(problem.parties.size());
    for (const RouteTour& tour : problem.tours) {
        m_toursOf[static_cast<size_t>(tour.party)].push_back(static_cast<int>(m_outings.size()));
        m_outings.push_back({.party = tour.party,
            .pace = problem.parties[static_cast<size_t>(tour.party)].pace,
            .start = nodeOf(problem, tour.startPlace),
            .end = nodeOf(problem, tour.endPlace),
            .begins = tour.begins,
            .ends = tour.ends,
            .lunch = tour.lunch,
            .pins = tour.pins,
            .pinOrder = tour.pinOrder});
    }
    m_nodes = m_stops + static_cast<int>(m_ends.size());
}

void Ground::layWays(const RouteProblem& problem)
{
    std::vector<int> places;
    for (const RouteStop& stop : problem.stops) {
        places.push_back(stop.place);
        m_services.push_back(stop.service);
        m_keys.push_back(stop.key);
    }
    places.insert(places.end(), m_ends.begin(), m_ends.end());
    m_services.resize(static_cast<size_t>(m_nodes), 0);
    const auto side = static_cast<size_t>(m_nodes);
    for (size_t pace = 0; pace < problem.travel.size(); ++pace) {
        std::vector<RouteTime>& legs = m_legs.emplace_back(side * side);
        std::vector<RouteTime>& reverse = m_reverse.emplace_back(side * side);
        for (size_t from = 0; from < side; ++from) {
            for (size_t to = 0; to < side; ++to) {
                const RouteTime way = problem.way(static_cast<int>(pace), places[from], places[to]);
                const RouteTime leg = way == noWay ? tooLate : m_services[from] + way;
                legs[from * side + to] = leg;
                reverse[to * side + from] = leg;
            }
        }
    }
}

void Ground::layOpenings(const RouteProblem& problem)
{
    m_firstOpening.push_back(0);
    for (const RouteStop& stop : problem.stops) {
        const std::vector<Opening> openings = openingsOf(stop);
        RouteTime closes = -1;
        for (const Opening& opening : openings) {
            closes = std::max(closes, opening.closes);
            m_countsSeats = m_countsSeats || opening.slot != noSlot;
        }
        m_plain.push_back(isPlainStop(openings) ? 1 : 0);
        m_opens.push_back(openings.empty() ? 0 : openings.front().opens);
        m_closes.push_back(closes);
        m_openings.insert(m_openings.end(), openings.begin(), openings.end());
        m_firstOpening.push_back(m_openings.size());
    }
}

void Ground::layPrizes(const RouteProblem& problem)
{
    const auto parties = problem.parties.size();
    m_onlyTour.assign(parties * problem.stops.size(), -1);
    m_pinPrize = 1;
    for (const RouteParty& party : problem.parties) {
        for (const RouteInterest interest : party.interest) {
            m_interests.push_back(std::max(interest, 0));
            m_prizes.push_back(interest);
            m_pinPrize += std::max(interest, 0);
        }
    }
    for (size_t tour = 0; tour < m_outings.size(); ++tour) {
        const int party = m_outings[tour].party;
        for (const RoutePin& pin : m_outings[tour].pins) {
            if (m_prizes[at(party, pin.stop)] < 0 || m_onlyTour[at(party, pin.stop)] >= 0)
                continue;
            m_onlyTour[at(party, pin.stop)] = static_cast<int>(tour);
            m_prizes[at(party, pin.stop)] += m_pinPrize;
            if (pin.window)
                m_plain[static_cast<size_t>(pin.stop)] = 0;
        }
    }
    m_wishes.resize(parties);
    for (int party = 0; party < static_cast<int>(parties); ++party) {
        for (int stop = 0; stop < m_stops; ++stop) {
            if (prize(party, stop) > 0 && !openings(stop).empty())
                m_wishes[static_cast<size_t>(party)].push_back(stop);
        }
    }
}

} // namespace planner::route
