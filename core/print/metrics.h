// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page.h"

#include <algorithm>

namespace planner {

/// A text broken into lines.
struct Measured {
    Mm width; ///< Of the longest line.
    Mm height; ///< Of all lines.
    int lines = 0;
    bool cut = false; ///< Whether text was left over after maxLines.
    bool splitsWords = false; ///< Whether a word was wider than the line and broke within.
    QString missing = {}; ///< Characters that the typeface lacks, each once: they are not set as such.
};

/// Whether `text` is plain Latin at first sight. Lato has all of that; of other texts, each letter is asked
/// for.
[[nodiscard]] inline bool isPlainLatin(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c >= u' ' && c < QChar(0x180) && c != QChar(0x7F); });
}

/// From the top of a line down to its baseline. The capitals of Lato are 0.72 of its size high, its
/// descenders 0.2: what one sees stands in the middle of the line.
constexpr Mm baselineOf(const TextStyle& style)
{
    return toMm(style.size) * (style.leading * 0.5 + 0.36);
}

/// Measures text as the painter will set it. Sheets ask it; they never guess.
class Metrics {
public:
    Metrics() = default;
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;
    virtual ~Metrics() = default;

    /// `text.runs` broken at `text.box.width`, at most `text.maxLines` lines (0: no limit). The position and
    /// the height of the box do not count.
    [[nodiscard]] virtual Measured measure(const Text& text) const = 0;
};

/// Every letter is half its size wide: for tests that must not depend on a font.
class FixedMetrics : public Metrics {
public:
    [[nodiscard]] Measured measure(const Text& text) const override;
};

} // namespace planner
