// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/tour_choices.h"

namespace planner::route {

/// Proves how good all tours together can be, where there are few stops: everything that each tour can do is
/// listed, then one choice is taken for each, by a dynamic programme over the tours. Seats are not counted at
/// first; when the best plan overbooks a slot, its seats are watched and the work begins again (decremental
/// state space relaxation: Righini and Salani, 2008). So most slots never need to be counted.
class Enumeration {
public:
    explicit Enumeration(const Ground& ground);
    Enumeration(const Enumeration&) = delete;
    Enumeration& operator=(const Enumeration&) = delete;

    /// Whether the stops are so few that it is worth trying.
    bool isWithinReach() const { return m_isWithinReach; }
    /// Looks for the best of the plans that have more than a prize known; false when patience ends before.
    /// What was learned remains for the next time.
    bool prove(std::int64_t known, Patience& patience);
    /// The best plan there is, when it has more than the prize known.
    const std::optional<RoutePlan>& plan() const { return m_plan; }
    /// No plan has a greater prize.
    std::int64_t bound() const { return m_bound; }

private:
    /// A choice for each of the first tours.
    struct Part {
        KeyBits keys = 0; ///< Of the party of the last tour.
        SeatCount seats = 0;
        std::int64_t prize = 0;
        std::int64_t ways = 0;
        int before = -1; ///< The part without the last tour.
        int choice = -1;
    };

    void numberKeys(int party);
    bool list(std::int64_t known, Patience& patience);
    bool join(std::int64_t known, Patience& patience);
    bool addTour(size_t at, std::int64_t needed, Patience& patience);
    bool keepUseful(std::vector<Part>& parts, Patience& patience) const;
    RoutePlan bestPlan() const;
    std::vector<int> overbooked(const RoutePlan& plan) const;

    const Ground& m_ground;
    SeatMeter m_meter;
    bool m_isWithinReach = true;
    std::vector<std::vector<int>> m_bits; ///< For each party the key of each stop, or -1.
    std::vector<int> m_tours; ///< Party by party.
    std::vector<TourChoices> m_choices; ///< In that order, as are the others.
    std::vector<std::int64_t> m_most; ///< The prize that no choice exceeds.
    std::vector<std::vector<Part>> m_parts;
    std::optional<RoutePlan> m_plan;
    std::int64_t m_bound = 0;
};

} // namespace planner::route
