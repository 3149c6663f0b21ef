// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/ground.h"

#include <bit>
#include <numeric>

namespace planner::route {

/// The seats taken in a few slots, counted side by side in one word. Each counter has a bit more than its
/// slot needs, so that all can be added, compared and held against their limits at once.
using SeatCount = std::uint64_t;

/// Which slots are watched, and how their counters lie in the word. Seats are counted in units of the
/// greatest size that all parties are a multiple of.
class SeatMeter {
public:
    explicit SeatMeter(const Ground& ground) : m_ground(ground), m_shifts(ground.seats().size(), -1)
    {
        for (int party = 0; party < ground.parties(); ++party)
            m_unit = std::gcd(m_unit, ground.size(party));
        m_unit = std::max(m_unit, 1);
    }

    /// False when the word is full.
    bool watch(int slot)
    {
        const auto limit = static_cast<SeatCount>(m_ground.seats()[static_cast<size_t>(slot)] / m_unit);
        const int width = static_cast<int>(std::bit_width(limit)) + 1;
        if (m_width + width > wordWidth)
            return false;
        m_shifts[static_cast<size_t>(slot)] = m_width;
        m_limits |= limit << m_width;
        m_width += width;
        m_guards |= SeatCount{1} << (m_width - 1);
        return true;
    }

    bool isWatched(int slot) const { return slot != noSlot && m_shifts[static_cast<size_t>(slot)] >= 0; }
    /// What a party of that size takes of a watched slot in which it finds room.
    SeatCount taken(int slot, int size) const
    {
        return static_cast<SeatCount>(size / m_unit) << m_shifts[static_cast<size_t>(slot)];
    }
    /// Whether the sum of two counts that fit does so, too.
    bool fits(SeatCount count) const { return isWithin(count, m_limits); }
    /// Whether no counter is more than that of the other.
    bool isWithin(SeatCount count, SeatCount other) const
    {
        return (((other | m_guards) - count) & m_guards) == m_guards;
    }

private:
    static constexpr int wordWidth = 64;

    const Ground& m_ground;
    int m_unit = 0;
    int m_width = 0; ///< Of all counters.
    SeatCount m_limits = 0;
    SeatCount m_guards = 0; ///< The highest bit of each counter.
    std::vector<int> m_shifts; ///< For each slot, -1 when it is not watched.
};

} // namespace planner::route
