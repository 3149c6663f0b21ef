// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/course.h"

#include <algorithm>

namespace planner::route {

/// From when to when, in the clock of a direction, both included.
struct ClockSpan {
    RouteTime from = 0;
    RouteTime to = 0;
};

/// One tour and the stops it could make, seen from one of its ends. The clock starts there and runs towards
/// the other end, so that going backward is going forward in another field.
struct TourField {
    enum class Direction { Forward, Backward };

    Direction direction = Direction::Forward;
    int size = 0; ///< Of the stops.
    std::vector<int> stops;
    std::vector<int> keys; ///< From 0 without gaps.
    int keyCount = 0;
    std::vector<int> prizes;
    RouteTime length = 0; ///< Of the tour: the clock at the other end.
    std::vector<RouteTime> legs; ///< From * size + to, begin to arrival; tooLate when impossible.
    std::vector<RouteTime> first; ///< From the near end to each stop.
    std::vector<RouteTime> last; ///< From each stop to the far end.
    RouteTime direct = 0; ///< From the near end to the far one.
    std::vector<int> arcs; ///< Where one can go on from each stop, one stop after the other.
    std::vector<size_t> firstArc;
    std::vector<ClockSpan> spans; ///< When a visit may begin, in order and apart.
    std::vector<size_t> firstSpan;
    std::vector<std::vector<int>> excluded; ///< For each stop the keys that may not follow it.

    /// The first begin at or after an arrival; tooLate when there is none.
    RouteTime begin(int stop, RouteTime arrival) const
    {
        for (size_t span = firstSpan[static_cast<size_t>(stop)];
             span < firstSpan[static_cast<size_t>(stop) + 1]; ++span) {
            if (arrival <= spans[span].to)
                return std::max(arrival, spans[span].from);
        }
        return tooLate;
    }
    RouteTime leg(int from, int to) const
    {
        return legs[static_cast<size_t>(from) * static_cast<size_t>(size) + static_cast<size_t>(to)];
    }

    std::optional<RouteLunch> lunch;
    RouteTime tourBegins = 0;
    RouteTime tourEnds = 0;
    std::vector<RouteTime> services;

    /// The arrival at a stop, -1 for the far end, after the lunch had on the leg from another, -1 for the
    /// near end.
    RouteTime lunchArrival(int from, RouteTime clock, int to) const;
};

/// The tour alone: seats are free when there are as many at all as the party needs.
/// `prizes` are those of the party, or others, one for each stop, -1 for one left out.
TourField tourField(
    const Ground& ground, int tour, const std::vector<int>& prizes, TourField::Direction direction);

} // namespace planner::route
