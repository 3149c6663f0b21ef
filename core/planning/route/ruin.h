// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/board.h"
#include "core/planning/route/dice.h"

namespace planner::route {

/// Takes some visits out of the tours of a party, so that others find room (the ruin of Schrimpf and others,
/// 2000, with the strings of Christiaens and Vanden Berghe, 2020), or makes room for one stop.
class Ruin {
public:
    Ruin(Board& board, Dice& dice) : m_board(board), m_dice(dice) { }

    /// Leaves courses that can be kept.
    void strike(int party);
    /// Takes one visit out, and others when the tour cannot be kept without it.
    void remove(int tour, int position);

private:
    void makeSound(int tour);
    void removeAnywhere(int party, int count);
    void removeStretches(int party, int count);
    void removeNeighbours(int party, int count);
    void makeRoom(int party);
    int stopWithout(int party);
    int promisingPosition(const Course& course, int stop);
    bool isEarlierBetterOut(const Course& course, int stop, int position);
    int randomOf(const std::vector<int>& values)
    {
        return values[static_cast<size_t>(m_dice.below(static_cast<int>(values.size())))];
    }

    Board& m_board;
    Dice& m_dice;
};

} // namespace planner::route
