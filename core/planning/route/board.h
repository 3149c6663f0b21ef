// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/course.h"

namespace planner::route {

/// What a search has found.
struct Standing {
    std::vector<Course> courses; ///< One for each tour.
    std::vector<RoutePath>
        paths; ///< Likewise where seats are counted, for whose seats are left then; else none.
    std::int64_t prize = 0;
    std::int64_t ways = 0; ///< Sum of all legs, visits included.
};

/// All tours as a search changes them, with the stops that each party has and the seats that it takes.
/// The tours of a party change between releaseSeats() and takeSeats().
class Board {
public:
    explicit Board(const Ground& ground);
    Board(const Board&) = delete;
    Board& operator=(const Board&) = delete;

    const Ground& ground() const { return m_ground; }
    const Timing& timing() const { return m_timing; }
    const Standing& standing() const { return m_now; }
    const Course& course(int tour) const { return m_now.courses[static_cast<size_t>(tour)]; }
    /// Whether the party goes there, or to another stop of the key.
    bool isTaken(int party, int stop) const { return m_taken[at(party, stop)] != 0; }
    int visits(int party) const;

    void insert(int tour, int stop, int position);
    /// Behind all visits, whether it fits or not. As after takeOut(), the moments of the tour hold no more
    /// until refresh().
    void append(int tour, int stop);
    void takeOut(int tour, int position);
    /// False when the tour cannot be kept as it is.
    bool refresh(int tour);

    void releaseSeats(int party);
    /// False when there are too few, because the party itself has taken them: then it does not reach
    /// crowded().
    bool takeSeats(int party);
    struct Spot {
        int tour = 0;
        int position = 0;
    };
    const std::vector<Spot>& crowded() const { return m_crowded; }

    void save(int party);
    void restore(int party);
    void adopt(const Standing& standing);

    /// What has changed since the tours of the party were last filled, so that filling need not look
    /// elsewhere.
    const std::vector<int>& removed(int party) const { return m_removed[static_cast<size_t>(party)]; }
    bool isChanged(int tour) const { return m_changed[static_cast<size_t>(tour)] != 0; }
    void markFilled(int party);

private:
    size_t at(int party, int stop) const
    {
        return static_cast<size_t>(party) * static_cast<size_t>(m_ground.stops())
            + static_cast<size_t>(m_ground.key(stop));
    }
    std::int64_t ways(const Course& course) const;
    void setTaken(int tour, char taken);
    int& seatsOf(const RouteVisit& visit);

    const Ground& m_ground;
    std::vector<int> m_seats; ///< Those left.
    Timing m_timing;
    Standing m_now;
    std::vector<char> m_taken; ///< For each party and key.
    std::vector<std::vector<int>> m_removed;
    std::vector<char> m_changed;
    std::vector<Course> m_savedCourses;
    std::vector<RoutePath> m_savedPaths;
    std::int64_t m_savedPrize = 0;
    std::int64_t m_savedWays = 0;
    int m_noSeats = 0;
    std::vector<Spot> m_crowded;
};

} // namespace planner::route
