// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/block.h"
#include "core/print/sheet.h"

namespace planner {

/// Where a text begins and how wide its lines may be.
struct TextPlace {
    Mm x;
    Mm y;
    Mm width;
};

/// What a sheet is laid out with: what may be shown, what was asked for, and the words and measures for it.
class Setting {
public:
    Setting(const Edition& edition, const SheetOptions& options, const Metrics& metrics);

    [[nodiscard]] const Edition& edition() const { return m_edition; }
    [[nodiscard]] const Festival& festival() const { return m_edition.festival; }
    [[nodiscard]] const SheetOptions& options() const { return m_options; }
    [[nodiscard]] const Metrics& metrics() const { return m_metrics; }
    [[nodiscard]] const Words& words() const { return m_words; }
    /// Those of the notes.
    [[nodiscard]] const Words& noteWords() const { return m_noteWords; }
    [[nodiscard]] Language language() const { return m_options.language; }

    /// `text` in lines at `place`, with its height; the small rules of the language are applied.
    [[nodiscard]] Text text(const QString& text, const TextStyle& style, TextPlace place) const;
    /// The same of pieces that are already set.
    [[nodiscard]] Text text(std::vector<Run> runs, TextPlace place) const;
    /// How wide `text` is on one line.
    [[nodiscard]] Mm widthOf(const QString& text, const TextStyle& style) const;

    /// An empty page of the paper asked for, marked as a draft when the programme is one.
    [[nodiscard]] Page page(Size size) const;

private:
    const Edition& m_edition;
    const SheetOptions& m_options;
    const Metrics& m_metrics;
    Words m_words;
    Words m_noteWords;
};

/// `text`, already set, in runs of `style`: the ends of French "1er", "2e" and "XXIe" stand higher.
[[nodiscard]] std::vector<Run> runsOf(const QString& text, const TextStyle& style, Language language);

/// Puts `text` on the baseline that a text in `style` at `y` has.
void alignBaseline(Text& text, const TextStyle& style, Mm y);

/// Days that have something to show, first to last: the day of the edition, or all days with public sessions.
[[nodiscard]] std::vector<Day> printedDays(const Edition& edition);

/// What the public may come to on `day`, in the venue of the edition when it has one; by begin.
[[nodiscard]] std::vector<const Session*> publicSessions(const Edition& edition, Day day);

} // namespace planner
