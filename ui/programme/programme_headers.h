// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/block_facts.h"
#include "ui/programme/grid_painter.h"

#include <QWidget>

namespace planner::ui {

/// The names of venues and rooms, beside the grid or above it. It scrolls with the grid across the rooms and
/// stays where it is along the time.
class RoomHeader : public QWidget {
    Q_OBJECT

public:
    explicit RoomHeader(QWidget* parent);

    /// `scene` outlives the next call.
    void show(const ProgrammeScene* scene);
    void scrollTo(int offset);
    void tint(std::vector<Tint> tints);
    /// Names of venues end so far from the right edge, where something else stands.
    void reserve(int pixels);
    /// How much room it wants across its axis, in pixels.
    [[nodiscard]] int extentFor(ProgrammeMode mode) const;

    /// What is shown, or null.
    [[nodiscard]] const ProgrammeScene* scene() const { return m_scene; }
    /// Where the name of a venue or of a room stands.
    [[nodiscard]] QRect nameRect(int group) const;
    [[nodiscard]] QRect columnRect(int column) const;

Q_SIGNALS:
    /// The venue is to be folded, or to show its rooms again.
    void foldRequested(const planner::Id<planner::Venue>& venue);
    void hideRequested(const planner::Id<planner::Room>& room);
    /// Whoever clicks on a name wants the sessions below it.
    void groupClicked(int group);
    void columnClicked(int column);
    void columnMenuRequested(int column, QPoint global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] bool isGrid() const { return m_scene->layout.mode() == ProgrammeMode::Grid; }
    [[nodiscard]] int groupAt(QPoint point) const;
    [[nodiscard]] int columnAt(QPoint point) const;
    void paintGroup(QPainter& painter, int group) const;
    void paintColumn(QPainter& painter, int column) const;

    const ProgrammeScene* m_scene = nullptr;
    int m_offset = 0;
    int m_reserved = 0;
    std::vector<Tint> m_tints;
};

/// The hours, beside the grid or above it.
class TimeRuler : public QWidget {
    Q_OBJECT

public:
    TimeRuler(QWidget* parent, Language language);

    void show(const ProgrammeScene* scene);
    void scrollTo(int offset);
    /// Marks where something dragged would begin and end with badges on either side; none: marks nothing.
    void mark(std::optional<TimeSpan> span);
    void setNow(std::optional<minutes> now);
    [[nodiscard]] int extentFor(ProgrammeMode mode) const;

Q_SIGNALS:
    /// A button went down here, which begins a rubber band; points are the ruler's own.
    void pressed(QMouseEvent* event);
    void moved(QMouseEvent* event);
    void released(QMouseEvent* event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override { Q_EMIT pressed(event); }
    void mouseMoveEvent(QMouseEvent* event) override { Q_EMIT moved(event); }
    void mouseReleaseEvent(QMouseEvent* event) override { Q_EMIT released(event); }

private:
    void paintHour(QPainter& painter, LocalTime time) const;
    enum class Side { Before, After };
    void paintBadge(QPainter& painter, LocalTime time, Side side) const;

    const ProgrammeScene* m_scene = nullptr;
    Language m_language;
    int m_offset = 0;
    std::optional<TimeSpan> m_mark;
    std::optional<minutes> m_now;
};

} // namespace planner::ui
