// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/session.h"
#include "core/rules/rule.h"

#include <QColor>
#include <QPalette>

namespace planner::ui {

/// The only colours there are besides the palette's, light or dark as the palette is. Nothing is told by
/// colour alone: each goes with a word, a sign or a pattern.
class Theme {
public:
    explicit Theme(const QPalette& palette);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor bar(SessionKind kind) const;
    [[nodiscard]] QColor fill(SessionKind kind) const;
    [[nodiscard]] QColor error() const;
    [[nodiscard]] QColor warning() const;
    [[nodiscard]] QColor success() const;
    [[nodiscard]] QColor of(Severity severity) const;
    /// Behind a sentence about an error or a warning.
    [[nodiscard]] QColor errorGround() const;
    [[nodiscard]] QColor warningGround() const;
    [[nodiscard]] QColor accent() const;
    /// Lines between things; `strength` from 0 to 1 of the text colour.
    [[nodiscard]] QColor line(double strength = 0.16) const;
    /// Text that steps back.
    [[nodiscard]] QColor quiet() const;

private:
    [[nodiscard]] QColor ground(const QColor& colour, int percent) const;

    bool m_dark;
    QColor m_text;
    QColor m_base;
};

} // namespace planner::ui
