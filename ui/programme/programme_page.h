// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/relocation.h"
#include "ui/sessions/session_list.h"
#include "ui/shell/page.h"

#include <set>

class QComboBox;
class QStackedWidget;
class QWidgetAction;

namespace planner::ui {

class ActPopup;
class DayTabs;
class EmptyHint;
class FilterBar;
class Inspector;
class ProgrammeView;
class SessionActs;
class SessionTable;
class Tray;

/// What happens when and where: as a grid, in rows or as a list, with what is still to place at the left and
/// the details of what is selected at the right.
class ProgrammePage : public Page {
public:
    enum class Mode { Grid, Rows, List };

    ProgrammePage(Workspace& workspace, Actions& actions);
    ~ProgrammePage() override;

    void fillToolBar(QToolBar& bar) override;
    bool reveal(const Subject& subject) override;
    bool revealTime(LocalTime time) override;
    QWidget* firstFocus() override;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// None: all days, which only the list shows.
    void showDay(const std::optional<Day>& day);
    [[nodiscard]] const std::optional<Day>& day() const { return m_day; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeMiddle();
    void makePanels();
    void makeTools();
    void listenToView();
    void restoreState();
    void arrangePanels();
    QDockWidget* addPanel(const char* name, Qt::DockWidgetArea area, QWidget* content);
    [[nodiscard]] QWidgetAction* toolGroup(const std::vector<const char*>& ids);

    void bindView();
    void bindDays();
    void bindRooms();
    void bindPanels();
    void bindMaking();
    void bindMoving();
    void bindClipboard();
    void bindSelecting();
    void bind(const char* id, std::function<void()> run, QString (SessionActs::*whyNot)() const = nullptr);

    void stepDay(int by);
    void refreshDays();
    void refreshShown();
    void refreshCount();
    void refreshMiddle();
    void setFilterVisible(bool visible);
    void restoreRooms();
    void hide(const Id<Room>& room);
    void setHiddenRooms(std::set<Id<Room>> rooms);
    void storeFolds();
    void showRoomMenu(const Id<Room>& room, QPoint global);
    void showMenu(QPoint global);
    void ask(ActPopup* popup);
    void askRepeat();
    void askMove();
    void rename();
    void makeSession(SessionKind kind);
    void take(const Subject& created);
    /// Whether nothing was done since that was made which waits for its title.
    [[nodiscard]] bool isFresh() const;
    void dropFresh();
    [[nodiscard]] Place spot() const;
    /// In walking order, without those that are hidden.
    [[nodiscard]] std::vector<Id<Room>> shownRooms() const;
    [[nodiscard]] std::optional<Id<Room>> roomAtHand() const;
    [[nodiscard]] std::optional<Id<Venue>> venueAtHand() const;
    [[nodiscard]] QPoint popupPlace() const;

    SessionModel* m_model;
    SessionList* m_list;
    SessionActs* m_acts;
    FilterBar* m_filter;
    ProgrammeView* m_view;
    SessionTable* m_table;
    EmptyHint* m_hint;
    QStackedWidget* m_middle;
    Tray* m_tray;
    Inspector* m_inspector;
    QDockWidget* m_trayPanel = nullptr;
    QDockWidget* m_inspectorPanel = nullptr;
    DayTabs* m_tabs;
    QComboBox* m_step;
    std::vector<QWidgetAction*> m_tools;
    Mode m_mode = Mode::Grid;
    std::optional<Day> m_day;
    std::vector<Day> m_days;
    std::function<void()> m_hintAct;
    /// What waits for its title in the inspector, and the step that made it.
    std::optional<std::pair<Subject, int>> m_fresh;
    bool m_arranged = false; ///< The panels have the widths they had last.
};

} // namespace planner::ui
