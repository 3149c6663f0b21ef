// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/profile_merge.h"
#include "ui/shell/page.h"
#include "ui/startups/startup_list.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace planner::ui {

class StartupPanel;

/// All start-ups in a table, and what is known of the chosen ones beside it.
class StartupsPage : public Page {
public:
    StartupsPage(Workspace& workspace, Actions& actions);

    void fillToolBar(QToolBar& bar) override;
    bool reveal(const Subject& subject) override;
    QWidget* firstFocus() override;

private:
    QWidget* makeTable();
    QWidget* makeChips();
    void bindStartupActions();
    void bindEditActions();
    void takeChoice();
    void follow();
    void tellCounts();
    void chooseColumns(QPoint place);
    void addStartup();
    void addSessions();
    void remind();
    void merge();
    void removeChosen();
    void copyChosen();
    [[nodiscard]] std::optional<ProfilePair> pair() const;
    [[nodiscard]] std::vector<const Startup*> chosen() const;

    StartupModel* m_model;
    StartupList* m_list;
    QTableView* m_table = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_nothing = nullptr;
    StartupPanel* m_panel;
    std::vector<std::pair<StartupChip, QPushButton*>> m_chips;
    bool m_following = false;
};

} // namespace planner::ui
