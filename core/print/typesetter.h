// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/cairo_handles.h"
#include "core/print/metrics.h"

namespace planner {

struct BrokenText {
    LayoutHandle layout;
    bool splitsWords = false; ///< A word is wider than the line.
};

/// Breaks texts into lines with pango. The metrics and the painter both use it, so what was measured is what
/// is painted. One unit of a layout is a point.
class Typesetter {
public:
    Typesetter();

    /// `text` in lines, elided after its maxLines.
    [[nodiscard]] BrokenText broken(const Text& text) const;

    /// Whether pango finds the family that all sheets are set in.
    [[nodiscard]] bool hasLato() const;

private:
    [[nodiscard]] LayoutHandle laidOut(const Text& text, qsizetype longest) const;

    FontMapHandle m_fontMap;
    PangoContextHandle m_context;
};

/// Baseline to baseline: the widest leading of its runs.
[[nodiscard]] Pt lineHeight(const Text& text);

/// From the top of a line down to its baseline.
[[nodiscard]] Pt baseline(const Text& text);

} // namespace planner
