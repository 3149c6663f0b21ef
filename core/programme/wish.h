// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/time.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace planner {

/// Days and times that a wish names together: "jeudi matin".
struct WishedTime {
    std::optional<std::vector<Day>> days; ///< None: any. Empty: days that the festival does not have.
    std::optional<TimeSpan> span; ///< The session lies within it.
    std::optional<LocalTime> at; ///< The session begins about then, or runs then.

    friend bool operator==(const WishedTime&, const WishedTime&) = default;
};

/// What somebody asked for in words.
struct Wish {
    std::vector<WishedTime> wanted; ///< One of them is enough; empty: any time.
    std::vector<WishedTime> unwanted; ///< None of them.

    friend bool operator==(const Wish&, const Wish&) = default;
};

/// Reads "12/06 matin", "jeudi ou vendredi", "l'après-midi", "14h-16h", "pas le samedi", "après 17h", in
/// French and English, for a festival on `days`. Where a wording can be read in two ways, the reading that
/// asks for less is taken. None when days or times stand among words that are not understood: such a wish is
/// not judged.
[[nodiscard]] std::optional<Wish> readWish(const QString& text, const std::vector<Day>& days);

/// Whether a session on `day` in `span` is what was asked for.
[[nodiscard]] bool isMet(const Wish& wish, Day day, const TimeSpan& span);

/// Whether the words say what is not wanted.
[[nodiscard]] bool saysNo(const QString& text);

} // namespace planner
