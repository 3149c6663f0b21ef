// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/day_plan.h"

#include <QRect>

namespace planner::ui {

/// Grid: time runs down, rooms stand side by side. Rows: the same with the axes swapped.
enum class ProgrammeMode { Grid, Rows };

/// Sizes in pixels. "Along" is the axis of time, "across" that of the rooms.
struct LayoutMetrics {
    ProgrammeMode mode = ProgrammeMode::Grid;
    double pixelsPerMinute = 1.3;
    int column = 120; ///< Extent of a room across.
    int idle = 120; ///< The same where the public can't come and nothing happens.
    int collapsed = 36; ///< Extent of a collapsed venue across.
    int lead = 0; ///< Room for the name of a venue before its first column.
    int lane = 0; ///< Columns grow until each lane has this extent; 0: they never do.
};

/// Where everything of one day stands. Pure: knows no widget and paints nothing. Points and rectangles are in
/// content coordinates, whose origin is the first room at the first time shown.
class ProgrammeLayout {
public:
    struct Block {
        Id<Session> session;
        int column = 0;
        int lane = 0; ///< Overlapping sessions stand side by side in lanes,
        int lanes = 1; ///< so many.
        TimeSpan span;
        QRect rect;
    };
    enum class Part { Nothing, Empty, Block, BeginEdge, EndEdge };
    struct Hit {
        Part part = Part::Nothing;
        const Block* block = nullptr;
        int column = -1; ///< Below the point, or -1.
        minutes time{0}; ///< Not snapped; within the range shown.
    };
    enum class Way { Earlier, Later, Before, After }; ///< In time; across the rooms.

    ProgrammeLayout(DayPlan plan, LayoutMetrics metrics);

    [[nodiscard]] const DayPlan& plan() const { return m_plan; }
    [[nodiscard]] const LayoutMetrics& metrics() const { return m_metrics; }
    [[nodiscard]] ProgrammeMode mode() const { return m_metrics.mode; }
    [[nodiscard]] QSize size() const;
    /// In the order of the plan: by column, then begin.
    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }
    [[nodiscard]] const Block* find(const Id<Session>& session) const;

    /// The place of a time on the axis of time, inside the range shown or not.
    [[nodiscard]] int along(minutes sinceMidnight) const;
    [[nodiscard]] minutes timeAt(int along) const;
    [[nodiscard]] minutes timeAt(QPoint point) const { return timeAt(alongOf(point)); }
    /// The column below a point, or -1; the nearest one when `nearest` is asked for.
    [[nodiscard]] int columnAt(QPoint point) const;
    [[nodiscard]] int nearestColumn(QPoint point) const;
    [[nodiscard]] int alongOf(QPoint point) const;
    [[nodiscard]] int acrossOf(QPoint point) const;

    [[nodiscard]] QRect columnRect(int column) const;
    /// All columns of a group, with the room for its name.
    [[nodiscard]] QRect groupRect(int group) const;
    /// The room for the name of a group; empty when it has none here.
    [[nodiscard]] QRect leadRect(int group) const;
    /// Where a session alone in its room would stand.
    [[nodiscard]] QRect spanRect(int column, const TimeSpan& span) const;
    /// The full width of `columns` columns from `first` on.
    [[nodiscard]] QRect bandRect(int first, int columns, const TimeSpan& span) const;

    [[nodiscard]] Hit hit(QPoint point) const;
    /// Blocks that share a pixel with `area`.
    [[nodiscard]] std::vector<const Block*> blocksIn(const QRect& area) const;
    /// The block next to `from` on that way, or null.
    [[nodiscard]] const Block* neighbour(const QRect& from, Way way) const;
    /// The way that an arrow of the keyboard points: by its step on the screen.
    [[nodiscard]] Way wayOf(QPoint step) const;

private:
    struct Strip {
        int begin = 0;
        int extent = 0;
    };

    void packLanes();
    void placeColumns();
    void placeBlocks();
    [[nodiscard]] QRect placed(const Strip& across, const Strip& along) const;
    [[nodiscard]] Strip stripOf(const TimeSpan& span) const;

    DayPlan m_plan;
    LayoutMetrics m_metrics;
    std::vector<Block> m_blocks;
    std::vector<Strip> m_columns;
    int m_across = 0;
};

} // namespace planner::ui
