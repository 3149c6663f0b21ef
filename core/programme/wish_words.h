// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/wish.h"

/// The words of a wish, one by one. Only core/programme/wish.cpp needs them.
namespace planner {

enum class WishWord {
    Days,
    Span,
    At,
    After, ///< "après", "à partir de": of the time that follows.
    Before, ///< "avant", "jusqu'à"
    Since, ///< "dès", which looks like "des" without its accent.
    Not, ///< "pas", "sauf"
    Rather, ///< "plutôt", "mais": what follows is wanted again.
    Or,
    To, ///< "au", "-": a row of days, when it stands between two.
    Pause, ///< A comma, a full stop, a bracket.
    Filler,
    Unknown,
    Contradiction, ///< "17h-16h"
};

struct WishToken {
    WishWord word = WishWord::Unknown;
    std::vector<Day> days{};
    std::optional<TimeSpan> span{};
    std::optional<LocalTime> at{};
};

[[nodiscard]] std::vector<WishToken> wishTokens(const QString& text, const std::vector<Day>& days);

} // namespace planner
