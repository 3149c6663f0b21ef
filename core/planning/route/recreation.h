// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/board.h"
#include "core/planning/route/dice.h"
#include "core/planning/route/plain_insertions.h"

namespace planner::route {

/// Fills the tours of a party: the stop of most worth for the time it takes goes in where it takes the least,
/// until none fits; with some noise, so that each time another filling comes of it.
class Recreation {
public:
    Recreation(Board& board, Dice& dice);

    void fill(int party);

private:
    /// A stop that could go into the tours of the party, with the best insertion for each.
    struct Candidate {
        int stop = 0;
        float worth = 0;
        int best = -1; ///< Of the tours of the party.
        float value = 0;
    };

    void gather(int party);
    void weighPlainStops(int party);
    bool lookUp(int party, int stop, bool wasRemoved);
    Insertion best(size_t index, int tour, int stop) const;
    void rate(Candidate& candidate, size_t index);
    void choose();
    void insertChosen(int party);

    Board& m_board;
    Dice& m_dice;
    std::vector<std::vector<float>> m_worths; ///< The prizes to some power, for each party and stop.
    float m_softening = 1; ///< Added to all costs: even free stops are weighed by their prize.
    size_t m_width = 0; ///< Tours of the party.
    size_t m_chosen = 0;
    std::vector<float> m_grudge; ///< For each stop: less than 1 for one just removed, sometimes.
    std::vector<char> m_isRemoved;
    std::vector<Candidate> m_candidates;
    std::vector<PlainInsertions> m_plain; ///< Of each tour of the party that has changed.
    PlainInsertions m_beside; ///< The one inserted last.
    std::vector<Insertion> m_insertions; ///< For each candidate and tour.
};

} // namespace planner::route
