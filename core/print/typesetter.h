// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/cairo_handles.h"
#include "core/print/metrics.h"

#include <QHash>

namespace planner {

/// What decides how a text breaks, and nothing else.
struct BreakQuestion {
    Mm width;
    int maxLines = 0;
    std::vector<Run> runs;

    explicit BreakQuestion(const Text& text) : width(text.box.width), maxLines(text.maxLines), runs(text.runs)
    {
    }
    friend bool operator==(const BreakQuestion&, const BreakQuestion&) = default;
};

[[nodiscard]] size_t qHash(const BreakQuestion& question, size_t seed = 0);

struct BrokenText {
    LayoutHandle layout;
    bool splitsWords = false; ///< A word is wider than the line.
    QString missing = {}; ///< As in Measured.
};

/// Breaks texts into lines with pango. The metrics and the painter both use it, so what was measured is what
/// is painted. One unit of a layout is a point. Remembers what it has broken; each is used by one thread at a
/// time, and several side by side break alike. Sets Lato and nothing else: a symbol that it lacks is left
/// out, a letter becomes a question mark.
class Typesetter {
public:
    Typesetter();

    /// `text` in lines, elided after its maxLines.
    [[nodiscard]] std::shared_ptr<const BrokenText> broken(const Text& text);

    /// Whether pango finds the family that all sheets are set in.
    [[nodiscard]] bool hasLato() const;

private:
    [[nodiscard]] BrokenText brokenAnew(const Text& text);
    void meetFonts(const Text& text);
    [[nodiscard]] LayoutHandle laidOut(const Text& text, qsizetype longest) const;
    [[nodiscard]] QString settable(const QString& text, QString& missing) const;
    [[nodiscard]] bool hasLetter(char32_t c) const;

    FontMapHandle m_fontMap;
    PangoContextHandle m_context;
    mutable QHash<char32_t, bool> m_letters; ///< Which Lato has, of those asked for.
    std::vector<std::pair<TextStyle, bool>> m_met; ///< Fonts by style, superscript or not.
    QHash<BreakQuestion, std::shared_ptr<const BrokenText>> m_broken;
};

/// Baseline to baseline: the widest leading of its runs.
[[nodiscard]] Pt lineHeight(const Text& text);

/// From the top of a line down to its baseline.
[[nodiscard]] Pt baseline(const Text& text);

} // namespace planner
