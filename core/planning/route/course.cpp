// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/course.h"

#include "core/planning/route/plain_insertions.h"

#include <algorithm>

namespace planner::route {

RouteTime arrivalWithLunch(const RouteLunch& lunch, RouteTime leaves, RouteTime way)
{
    if (way >= tooLate || leaves > lunch.latest)
        return tooLate;
    if (leaves + way <= lunch.latest)
        return std::max(leaves + way, lunch.earliest) + lunch.duration;
    return std::max(leaves, lunch.earliest) + lunch.duration + way;
}

RouteTime lunchBegin(const RouteLunch& lunch, RouteTime leaves, RouteTime way)
{
    return std::max(leaves + way <= lunch.latest ? leaves + way : leaves, lunch.earliest);
}

RouteTime departureWithLunch(const RouteLunch& lunch, RouteTime arrives, RouteTime way)
{
    RouteTime leaves = -1;
    if (way >= tooLate || lunch.earliest > lunch.latest)
        return leaves;
    if (arrives - lunch.duration >= lunch.earliest)
        leaves = std::min(lunch.latest, arrives - lunch.duration) - way;
    if (arrives - way - lunch.duration >= lunch.earliest)
        leaves = std::max(leaves, std::min(lunch.latest, arrives - way - lunch.duration));
    return leaves;
}

bool Timing::isOpen(int tour, int stop, const Opening& opening) const
{
    const int pinned = m_ground.pinnedWindow(tour, stop);
    if (pinned >= 0 && pinned != opening.window)
        return false;
    return opening.slot == noSlot
        || m_seats[static_cast<size_t>(opening.slot)] >= m_ground.size(m_ground.outing(tour).party);
}

RouteTime Timing::firstBegin(int tour, int stop, RouteTime from) const
{
    if (m_ground.isPlain(stop))
        return from <= m_ground.closes(stop) ? std::max(from, m_ground.opens(stop)) : tooLate;
    RouteTime first = tooLate;
    for (const Opening& opening : m_ground.openings(stop)) {
        if (opening.opens >= first)
            break;
        if (from <= opening.closes && isOpen(tour, stop, opening))
            first = std::min(first, std::max(from, opening.opens));
    }
    return first;
}

RouteTime Timing::lastBegin(int tour, int stop, RouteTime to) const
{
    if (m_ground.isPlain(stop))
        return to >= m_ground.opens(stop) ? std::min(to, m_ground.closes(stop)) : -1;
    RouteTime last = -1;
    for (const Opening& opening : m_ground.openings(stop)) {
        if (opening.opens > to)
            break;
        if (opening.closes > last && isOpen(tour, stop, opening))
            last = std::max(last, std::min(to, opening.closes));
    }
    return last;
}

const Opening& Timing::openingAt(int tour, int stop, RouteTime begin) const
{
    const auto openings = m_ground.openings(stop);
    const auto holds = [&](const Opening& opening) {
        return opening.opens <= begin && begin <= opening.closes && isOpen(tour, stop, opening);
    };
    return *std::ranges::find_if(openings, holds);
}

Course Timing::emptyCourse(int tour) const
{
    const Outing& outing = m_ground.outing(tour);
    Course course{.tour = tour, .nodes = {outing.start, outing.end}};
    refresh(course);
    return course;
}

bool Timing::refresh(Course& course) const
{
    const Outing& outing = m_ground.outing(course.tour);
    const size_t size = course.nodes.size();
    course.early.resize(size);
    course.late.resize(size);
    course.gap.resize(size);
    for (size_t at = 1; at < size; ++at)
        course.gap[at] = m_ground.leg(outing.pace, course.nodes[at - 1], course.nodes[at]);
    course.early.front() = outing.lunch ? tooLate : outing.begins;
    course.late.back() = outing.ends;
    if (outing.lunch) {
        course.earlyFasting.resize(size);
        course.lateFasting.resize(size);
        course.earlyFasting.front() = outing.begins;
        course.lateFasting.back() = -1;
    }
    for (size_t at = 1; at < size; ++at)
        goForward(course, at);
    for (size_t at = size - 1; at-- > 0;)
        goBackward(course, at);
    return course.early.back() <= outing.ends;
}

void Timing::goForward(Course& course, size_t at) const
{
    const bool isEnd = at + 1 == course.nodes.size();
    const int node = course.nodes[at];
    const auto begin = [&](RouteTime arrival) {
        return isEnd || arrival >= tooLate ? arrival : firstBegin(course.tour, node, arrival);
    };
    course.early[at] = begin(std::min(course.early[at - 1] + course.gap[at], tooLate));
    if (course.earlyFasting.empty())
        return;
    const RouteTime before = course.earlyFasting[at - 1];
    course.earlyFasting[at] = begin(std::min(before + course.gap[at], tooLate));
    if (before >= tooLate)
        return;
    const RouteTime service = m_ground.service(course.nodes[at - 1]);
    const RouteTime fed
        = arrivalWithLunch(*m_ground.outing(course.tour).lunch, before + service, course.gap[at] - service);
    course.early[at] = std::min(course.early[at], begin(fed));
}

void Timing::goBackward(Course& course, size_t at) const
{
    const int node = course.nodes[at];
    const auto begin = [&](RouteTime leaves) {
        if (leaves < 0)
            return -1;
        return at == 0 ? leaves : lastBegin(course.tour, node, leaves);
    };
    course.late[at] = begin(course.late[at + 1] - course.gap[at + 1]);
    if (course.earlyFasting.empty())
        return;
    const RouteTime service = m_ground.service(node);
    const RouteTime hungry = course.lateFasting[at + 1] - course.gap[at + 1];
    const RouteTime fed = departureWithLunch(*m_ground.outing(course.tour).lunch, course.late[at + 1],
                              course.gap[at + 1] >= tooLate ? tooLate : course.gap[at + 1] - service)
        - service;
    course.lateFasting[at] = begin(std::max(hungry, fed));
}

Insertion Timing::bestInsertion(const Course& course, int stop) const
{
    if (isPlain(course, stop))
        return bestPlainInsertion(course, stop);
    return bestGeneralInsertion(course, stop);
}

Insertion Timing::bestPlainInsertion(const Course& course, int stop) const
{
    const int pace = m_ground.outing(course.tour).pace;
    const RouteTime* to = m_ground.legsTo(pace, stop);
    const RouteTime* from = m_ground.legsFrom(pace, stop);
    const RouteTime opens = m_ground.opens(stop);
    const RouteTime closes = m_ground.closes(stop);
    const auto size = static_cast<int>(course.nodes.size());
    const int* nodes = course.nodes.data();
    const RouteTime* early = course.early.data();
    const RouteTime* late = course.late.data();
    const RouteTime* gap = course.gap.data();
    Insertion best{.cost = tooLate};
    int at = 1;
    while (at < size - 1 && late[at] <= opens)
        ++at;
    for (; at < size; ++at) {
        const RouteTime left = early[at - 1];
        if (left > closes)
            break;
        const RouteTime arrival = left + to[nodes[at - 1]];
        if (arrival > closes)
            continue;
        const RouteTime next = std::max(arrival, opens) + from[nodes[at]];
        if (next > late[at])
            continue;
        const RouteTime detour = next - left - gap[at];
        const RouteTime delay = std::max(0, next - early[at]);
        const RouteTime cost = blended(detour, delay);
        if (cost < best.cost)
            best = {at, cost};
    }
    return best;
}

RouteTime Timing::plainCost(const Course& course, int stop, int position) const
{
    const auto at = static_cast<size_t>(position);
    const int pace = m_ground.outing(course.tour).pace;
    const RouteTime left = course.early[at - 1];
    const RouteTime arrival = left + m_ground.legsTo(pace, stop)[course.nodes[at - 1]];
    if (arrival > m_ground.closes(stop))
        return tooLate;
    const RouteTime next
        = std::max(arrival, m_ground.opens(stop)) + m_ground.legsFrom(pace, stop)[course.nodes[at]];
    if (next > course.late[at])
        return tooLate;
    const RouteTime detour = next - left - course.gap[at];
    const RouteTime delay = std::max(0, next - course.early[at]);
    return blended(detour, delay);
}

bool Timing::isPlain(const Course& course, int stop) const
{
    return m_ground.isPlain(stop) && course.earlyFasting.empty() && m_ground.pinRank(course.tour, stop) < 0;
}

Insertion Timing::bestInsertionAfter(
    const Course& course, int stop, Insertion before, int inserted, const PlainInsertions& beside) const
{
    if (!isPlain(course, stop))
        return bestGeneralInsertion(course, stop);
    Insertion best{.cost = tooLate};
    if (before.position != inserted) {
        const int position = before.position > inserted ? before.position + 1 : before.position;
        if (const RouteTime cost = plainCost(course, stop, position); cost < best.cost)
            best = {position, cost};
    }
    if (const Insertion near = beside.of(stop); near.cost < best.cost)
        best = near;
    return best.position >= 0 ? best : bestPlainInsertion(course, stop);
}

std::pair<int, int> Timing::positions(const Course& course, int stop) const
{
    int first = 1;
    auto last = static_cast<int>(course.nodes.size()) - 1;
    const int rank = m_ground.pinRank(course.tour, stop);
    if (rank < 0)
        return {first, last};
    for (int at = 1; at <= course.visits(); ++at) {
        const int other = m_ground.pinRank(course.tour, course.nodes[static_cast<size_t>(at)]);
        if (other >= 0 && other < rank)
            first = at + 1;
        if (other > rank)
            last = std::min(last, at);
    }
    return {first, last};
}

Insertion Timing::bestGeneralInsertion(const Course& course, int stop) const
{
    Insertion best{.cost = tooLate};
    const auto [first, last] = positions(course, stop);
    const RouteTime closes = m_ground.closes(stop);
    const bool fasts = !course.earlyFasting.empty();
    for (int at = first; at <= last; ++at) {
        const auto before = static_cast<size_t>(at - 1);
        const RouteTime left
            = fasts ? std::min(course.early[before], course.earlyFasting[before]) : course.early[before];
        if (left > closes)
            break;
        const RouteTime cost = generalCost(course, stop, at);
        if (cost < best.cost)
            best = {at, cost};
    }
    return best;
}

/// The way and the waits added, or tooLate. With a lunch there are four cases: it is behind, ahead, on the
/// leg to the stop or on the leg from it.
RouteTime Timing::generalCost(const Course& course, int stop, int position) const
{
    const auto at = static_cast<size_t>(position);
    const Outing& outing = m_ground.outing(course.tour);
    const int before = course.nodes[at - 1];
    const RouteTime to = m_ground.leg(outing.pace, before, stop);
    const RouteTime from = m_ground.leg(outing.pace, stop, course.nodes[at]);
    if (to >= tooLate || from >= tooLate)
        return tooLate;
    const RouteTime added = to + from - course.gap[at];
    RouteTime cost = tooLate;
    const auto consider = [&](RouteTime begin, RouteTime arrival, RouteTime latest) {
        if (begin < tooLate && begin + from <= latest)
            cost = std::min(cost, begin - arrival + added);
    };
    if (course.early[at - 1] < tooLate) {
        const RouteTime arrival = course.early[at - 1] + to;
        consider(firstBegin(course.tour, stop, arrival), arrival, course.late[at]);
    }
    if (course.earlyFasting.empty() || course.earlyFasting[at - 1] >= tooLate)
        return cost;
    const RouteTime arrival = course.earlyFasting[at - 1] + to;
    const RouteTime begin = firstBegin(course.tour, stop, arrival);
    consider(begin, arrival, course.lateFasting[at]);
    const RouteTime service = m_ground.service(stop);
    if (begin < tooLate
        && arrivalWithLunch(*outing.lunch, begin + service, from - service) <= course.late[at])
        cost = std::min(cost, begin - arrival + added);
    const RouteTime left = m_ground.service(before);
    const RouteTime fed = arrivalWithLunch(*outing.lunch, course.earlyFasting[at - 1] + left, to - left);
    if (fed < tooLate)
        consider(firstBegin(course.tour, stop, fed), fed, course.late[at]);
    return cost;
}

void Timing::insert(Course& course, int stop, int position) const
{
    const auto at = static_cast<size_t>(position);
    const auto put = [&](std::vector<RouteTime>& values) {
        if (!values.empty())
            values.insert(values.begin() + position, -1);
    };
    course.nodes.insert(course.nodes.begin() + position, stop);
    put(course.early);
    put(course.late);
    put(course.gap);
    put(course.earlyFasting);
    put(course.lateFasting);
    const int pace = m_ground.outing(course.tour).pace;
    course.gap[at] = m_ground.leg(pace, course.nodes[at - 1], stop);
    course.gap[at + 1] = m_ground.leg(pace, stop, course.nodes[at + 1]);
    goForward(course, at);
    for (size_t next = at + 1; next < course.nodes.size(); ++next) {
        const RouteTime before = course.early[next];
        goForward(course, next);
        if (course.early[next] == before && course.earlyFasting.empty())
            break;
    }
    goBackward(course, at);
    for (size_t back = at; back-- > 0;) {
        const RouteTime before = course.late[back];
        goBackward(course, back);
        if (course.late[back] == before && course.earlyFasting.empty())
            break;
    }
}

Walk Timing::walk(const Course& course, const std::function<void(const RouteVisit&)>& take) const
{
    Walk walk;
    const Outing& outing = m_ground.outing(course.tour);
    const size_t size = course.nodes.size();
    bool fed = !outing.lunch;
    RouteTime begin = outing.begins;
    for (size_t at = 1; at < size; ++at) {
        const int stop = course.nodes[at];
        RouteTime arrival = begin + course.gap[at];
        if (!fed && arrival > course.lateFasting[at]) {
            const RouteTime service = m_ground.service(course.nodes[at - 1]);
            const RouteTime way = course.gap[at] - service;
            walk.path.lunchBegins = lunchBegin(*outing.lunch, begin + service, way);
            arrival = arrivalWithLunch(*outing.lunch, begin + service, way);
            fed = true;
        }
        const bool isEnd = at + 1 == size;
        begin = isEnd || arrival >= tooLate ? arrival : firstBegin(course.tour, stop, arrival);
        if (begin > outing.ends) {
            walk.stuckAt = static_cast<int>(at);
            return walk;
        }
        if (isEnd)
            return walk;
        walk.path.visits.push_back({stop, openingAt(course.tour, stop, begin).window, begin});
        if (take)
            take(walk.path.visits.back());
    }
    return walk;
}

} // namespace planner::route
