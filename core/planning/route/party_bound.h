// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/board.h"
#include "core/planning/route/labelling.h"

namespace planner::route {

/// How good all tours of one party can be together. Each tour may make what the others make, too, but each
/// key has a price for being made, and all prices together are gained: no plan is better than that
/// (Lagrangean relaxation). What several tours make becomes dearer, what none makes cheaper, so that the
/// bound comes down (subgradient steps: Held, Wolfe and Crowder, 1974, as long as Polyak, 1969, has them).
/// What a tour brings at such prices is told by the first pass of its labels. Seats are not counted.
class PartyBound {
public:
    PartyBound(const Ground& ground, int party);

    /// Goes on for about so many extensions of labels, at most to new prices. `best` is the best standing
    /// known.
    void work(std::int64_t extensions, const Standing& best);
    /// Whether the prices are new, and nothing is kept of the last ones.
    bool isAtRest() const { return !m_labelling; }
    /// Whether more work is of no use.
    bool isDone() const { return m_isDone; }
    /// The tours of the party have no greater prize.
    std::int64_t bound() const { return m_bound; }

private:
    /// Tours that do not differ.
    struct Kind {
        int tour = 0; ///< One of them.
        int count = 1;
        std::vector<char> isOnWay; ///< For each stop: others may be reached sooner by it than without it.
        std::vector<std::vector<int>> paths; ///< Some that were good at former prices.
    };

    void numberKeys();
    void prepare();
    std::int64_t knapsack() const;
    void sortTours();
    bool isLike(int tour, int other) const;
    std::vector<char> stopsOnWay(int tour) const;
    void know(const Standing& best);
    void begin();
    std::int64_t worth(const std::vector<int>& path) const;
    void end();
    void step();
    int key(int stop) const { return m_keys[static_cast<size_t>(stop)]; }

    const Ground& m_ground;
    int m_party;
    std::int64_t m_bound = 0;
    std::int64_t m_target = 0; ///< The prize known.
    std::int64_t m_divisor = 1; ///< All prizes are multiples of it.
    int m_scale = 1; ///< Of prizes, so that prices may be fractions.
    bool m_isPrepared = false;
    std::vector<int> m_keys; ///< For each stop from 0 without gaps, or -1.
    std::vector<std::int64_t> m_most; ///< For each key the greatest prize.
    std::vector<Kind> m_kinds;
    std::vector<double> m_prices; ///< For each key, as are the next two.
    std::vector<int> m_rounded; ///< Prices times the scale.
    std::vector<int> m_made; ///< How often, at these prices.
    std::vector<int> m_prizes; ///< For each stop, less the price, times the scale.
    size_t m_kind = 0; ///< The one at work.
    std::int64_t m_sum = 0; ///< Of what the kinds before it bring, and of the prices; times the scale.
    std::unique_ptr<Labelling> m_labelling;
    std::vector<int> m_path; ///< The best of the kind known before the labelling.
    double m_length = 1; ///< Of the steps.
    int m_vain = 0; ///< Steps since the bound came down.
    bool m_isDone = false;
};

} // namespace planner::route
