// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace planner::route {

/// Random numbers that are the same on every machine (xorshift64*, Vigna 2016; seeded by SplitMix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed)
    {
        seed += 0x9e3779b97f4a7c15U;
        seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9U;
        seed = (seed ^ (seed >> 27)) * 0x94d049bb133111ebU;
        m_state = (seed ^ (seed >> 31)) | 1U;
    }

    std::uint64_t next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return m_state * 0x2545f4914f6cdd1dU;
    }
    /// From 0 to below `limit`, which is positive.
    int below(int limit)
    {
        return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(limit)) >> 32);
    }
    /// From 0 to below 1.
    float share() { return static_cast<float>(next() >> 40) * 0x1p-24F; }

private:
    std::uint64_t m_state;
};

} // namespace planner::route
