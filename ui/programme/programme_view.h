// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/block_painter.h"
#include "ui/programme/grid_painter.h"
#include "ui/shell/actions.h"
#include "ui/shell/workspace.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace planner::ui {

class RoomHeader;
class TimeRuler;
class TitleEditor;

/// One day of the programme: rooms across, time along. Shows the workspace's selection and changes it; what
/// the mouse and the keyboard do to sessions becomes steps of the document.
class ProgrammeView : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Mode = ProgrammeMode;
    /// A place where a session could begin.
    struct Cell {
        Id<Room> room;
        Day day;
        LocalTime time;

        friend bool operator==(const Cell&, const Cell&) = default;
    };

    ProgrammeView(Workspace& workspace, Actions& actions, QWidget* parent = nullptr);
    ~ProgrammeView() override;

    [[nodiscard]] Day day() const { return m_choice.day; }
    void setDay(Day day);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    void zoomIn();
    void zoomOut();
    /// The whole day and, as far as they are wide enough, all rooms in sight.
    void zoomToFit();
    [[nodiscard]] double pixelsPerMinute() const { return m_zoom; }
    /// The point of the viewport `at` stays where it is.
    void setZoom(double pixelsPerMinute, QPoint at);

    void setHiddenRooms(std::set<Id<Room>> rooms);
    [[nodiscard]] const std::set<Id<Room>>& hiddenRooms() const { return m_choice.hidden; }
    /// Sessions for which `shown` says no are dimmed and can't be selected; an empty function shows all.
    void setShown(std::function<bool(const Session&)> shown);
    [[nodiscard]] bool isShown(const Id<Session>& session) const;
    /// To which times sessions snap. Begins as the preferences say.
    [[nodiscard]] minutes step() const { return m_step; }
    void setStep(minutes step) { m_step = step; }

    /// Where the keyboard is: the cell it was moved to, or the begin of the session that has the focus.
    [[nodiscard]] std::optional<Cell> focusCell() const;
    [[nodiscard]] std::optional<Id<Session>> focusSession() const { return m_focusSession; }
    void focusOn(const Id<Session>& session);
    void focusOn(const Cell& cell);
    /// Brings the session into sight, switching to its day is up to the page.
    void scrollTo(const Id<Session>& session);

    /// Lays a line edit over the title of the session.
    void startRename(const Id<Session>& session);

    [[nodiscard]] const ProgrammeScene& scene() const { return m_scene; }
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    /// From the viewport to the coordinates of the layout.
    [[nodiscard]] QPoint toContent(QPoint viewport) const { return viewport + offset(); }
    [[nodiscard]] QRect toViewport(const QRect& content) const { return content.translated(-offset()); }
    void ensureVisible(const QRect& content);

Q_SIGNALS:
    /// A drag wants to see another day; the page owns the tabs.
    void dayRequested(planner::Day day);
    /// The details of the session are wanted.
    void editRequested(const planner::Id<planner::Session>& session);
    void menuRequested(QPoint global);
    /// The menu of a room's name.
    void roomMenuRequested(const planner::Id<planner::Room>& room, QPoint global);
    /// The chip that tells of hidden rooms was clicked.
    void showRoomsRequested();
    void focusMoved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] double fontScale() const;
    [[nodiscard]] LayoutMetrics layoutMetrics(int columns) const;
    [[nodiscard]] int spaceAcross() const;
    void rebuild();
    void follow();
    void placeHeaders();
    void placeScrollBars();
    void showHeaders();
    void collapse(int group);
    void selectColumns(int first, int columns);
    [[nodiscard]] std::optional<minutes> now() const;
    void paintBlocks(QPainter& painter, const QRect& area);
    void paintFocusCell(QPainter& painter);
    void paintEmpty(QPainter& painter, const QString& sentence);
    void updateBlock(const std::optional<Id<Session>>& session);
    void makePainters();

    Workspace& m_workspace;
    Actions& m_actions;
    DayChoice m_choice;
    Mode m_mode = Mode::Grid;
    double m_zoom = 1.3;
    minutes m_step;
    std::function<bool(const Session&)> m_shown;
    ProgrammeScene m_scene;
    std::set<Id<Session>> m_selected;
    std::optional<Id<Session>> m_focusSession;
    std::optional<Cell> m_focusCell;
    std::optional<Id<Session>> m_hovered;
    std::unique_ptr<BlockPainter> m_blocks;
    std::unique_ptr<GridPainter> m_grid;
    RoomHeader* m_rooms;
    TimeRuler* m_ruler;
    TitleEditor* m_editor;
    QTimer m_clock;
};

} // namespace planner::ui
