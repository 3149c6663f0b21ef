// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/board.h"

#include <algorithm>
#include <numeric>

namespace planner::route {

Board::Board(const Ground& ground) : m_ground(ground), m_seats(ground.seats()), m_timing(ground, m_seats)
{
    const auto tours = ground.outings().size();
    for (size_t tour = 0; tour < tours; ++tour) {
        m_now.courses.push_back(m_timing.emptyCourse(static_cast<int>(tour)));
        m_now.ways += ways(m_now.courses.back());
    }
    if (ground.countsSeats())
        m_now.paths.resize(tours);
    m_taken.assign(static_cast<size_t>(ground.parties()) * static_cast<size_t>(ground.stops()), 0);
    m_removed.resize(static_cast<size_t>(ground.parties()));
    m_changed.assign(tours, 1);
    m_savedCourses = m_now.courses;
    m_savedPaths = m_now.paths;
}

std::int64_t Board::ways(const Course& course) const
{
    return std::accumulate(course.gap.begin(), course.gap.end(), std::int64_t{0});
}

int Board::visits(int party) const
{
    int visits = 0;
    for (const int tour : m_ground.toursOf(party))
        visits += course(tour).visits();
    return visits;
}

void Board::insert(int tour, int stop, int position)
{
    const int party = m_ground.outing(tour).party;
    Course& course = m_now.courses[static_cast<size_t>(tour)];
    m_now.ways -= course.gap[static_cast<size_t>(position)];
    m_timing.insert(course, stop, position);
    m_now.ways += course.gap[static_cast<size_t>(position)] + course.gap[static_cast<size_t>(position) + 1];
    m_taken[at(party, stop)] = 1;
    m_changed[static_cast<size_t>(tour)] = 1;
    m_now.prize += m_ground.prize(party, stop);
}

void Board::append(int tour, int stop)
{
    const int party = m_ground.outing(tour).party;
    auto& nodes = m_now.courses[static_cast<size_t>(tour)].nodes;
    nodes.insert(nodes.end() - 1, stop);
    m_taken[at(party, stop)] = 1;
    m_changed[static_cast<size_t>(tour)] = 1;
    m_now.prize += m_ground.prize(party, stop);
}

void Board::takeOut(int tour, int position)
{
    const int party = m_ground.outing(tour).party;
    auto& nodes = m_now.courses[static_cast<size_t>(tour)].nodes;
    const int stop = nodes[static_cast<size_t>(position)];
    nodes.erase(nodes.begin() + position);
    m_taken[at(party, stop)] = 0;
    m_changed[static_cast<size_t>(tour)] = 1;
    m_removed[static_cast<size_t>(party)].push_back(stop);
    m_now.prize -= m_ground.prize(party, stop);
}

bool Board::refresh(int tour)
{
    Course& course = m_now.courses[static_cast<size_t>(tour)];
    m_now.ways -= ways(course);
    const bool kept = m_timing.refresh(course);
    m_now.ways += ways(course);
    return kept;
}

int& Board::seatsOf(const RouteVisit& visit)
{
    const auto openings = m_ground.openings(visit.stop);
    const int slot = std::ranges::find(openings, visit.window, &Opening::window)->slot;
    return slot == noSlot ? m_noSeats : m_seats[static_cast<size_t>(slot)];
}

void Board::releaseSeats(int party)
{
    if (!m_ground.countsSeats())
        return;
    for (const int tour : m_ground.toursOf(party)) {
        RoutePath& path = m_now.paths[static_cast<size_t>(tour)];
        for (const RouteVisit& visit : path.visits)
            seatsOf(visit) += m_ground.size(party);
        path.visits.clear();
    }
    for (const int tour : m_ground.toursOf(party))
        refresh(tour);
}

bool Board::takeSeats(int party)
{
    m_crowded.clear();
    if (!m_ground.countsSeats())
        return true;
    const auto take = [&](const RouteVisit& visit) { seatsOf(visit) -= m_ground.size(party); };
    for (const int tour : m_ground.toursOf(party)) {
        Walk walk = m_timing.walk(course(tour), take);
        m_now.paths[static_cast<size_t>(tour)] = std::move(walk.path);
        const int visits = course(tour).visits();
        if (walk.stuckAt > 0 && visits > 0)
            m_crowded.push_back({tour, std::min(walk.stuckAt, visits)});
    }
    return m_crowded.empty();
}

void Board::save(int party)
{
    for (const int tour : m_ground.toursOf(party)) {
        m_savedCourses[static_cast<size_t>(tour)] = course(tour);
        if (m_ground.countsSeats())
            m_savedPaths[static_cast<size_t>(tour)] = m_now.paths[static_cast<size_t>(tour)];
    }
    m_savedPrize = m_now.prize;
    m_savedWays = m_now.ways;
}

void Board::setTaken(int tour, char taken)
{
    const Course& now = course(tour);
    for (int visit = 1; visit <= now.visits(); ++visit)
        m_taken[at(m_ground.outing(tour).party, now.nodes[static_cast<size_t>(visit)])] = taken;
}

void Board::restore(int party)
{
    for (const int tour : m_ground.toursOf(party))
        setTaken(tour, 0);
    for (const int tour : m_ground.toursOf(party)) {
        m_now.courses[static_cast<size_t>(tour)] = m_savedCourses[static_cast<size_t>(tour)];
        setTaken(tour, 1);
        if (!m_ground.countsSeats())
            continue;
        RoutePath& path = m_now.paths[static_cast<size_t>(tour)];
        for (const RouteVisit& visit : path.visits)
            seatsOf(visit) += m_ground.size(party);
        path = m_savedPaths[static_cast<size_t>(tour)];
        for (const RouteVisit& visit : path.visits)
            seatsOf(visit) -= m_ground.size(party);
    }
    m_now.prize = m_savedPrize;
    m_now.ways = m_savedWays;
}

void Board::adopt(const Standing& standing)
{
    m_now = standing;
    std::ranges::fill(m_taken, 0);
    for (size_t tour = 0; tour < m_now.courses.size(); ++tour)
        setTaken(static_cast<int>(tour), 1);
    m_seats = m_ground.seats();
    for (size_t tour = 0; tour < m_now.paths.size(); ++tour) {
        for (const RouteVisit& visit : m_now.paths[tour].visits)
            seatsOf(visit) -= m_ground.size(m_ground.outing(static_cast<int>(tour)).party);
    }
    std::ranges::fill(m_changed, 1);
}

void Board::markFilled(int party)
{
    m_removed[static_cast<size_t>(party)].clear();
    for (const int tour : m_ground.toursOf(party))
        m_changed[static_cast<size_t>(tour)] = 0;
}

} // namespace planner::route
