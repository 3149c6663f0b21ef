// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/rotation.h"

namespace planner {

/// Which turns one group can take in which rounds as far as walking between them goes.
class RotationReach {
public:
    using Rounds = std::uint64_t; ///< One bit for each round.

    static constexpr Rounds bit(int round) { return Rounds{1} << round; }

    explicit RotationReach(const RotationProblem& problem);

    /// Those in which `to` can be seen by who sees `from` in this round, before or after it.
    Rounds rounds(int pace, int from, int to, int round) const
    {
        const size_t pair = static_cast<size_t>(from) * m_stops + static_cast<size_t>(to);
        return m_reached[static_cast<size_t>(pace)][pair * m_rounds + static_cast<size_t>(round)];
    }

private:
    size_t m_stops = 0;
    size_t m_rounds = 0;
    std::vector<std::vector<Rounds>> m_reached; ///< For each pace: by from, to and round.
};

} // namespace planner
