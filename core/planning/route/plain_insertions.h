// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/course.h"

namespace planner::route {

/// What an insertion costs: what the way takes counts for four fifths, what it delays the next visit for the
/// rest. Best of some tried.
inline RouteTime blended(RouteTime detour, RouteTime delay)
{
    const RouteTime rest = detour - delay; // counted 25/32 times: 1 - 1/4 + 1/32
    return delay + rest - (rest >> 2) + (rest >> 5);
}

/// The best insertions into a course without a lunch of all stops that are plain and have no rank among its
/// pins. All stops are weighed at a place before the next place is looked at: so the numbers lie side by
/// side, and the compiler weighs several stops at once.
class PlainInsertions {
public:
    /// As Timing::bestInsertion() finds them.
    void find(const Ground& ground, const Course& course);
    /// Only in front of the node at `position` and behind it.
    void findBeside(const Ground& ground, const Course& course, int position);

    Insertion of(int stop) const
    {
        return {m_positions[static_cast<size_t>(stop)], m_costs[static_cast<size_t>(stop)]};
    }

private:
    void clear(const Ground& ground);
    void weigh(const Ground& ground, const Course& course, int position);

    std::vector<RouteTime> m_costs; ///< For each stop; tooLate where it does not fit.
    std::vector<int> m_positions;
};

} // namespace planner::route
