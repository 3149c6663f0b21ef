// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/course.h"
#include "core/planning/route/patience.h"
#include "core/planning/route/seat_meter.h"

namespace planner::route {

/// A set of keys, a bit for each.
using KeyBits = std::uint64_t;

/// Something that one tour can do.
struct TourChoice {
    KeyBits keys = 0; ///< Of its visits.
    SeatCount seats = 0; ///< In slots that are watched; all others have seats.
    std::int64_t prize = 0;
    std::int64_t ways = 0;
    int label = 0;
};

/// All that one tour can do that is of use: for each set of keys the choices of which none is as good as
/// another in prize and seats. Found by the dynamic programme over sets (Held and Karp, 1962): of the ways to
/// have made the same visits and be at the same stop, those remain that are the first in some respect.
class TourChoices {
public:
    /// `bits` holds the key of each stop, or -1.
    TourChoices(const Ground& ground, const SeatMeter& meter, int tour, const std::vector<int>& bits);

    /// Finds the choices of a prize of at least that; false when patience ends before. To stay empty is a
    /// choice even of a tour that cannot be made so.
    bool find(std::int64_t least, Patience& patience);
    /// Those of the greatest prize first.
    const std::vector<TourChoice>& choices() const { return m_choices; }
    RoutePath path(const TourChoice& choice) const;
    /// More than this no choice can bring.
    std::int64_t mostPrize() const;

private:
    /// A way to be at a stop, with some visits made.
    struct Label {
        KeyBits keys = 0;
        SeatCount seats = 0;
        std::int64_t prize = 0;
        std::int64_t ways = 0;
        RouteVisit visit; ///< Its stop is the node of the start in the first label.
        RouteTime lunchBegins = -1; ///< On the leg to it.
        int parent = -1;
        int pinRank = -1; ///< The last.
        bool fed = false;
    };

    void extend(int index);
    void arrive(Label label, RouteTime arrival);
    void enter(const Label& label);
    bool keepLevel(Patience& patience);
    bool isAsGood(const Label& one, const Label& other) const;
    void choose();
    void keepUseful();
    std::int64_t prizeAhead(const Label& label) const;
    bool hasSeats(const Opening& opening) const;
    RouteTime arrival(const Label& from, int node) const;
    RouteTime arrivalFed(const Label& from, int node) const;
    RouteTime lunch(const Label& from, int node) const;

    const Ground& m_ground;
    const SeatMeter& m_meter;
    int m_tour;
    const Outing& m_outing;
    const std::vector<int>& m_bits;
    std::vector<int> m_stops; ///< Those of the greatest prize first.
    std::int64_t m_least = 0;
    std::vector<Label> m_labels;
    std::vector<Label> m_level; ///< Those with one more visit.
    std::vector<TourChoice> m_choices;
};

} // namespace planner::route
