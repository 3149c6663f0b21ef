// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/block_facts.h"
#include "ui/style/theme.h"

#include <QFont>
#include <QPixmap>

class QPainter;

namespace planner::ui {

/// What the rules say of a column while something is dragged.
enum class Tint { None, Free, Unwise, Blocked };

void paintTint(QPainter& painter, const Theme& theme, const QRect& column, Tint tint);

/// Paints what lies under the blocks: hours, rooms, closed hours, breaks. `area` is the part to paint, in
/// content coordinates.
class GridPainter {
public:
    GridPainter(const QPalette& palette, const QFont& font, qreal ratio);

    void paint(QPainter& painter, const ProgrammeScene& scene, const QRect& area) const;
    /// A line at `now`, across all rooms.
    void paintNow(QPainter& painter, const ProgrammeLayout& layout, minutes now) const;

private:
    void paintClosed(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const;
    void paintTimes(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const;
    void paintColumns(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const;
    void paintLeads(QPainter& painter, const ProgrammeLayout& layout, const QRect& area) const;
    void paintRests(QPainter& painter, const ProgrammeScene& scene, const QRect& area) const;

    Theme m_theme;
    QColor m_text;
    QColor m_base;
    QFont m_font;
    QPixmap m_closed;
};

} // namespace planner::ui
