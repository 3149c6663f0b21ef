// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route_problem.h"

#include <span>

/// The problem laid out flat for the search. Stops keep their numbers; places where tours begin and end
/// follow them as nodes of their own. All ways are counted from the begin of one visit to the arrival at the
/// next.
namespace planner::route {

/// Later than any moment, and small enough that a few of them can be added.
constexpr RouteTime tooLate = 4 * largestRouteNumber;

/// A window of a node, and where it came from.
struct Opening {
    RouteTime opens = 0;
    RouteTime closes = 0;
    int slot = noSlot;
    int window = 0;
};

struct Outing {
    int party = 0;
    int pace = 0;
    int start = 0; ///< A node.
    int end = 0; ///< A node.
    RouteTime begins = 0;
    RouteTime ends = 0;
    std::optional<RouteLunch> lunch;
    std::vector<RoutePin> pins;
    PinOrder pinOrder = PinOrder::Free;
};

class Ground {
public:
    explicit Ground(const RouteProblem& problem);

    int stops() const { return m_stops; }
    int nodes() const { return m_nodes; }
    int parties() const { return static_cast<int>(m_sizes.size()); }
    const std::vector<Outing>& outings() const { return m_outings; }
    const Outing& outing(int tour) const { return m_outings[static_cast<size_t>(tour)]; }
    const std::vector<int>& toursOf(int party) const { return m_toursOf[static_cast<size_t>(party)]; }
    /// The stops a party may visit and gains from.
    const std::vector<int>& wishes(int party) const { return m_wishes[static_cast<size_t>(party)]; }
    /// Of the travel tables; those of a party without tours are as good as any.
    int pace(int party) const { return m_paces[static_cast<size_t>(party)]; }
    int size(int party) const { return m_sizes[static_cast<size_t>(party)]; }

    /// From the begin at `from` to the arrival at each node; tooLate when there is no way.
    const RouteTime* legsFrom(int pace, int from) const
    {
        return &m_legs[static_cast<size_t>(pace)][static_cast<size_t>(from) * static_cast<size_t>(m_nodes)];
    }
    /// From the begin at each node to the arrival at `to`.
    const RouteTime* legsTo(int pace, int to) const
    {
        return &m_reverse[static_cast<size_t>(pace)][static_cast<size_t>(to) * static_cast<size_t>(m_nodes)];
    }
    RouteTime leg(int pace, int from, int to) const { return legsFrom(pace, from)[to]; }
    RouteTime service(int node) const { return m_services[static_cast<size_t>(node)]; }
    int key(int stop) const { return m_keys[static_cast<size_t>(stop)]; }

    /// One window, seats not counted: the case worth a short way through the code.
    bool isPlain(int stop) const { return m_plain[static_cast<size_t>(stop)] != 0; }
    RouteTime opens(int stop) const { return m_opens[static_cast<size_t>(stop)]; } ///< Of the first window.
    RouteTime closes(int stop) const { return m_closes[static_cast<size_t>(stop)]; } ///< Of the last.
    const RouteTime* opens() const { return m_opens.data(); } ///< Of all stops; likewise closes().
    const RouteTime* closes() const { return m_closes.data(); }
    std::span<const Opening> openings(int stop) const
    {
        return {m_openings.data() + m_firstOpening[static_cast<size_t>(stop)],
            m_openings.data() + m_firstOpening[static_cast<size_t>(stop) + 1]};
    }

    /// The interest of a party in a stop, raised for pins so that one outweighs all that is not pinned.
    std::int64_t prize(int party, int stop) const { return m_prizes[at(party, stop)]; }
    /// What a pin adds to a prize: more than all interests of all parties.
    std::int64_t pinPrize() const { return m_pinPrize; }
    RouteInterest interest(int party, int stop) const { return m_interests[at(party, stop)]; }
    /// Whether the stop may be in this tour as far as pins are concerned.
    bool mayVisit(int tour, int stop) const
    {
        const int only = m_onlyTour[at(outing(tour).party, stop)];
        return only < 0 || only == tour;
    }
    /// The window that a pin of the tour asks for, or -1.
    int pinnedWindow(int tour, int stop) const;
    /// The place of the stop in the pins of a tour that keeps their order, or -1.
    int pinRank(int tour, int stop) const;

    const std::vector<int>& seats() const { return m_seats; }
    bool countsSeats() const { return m_countsSeats; }

private:
    size_t at(int party, int stop) const
    {
        return static_cast<size_t>(party) * static_cast<size_t>(m_stops) + static_cast<size_t>(stop);
    }
    int nodeOf(const RouteProblem& problem, int place);
    void layTours(const RouteProblem& problem);
    void layWays(const RouteProblem& problem);
    void layOpenings(const RouteProblem& problem);
    void layPrizes(const RouteProblem& problem);

    int m_stops = 0;
    int m_nodes = 0;
    std::vector<int> m_ends; ///< The places of the nodes after the stops.
    std::vector<Outing> m_outings;
    std::vector<std::vector<int>> m_toursOf;
    std::vector<std::vector<int>> m_wishes;
    std::vector<int> m_sizes;
    std::vector<int> m_paces;
    std::vector<std::vector<RouteTime>> m_legs;
    std::vector<std::vector<RouteTime>> m_reverse;
    std::vector<RouteTime> m_services;
    std::vector<int> m_keys;
    std::vector<char> m_plain;
    std::vector<RouteTime> m_opens;
    std::vector<RouteTime> m_closes;
    std::vector<Opening> m_openings;
    std::vector<size_t> m_firstOpening;
    std::vector<RouteInterest> m_interests;
    std::vector<std::int64_t> m_prizes;
    std::int64_t m_pinPrize = 1;
    std::vector<int> m_onlyTour;
    std::vector<int> m_seats;
    bool m_countsSeats = false;
};

} // namespace planner::route
