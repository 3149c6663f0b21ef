// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/time.h"

#include <QString>

namespace planner::ui {

/// A time typed as digits: "1430" or "930" or "14", each digit soon after the one before. Knows what the row
/// of digits of a French keyboard gives without Shift.
class DigitEntry {
public:
    static constexpr std::chrono::milliseconds patience{1500};

    /// Takes a character typed at `now`; false when it is no digit.
    bool type(QChar character, std::chrono::milliseconds now);
    /// What was typed so far, as digits; empty when it was too long ago.
    [[nodiscard]] QString typed(std::chrono::milliseconds now) const;
    /// Reads the time and forgets the digits; none when they tell none.
    std::optional<LocalTime> take(std::chrono::milliseconds now);
    void clear() { m_digits.clear(); }

private:
    QString m_digits;
    std::chrono::milliseconds m_last{0};
};

} // namespace planner::ui
