// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/programme/grid_keys.h"
#include "ui/programme/programme_interaction.h"
#include "ui/programme/scene_painter.h"
#include "ui/shell/actions.h"
#include "ui/shell/workspace.h"

#include <QAbstractScrollArea>
#include <QTimer>

class QPushButton;

namespace planner::ui {

class DragOverlay;
class GridPointer;
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
    /// Of these venues one narrow column stands for all rooms.
    void setFolded(std::set<Id<Venue>> venues);
    [[nodiscard]] const std::set<Id<Venue>>& folded() const { return m_choice.collapsed; }
    /// Folds the venue, or shows its rooms again, and says so.
    void toggleFold(const Id<Venue>& venue);
    /// The room of a column; of a folded venue, the first that it would show.
    [[nodiscard]] std::optional<Id<Room>> roomOf(int column) const;
    /// The column in which `room` is seen, be it folded; -1: in none.
    [[nodiscard]] int columnShowing(const Id<Room>& room) const;
    /// What screen readers find beside the sessions.
    [[nodiscard]] std::vector<QWidget*> parts() const;
    /// Sessions for which `shown` says no are dimmed and can't be selected; an empty function shows all.
    void setShown(std::function<bool(const Session&)> shown);
    [[nodiscard]] bool isShown(const Id<Session>& session) const;
    /// To which times sessions snap. Begins as the preferences say.
    [[nodiscard]] minutes step() const { return m_step; }
    void setStep(minutes step) { m_step = step; }

    /// Where the keyboard is: the cell it was moved to, or the begin of the session that has the focus.
    [[nodiscard]] std::optional<Cell> focusCell() const;
    [[nodiscard]] std::optional<Id<Session>> focusSession() const { return m_focusSession; }
    /// Also brings it into sight.
    void focusOn(const Id<Session>& session);
    void focusOn(const Cell& cell);
    /// What has the focus, in content coordinates.
    [[nodiscard]] std::optional<QRect> focusRect() const;
    /// Brings the session into sight, switching to its day is up to the page.
    void scrollTo(const Id<Session>& session);

    /// Scrolls so that much of what comes after the focus is in sight, too.
    void showAfterFocus();

    /// Lays a line edit over the title of the session.
    void startRename(const Id<Session>& session);
    /// Shows `draft`, which has a place, with a line edit for its title. Enter creates it, Escape does not.
    void startCreate(const Session& draft);
    /// A visit of 45 minutes at the cell that has the focus, else at the first one.
    void startCreateHere();

    /// Gives up whatever the mouse is in the middle of.
    void cancelGesture();

    [[nodiscard]] const ProgrammeScene& scene() const { return m_scene; }
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    /// From the viewport to the coordinates of the layout.
    [[nodiscard]] QPoint toContent(QPoint viewport) const { return viewport + offset(); }
    [[nodiscard]] QRect toViewport(const QRect& content) const { return content.translated(-offset()); }
    void ensureVisible(const QRect& content);
    [[nodiscard]] GridWorld world() const;
    void setTints(std::vector<Tint> tints);
    /// Says that the session is locked, and shakes it a little.
    void refuseLocked(const Id<Session>& session);
    /// Says where the session is now and what is wrong there.
    void tellPlace(const Id<Session>& session);

Q_SIGNALS:
    /// The details of the session are wanted.
    void editRequested(const planner::Id<planner::Session>& session);
    void menuRequested(QPoint global);
    /// The menu of a room's name.
    void roomMenuRequested(const planner::Id<planner::Room>& room, QPoint global);
    void hideRequested(const planner::Id<planner::Room>& room);
    /// Other venues are folded than before.
    void foldsChanged();
    /// The chip that tells of hidden rooms was clicked.
    void showRoomsRequested();
    void focusMoved();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] double fontScale() const;
    [[nodiscard]] LayoutMetrics layoutMetrics(const DayPlan& plan) const;
    void connectParts();
    void rebuild();
    void follow();
    void placeHeaders();
    void placeScrollBars();
    void scrollHeaders();
    void selectColumns(int first, int columns);
    void hover(const std::optional<Id<Session>>& session);
    void updateBlock(const std::optional<Id<Session>>& session);
    [[nodiscard]] std::optional<minutes> now() const;
    [[nodiscard]] SceneState sceneState() const;
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] QString toolTipFor(const Id<Session>& session) const;
    void shakeOn();
    void focusMoves();

    Workspace& m_workspace;
    DayChoice m_choice;
    Mode m_mode = Mode::Grid;
    double m_zoom = 1.3; ///< Pixels a minute, with a font of the usual size.
    minutes m_step;
    std::function<bool(const Session&)> m_shown;
    ProgrammeScene m_scene;
    std::set<Id<Session>> m_selected;
    std::optional<Id<Session>> m_focusSession;
    std::optional<Cell> m_focusCell;
    std::optional<Id<Session>> m_hovered;
    std::vector<Tint> m_tints;
    std::unique_ptr<ScenePainter> m_painter;
    RoomHeader* m_rooms;
    TimeRuler* m_ruler;
    QWidget* m_corner;
    QPushButton* m_hiddenChip;
    DragOverlay* m_overlay;
    TitleEditor* m_editor;
    std::unique_ptr<GridPointer> m_pointer;
    GridKeys m_keys;
    QTimer m_clock;
    QTimer m_shaking;
    std::optional<Id<Session>> m_shaken;
    int m_shakes = 0; ///< So many are left.
};

} // namespace planner::ui
