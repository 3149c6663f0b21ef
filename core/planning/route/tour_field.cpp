// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/tour_field.h"

#include <algorithm>
#include <map>

namespace planner::route {

namespace {

class FieldBuilder {
public:
    FieldBuilder(
        const Ground& ground, int tour, const std::vector<int>& prizes, TourField::Direction direction)
        : m_ground(ground),
          m_prizes(prizes),
          m_outing(ground.outing(tour)),
          m_tour(tour),
          m_forward(direction == TourField::Direction::Forward)
    {
        m_field.direction = direction;
        m_field.length = m_outing.ends - m_outing.begins;
        m_field.lunch = m_outing.lunch;
        m_field.tourBegins = m_outing.begins;
        m_field.tourEnds = m_outing.ends;
    }

    TourField field()
    {
        chooseStops();
        layLegs();
        layArcs();
        layExcluded();
        return std::move(m_field);
    }

private:
    /// The openings a lone party could use, in the clock of the direction, merged.
    std::vector<ClockSpan> spansOf(int stop) const
    {
        std::vector<ClockSpan> spans;
        const int pinned = m_ground.pinnedWindow(m_tour, stop);
        for (const Opening& opening : m_ground.openings(stop)) {
            const bool fits = opening.slot == noSlot
                || m_ground.seats()[static_cast<size_t>(opening.slot)] >= m_ground.size(m_outing.party);
            const RouteTime opens = std::max(opening.opens, m_outing.begins);
            const RouteTime closes = std::min(opening.closes, m_outing.ends);
            if (!fits || opens > closes || (pinned >= 0 && pinned != opening.window))
                continue;
            if (m_forward)
                spans.push_back({opens - m_outing.begins, closes - m_outing.begins});
            else
                spans.push_back({m_outing.ends - closes, m_outing.ends - opens});
        }
        std::ranges::sort(spans, {}, &ClockSpan::from);
        size_t kept = 0;
        for (const ClockSpan& span : spans) {
            if (kept > 0 && span.from <= spans[kept - 1].to + 1)
                spans[kept - 1].to = std::max(spans[kept - 1].to, span.to);
            else
                spans[kept++] = span;
        }
        spans.resize(kept);
        return spans;
    }

    RouteTime nodeLeg(int from, int to) const
    {
        return m_forward ? m_ground.leg(m_outing.pace, from, to) : m_ground.leg(m_outing.pace, to, from);
    }

    void chooseStops()
    {
        const int near = m_forward ? m_outing.start : m_outing.end;
        const int farEnd = m_forward ? m_outing.end : m_outing.start;
        m_field.direct = nodeLeg(near, farEnd);
        m_field.firstSpan.push_back(0);
        std::map<int, int> keys;
        for (int stop = 0; stop < m_ground.stops(); ++stop) {
            const int prize = m_prizes[static_cast<size_t>(stop)];
            if (prize < 0)
                continue;
            const std::vector<ClockSpan> spans = spansOf(stop);
            const RouteTime first = nodeLeg(near, stop);
            const RouteTime last = nodeLeg(stop, farEnd);
            if (!m_ground.mayVisit(m_tour, stop) || spans.empty())
                continue;
            m_field.stops.push_back(stop);
            m_field.keys.push_back(
                keys.try_emplace(m_ground.key(stop), static_cast<int>(keys.size())).first->second);
            m_field.prizes.push_back(prize);
            m_field.services.push_back(m_ground.service(stop));
            m_field.first.push_back(first);
            m_field.last.push_back(last);
            m_field.spans.insert(m_field.spans.end(), spans.begin(), spans.end());
            m_field.firstSpan.push_back(m_field.spans.size());
        }
        m_field.size = static_cast<int>(m_field.stops.size());
        m_field.keyCount = static_cast<int>(keys.size());
    }

    void layLegs()
    {
        for (const int from : m_field.stops) {
            for (const int to : m_field.stops)
                m_field.legs.push_back(nodeLeg(from, to));
        }
    }

    /// By other stops it may be shorter, or possible at all.
    std::vector<RouteTime> relaxed(std::vector<RouteTime> ways, bool isFromNear) const
    {
        for (bool goesOn = true; goesOn;) {
            goesOn = false;
            for (int stop = 0; stop < m_field.size; ++stop) {
                RouteTime& way = ways[static_cast<size_t>(stop)];
                const RouteTime before = way;
                for (int by = 0; by < m_field.size; ++by) {
                    const RouteTime leg = isFromNear ? m_field.leg(by, stop) : m_field.leg(stop, by);
                    way = std::min(way, leg >= tooLate ? tooLate : ways[static_cast<size_t>(by)] + leg);
                }
                goesOn = goesOn || way < before;
            }
        }
        return ways;
    }

    void layArcs()
    {
        const std::vector<RouteTime> first = relaxed(m_field.first, true);
        const std::vector<RouteTime> last = relaxed(m_field.last, false);
        m_field.firstArc.push_back(0);
        for (int from = 0; from < m_field.size; ++from) {
            const RouteTime clock = m_field.begin(from, first[static_cast<size_t>(from)]);
            for (int to = 0; to < m_field.size; ++to) {
                const RouteTime leg = m_field.leg(from, to);
                const bool isOther
                    = m_field.keys[static_cast<size_t>(from)] != m_field.keys[static_cast<size_t>(to)];
                if (!isOther || clock >= tooLate || leg >= tooLate)
                    continue;
                const RouteTime next = m_field.begin(to, clock + leg);
                if (next < tooLate && next + last[static_cast<size_t>(to)] <= m_field.length)
                    m_field.arcs.push_back(to);
            }
            m_field.firstArc.push_back(m_field.arcs.size());
        }
    }

    void layExcluded()
    {
        m_field.excluded.resize(static_cast<size_t>(m_field.size));
        for (size_t one = 0; one < m_field.stops.size(); ++one) {
            const int rank = m_ground.pinRank(m_tour, m_field.stops[one]);
            for (size_t other = 0; rank >= 0 && other < m_field.stops.size(); ++other) {
                const int otherRank = m_ground.pinRank(m_tour, m_field.stops[other]);
                if (otherRank >= 0 && (m_forward ? otherRank < rank : otherRank > rank))
                    m_field.excluded[one].push_back(m_field.keys[other]);
            }
        }
    }

    const Ground& m_ground;
    const std::vector<int>& m_prizes;
    const Outing& m_outing;
    int m_tour;
    bool m_forward;
    TourField m_field;
};

} // namespace

RouteTime TourField::lunchArrival(int from, RouteTime clock, int to) const
{
    const auto at
        = [](const std::vector<RouteTime>& values, int index) { return values[static_cast<size_t>(index)]; };
    const RouteTime whole
        = from < 0 ? (to < 0 ? direct : at(first, to)) : (to < 0 ? at(last, from) : leg(from, to));
    if (whole >= tooLate)
        return tooLate;
    if (direction == Direction::Forward) {
        const RouteTime service = from < 0 ? 0 : at(services, from);
        const RouteTime arrival = arrivalWithLunch(*lunch, tourBegins + clock + service, whole - service);
        return arrival >= tooLate ? tooLate : arrival - tourBegins;
    }
    const RouteTime service = to < 0 ? 0 : at(services, to);
    const RouteTime leaves = departureWithLunch(*lunch, tourEnds - clock, whole - service);
    return leaves < 0 ? tooLate : tourEnds - (leaves - service);
}

TourField tourField(
    const Ground& ground, int tour, const std::vector<int>& prizes, TourField::Direction direction)
{
    return FieldBuilder(ground, tour, prizes, direction).field();
}

} // namespace planner::route
