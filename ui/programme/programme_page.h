// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sessions/day_tabs.h"
#include "ui/sessions/session_list.h"
#include "ui/shell/page.h"

class QWidgetAction;

namespace planner::ui {

class Inspector;
class SessionTable;

/// What happens when and where: as a list, with what is selected beside it.
class ProgrammePage : public Page {
public:
    ProgrammePage(Workspace& workspace, Actions& actions);

    void fillToolBar(QToolBar& bar) override;
    bool reveal(const Subject& subject) override;
    QWidget* firstFocus() override;

    /// None: all days.
    void showDay(const std::optional<Day>& day);
    [[nodiscard]] const std::optional<Day>& day() const { return m_day; }

private:
    QDockWidget* addPanel(const char* name, Qt::DockWidgetArea area, QWidget* content);
    void makeTools();
    void bindPanel(const char* action, QDockWidget* panel);
    void bindDays();
    void bindSessions();
    void stepDay(int by);
    void refreshDays();
    void moveToDay(Day day, const std::vector<Id<Session>>& sessions);

    SessionModel* m_model;
    SessionList* m_list;
    SessionTable* m_table;
    Inspector* m_inspector;
    DayTabs* m_tabs;
    QWidgetAction* m_tabsTool = nullptr;
    std::optional<Day> m_day;
    std::vector<Day> m_days;
};

} // namespace planner::ui
