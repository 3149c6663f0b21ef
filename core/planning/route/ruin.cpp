// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/ruin.h"

#include <algorithm>

namespace planner::route {

namespace {

// Found by trying, as are the numbers of Recreation and LocalSearch.
constexpr float roomShare = 0.3F;
constexpr float stretchShare = 0.58F;
constexpr float neighbourShare = 0.79F;

/// The earliest begin there, lunch had or not.
RouteTime soonest(const Course& course, size_t at)
{
    return course.earlyFasting.empty() ? course.early[at]
                                       : std::min(course.early[at], course.earlyFasting[at]);
}

RouteTime latest(const Course& course, size_t at)
{
    return course.lateFasting.empty() ? course.late[at] : std::max(course.late[at], course.lateFasting[at]);
}

} // namespace

void Ruin::strike(int party)
{
    const int visits = m_board.visits(party);
    if (visits > 0) {
        const int count = 1 + m_dice.below(std::min(visits, std::max(3, visits * 3 / 10)));
        const float kind = m_dice.share();
        if (kind < roomShare)
            makeRoom(party);
        else if (kind < stretchShare)
            removeStretches(party, count);
        else if (kind < neighbourShare)
            removeNeighbours(party, count);
        else
            removeAnywhere(party, count);
    }
    for (const int tour : m_board.ground().toursOf(party)) {
        if (m_board.isChanged(tour))
            makeSound(tour);
    }
}

void Ruin::remove(int tour, int position)
{
    m_board.takeOut(tour, position);
    makeSound(tour);
}

/// A way round may be shorter than the direct one: then taking out can make late.
void Ruin::makeSound(int tour)
{
    while (!m_board.refresh(tour) && m_board.course(tour).visits() > 0)
        m_board.takeOut(tour, 1 + m_dice.below(m_board.course(tour).visits()));
}

void Ruin::removeAnywhere(int party, int count)
{
    for (; count > 0; --count) {
        const int tour = randomOf(m_board.ground().toursOf(party));
        const int visits = m_board.course(tour).visits();
        if (visits > 0)
            m_board.takeOut(tour, 1 + m_dice.below(visits));
    }
}

void Ruin::removeStretches(int party, int count)
{
    const auto& tours = m_board.ground().toursOf(party);
    const bool inOne = m_dice.below(2) == 0;
    const int chosen = randomOf(tours);
    const auto all = static_cast<int>(tours.size());
    for (const int tour : tours) {
        const int visits = m_board.course(tour).visits();
        if ((inOne && tour != chosen) || visits == 0)
            continue;
        const int length = std::min(visits, inOne ? count : (count + all - 1) / all);
        const int first = 1 + m_dice.below(visits - length + 1);
        for (int left = length; left > 0; --left)
            m_board.takeOut(tour, first);
    }
}

/// Those about as near as can be to a stop, which may be one not visited.
void Ruin::removeNeighbours(int party, int count)
{
    const Ground& ground = m_board.ground();
    const auto& tours = ground.toursOf(party);
    const RouteTime* from
        = ground.legsFrom(ground.outing(tours.front()).pace, randomOf(ground.wishes(party)));
    for (; count > 0; --count) {
        int nearest = -1;
        int position = 0;
        float least = 0;
        for (const int tour : tours) {
            const Course& course = m_board.course(tour);
            for (int at = 1; at <= course.visits(); ++at) {
                const float way = static_cast<float>(from[course.nodes[static_cast<size_t>(at)]])
                    * (0.7F + 0.6F * m_dice.share());
                if (nearest < 0 || way < least) {
                    least = way;
                    nearest = tour;
                    position = at;
                }
            }
        }
        if (nearest < 0)
            return;
        m_board.takeOut(nearest, position);
    }
}

int Ruin::stopWithout(int party)
{
    for (int tries = 0; tries < 8; ++tries) {
        const int stop = randomOf(m_board.ground().wishes(party));
        if (!m_board.isTaken(party, stop))
            return stop;
    }
    return -1;
}

/// Puts a stop in that is not visited, taking out around it what is in the way.
void Ruin::makeRoom(int party)
{
    const int stop = stopWithout(party);
    const int tour = randomOf(m_board.ground().toursOf(party));
    const Course& course = m_board.course(tour);
    int position = -1;
    if (stop >= 0 && m_board.ground().mayVisit(tour, stop))
        position = promisingPosition(course, stop);
    if (position < 0)
        return removeAnywhere(party, 2);
    while (m_board.timing().generalCost(course, stop, position) >= tooLate) {
        if (course.visits() == 0)
            return;
        if (isEarlierBetterOut(course, stop, position))
            --position;
        m_board.takeOut(tour, position);
        m_board.refresh(tour);
    }
    m_board.insert(tour, stop, position);
}

/// Where the stop would be late by the least, about; -1 when it is late wherever it goes.
int Ruin::promisingPosition(const Course& course, int stop)
{
    const Ground& ground = m_board.ground();
    const int pace = ground.outing(course.tour).pace;
    const RouteTime* to = ground.legsTo(pace, stop);
    const RouteTime* from = ground.legsFrom(pace, stop);
    const auto [first, last] = m_board.timing().positions(course, stop);
    int position = -1;
    float least = 0;
    for (int candidate = first; candidate <= last; ++candidate) {
        const auto at = static_cast<size_t>(candidate);
        const RouteTime left = soonest(course, at - 1);
        if (left > ground.closes(stop))
            break;
        if (latest(course, at) < ground.opens(stop))
            continue;
        const RouteTime begin = std::max(ground.opens(stop), left + to[course.nodes[at - 1]]);
        const std::int64_t next = std::int64_t{begin} + from[course.nodes[at]];
        const std::int64_t late = std::max<std::int64_t>(0, begin - ground.closes(stop))
            + std::max<std::int64_t>(0, next - latest(course, at));
        const float weighed = static_cast<float>(late) * (0.6F + 0.8F * m_dice.share());
        if (position < 0 || weighed < least) {
            least = weighed;
            position = candidate;
        }
    }
    return position;
}

/// Whether the visit before the position goes rather than the one after it: the one of less worth, mostly.
bool Ruin::isEarlierBetterOut(const Course& course, int stop, int position)
{
    const Ground& ground = m_board.ground();
    const auto at = static_cast<size_t>(position);
    if (position == 1 || position > course.visits())
        return position > 1;
    const int party = ground.outing(course.tour).party;
    const auto earlier = static_cast<float>(ground.prize(party, course.nodes[at - 1]));
    const auto later = static_cast<float>(ground.prize(party, course.nodes[at]));
    const bool isLess = m_dice.share() * (earlier + later) > earlier;
    const RouteTime way = ground.leg(ground.outing(course.tour).pace, course.nodes[at - 1], stop);
    return isLess || soonest(course, at - 1) + way > ground.closes(stop);
}

} // namespace planner::route
