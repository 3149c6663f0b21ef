// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/block_facts.h"
#include "ui/style/theme.h"

#include <QFont>

class QPainter;

namespace planner::ui {

/// What the rules say of a column while something is dragged.
enum class Tint { None, Free, Unwise, Blocked };

/// Paints what lies under the blocks: hours, rooms, closed hours, breaks, tints of columns. `area` is the
/// part to paint, in content coordinates.
class GridPainter {
public:
    GridPainter(const QPalette& palette, const QFont& font);

    void paint(QPainter& painter, const ProgrammeScene& scene, const QRect& area) const;
    void paintTint(QPainter& painter, const QRect& column, Tint tint) const;
    /// A line at `now`, across all rooms.
    void paintNow(QPainter& painter, const ProgrammeLayout& layout, minutes now) const;

private:
    void paintTimes(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const;
    void paintColumns(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const;
    void paintLeads(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const;
    void paintRests(QPainter& painter, const ProgrammeScene& scene, const QRect& area) const;

    Theme m_theme;
    QColor m_text;
    QColor m_base;
    QFont m_font;
};

} // namespace planner::ui
