// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/ground.h"

#include <functional>

namespace planner::route {

/// The nodes of a tour in order. For each, the earliest begin that the nodes before it allow and the latest
/// that those after it allow, both in a window: so an insertion is tried in constant time (the forward time
/// slack of Savelsbergh, 1992, told as moments because windows are several). A tour with a lunch has both
/// numbers twice: with the lunch behind, and ("fasting") with the lunch still ahead.
struct Course {
    int tour = 0;
    std::vector<int> nodes; ///< Start, visits, end.
    std::vector<RouteTime> early;
    std::vector<RouteTime> late;
    std::vector<RouteTime> gap; ///< The leg to the node from the one before it.
    std::vector<RouteTime> earlyFasting; ///< Empty without a lunch, as is lateFasting.
    std::vector<RouteTime> lateFasting;

    int visits() const { return static_cast<int>(nodes.size()) - 2; }
};

/// Where a stop would go, and what it takes of the tour's time.
struct Insertion {
    int position = -1; ///< In front of this node of the course; -1 for nowhere.
    RouteTime cost = 0;
};

/// How far a course can be gone.
struct Walk {
    RoutePath path; ///< So far.
    int stuckAt = 0; ///< The position of the visit, or the end, that cannot be reached in time; else 0.
};

class PlainInsertions;

/// Moments at the stops as long as this many seats are left.
class Timing {
public:
    Timing(const Ground& ground, const std::vector<int>& seatsLeft) : m_ground(ground), m_seats(seatsLeft) { }

    /// The first begin at or after a moment; tooLate when there is none.
    RouteTime firstBegin(int tour, int stop, RouteTime from) const;
    /// The last begin at or before a moment; -1 when there is none.
    RouteTime lastBegin(int tour, int stop, RouteTime to) const;
    /// The window in which a visit begins then.
    const Opening& openingAt(int tour, int stop, RouteTime begin) const;

    /// A tour that visits nothing.
    Course emptyCourse(int tour) const;
    /// Computes all moments again; false when the course cannot be kept.
    bool refresh(Course& course) const;
    Insertion bestInsertion(const Course& course, int stop) const;
    /// The same after another stop has gone in at `inserted`, from what was best before. Looks at the place
    /// of before and those beside the newcomer; elsewhere only when none of these will do.
    Insertion bestInsertionAfter(
        const Course& course, int stop, Insertion before, int inserted, const PlainInsertions& beside) const;
    /// Whether PlainInsertions tells of this stop.
    bool isPlain(const Course& course, int stop) const;
    /// What an insertion takes of the tour's time; tooLate when the stop does not fit there.
    RouteTime generalCost(const Course& course, int stop, int position) const;
    /// The first and the last position that the order of the pins leaves to a stop.
    std::pair<int, int> positions(const Course& course, int stop) const;
    /// Puts a stop where it fits.
    void insert(Course& course, int stop, int position) const;
    /// Each visit as early as can be, but for the lunch. The seats of a visit may be taken before the next
    /// one is looked at.
    Walk walk(const Course& course, const std::function<void(const RouteVisit&)>& take) const;

private:
    bool isOpen(int tour, int stop, const Opening& opening) const;
    RouteTime plainCost(const Course& course, int stop, int position) const;
    Insertion bestPlainInsertion(const Course& course, int stop) const;
    Insertion bestGeneralInsertion(const Course& course, int stop) const;
    void goForward(Course& course, size_t at) const;
    void goBackward(Course& course, size_t at) const;

    const Ground& m_ground;
    const std::vector<int>& m_seats;
};

/// When a way is done that is begun at `leaves` and has the lunch in it; tooLate when the lunch would be
/// late.
RouteTime arrivalWithLunch(const RouteLunch& lunch, RouteTime leaves, RouteTime way);

/// When that lunch begins.
RouteTime lunchBegin(const RouteLunch& lunch, RouteTime leaves, RouteTime way);

/// The latest moment to leave so as to arrive by then with the lunch had; -1 when there is none.
RouteTime departureWithLunch(const RouteLunch& lunch, RouteTime arrives, RouteTime way);

} // namespace planner::route
