// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/recreation.h"
#include "core/planning/route/ruin.h"

namespace planner::route {

/// Large-neighbourhood search (Shaw, 1998) with ruin and recreate, its steps kept as simulated annealing
/// tells (Kirkpatrick and others, 1983), in cycles that grow.
class LocalSearch {
public:
    LocalSearch(const Ground& ground, std::uint64_t seed);
    LocalSearch(const LocalSearch&) = delete;
    LocalSearch& operator=(const LocalSearch&) = delete;

    /// Changes the tours of a party, or of two; true when a standing of a greater prize has been found.
    bool step();
    const Standing& best() const { return m_best; }
    /// Goes on from a tour that was found elsewhere, if it can be made.
    void adopt(int tour, const std::vector<int>& stops);
    const Timing& timing() const { return m_board.timing(); }

private:
    void seat(int party);
    void chooseParties();
    float heat();
    bool isKept(std::int64_t gain, float heat);
    void keepBest();

    const Ground& m_ground;
    Dice m_dice;
    Board m_board;
    Ruin m_ruin;
    Recreation m_recreation;
    Standing m_best;
    std::vector<int> m_parties; ///< Those with tours and wishes.
    std::vector<int> m_chosen;
    std::vector<char> m_isStale; ///< The tours in which the best standing differs from that of now, maybe.
    float m_meanInterest = 1;
    int m_step = 0;
    int m_cycle = 300; ///< Steps of a cooling.
};

} // namespace planner::route
