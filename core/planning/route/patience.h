// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace planner::route {

/// How much may still be tried before giving up.
class Patience {
public:
    Patience(std::int64_t tries, std::function<bool()> stop) : m_left(tries), m_stop(std::move(stop)) { }

    /// What is longer is not sorted: that would be too long without a question.
    static constexpr size_t largestSort = 50'000;

    /// False when there is none left.
    bool spend(std::int64_t tries)
    {
        m_left -= tries;
        m_sinceAsked += tries;
        if (m_sinceAsked >= betweenQuestions) {
            m_sinceAsked = 0;
            if (m_stop())
                m_left = -1;
        }
        return m_left >= 0;
    }
    std::int64_t left() const { return m_left; }

private:
    static constexpr std::int64_t betweenQuestions = 2'000;

    std::int64_t m_left;
    std::int64_t m_sinceAsked = 0;
    std::function<bool()> m_stop;
};

} // namespace planner::route
