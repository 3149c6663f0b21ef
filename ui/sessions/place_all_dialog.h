// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/placing.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <thread>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace planner::ui {

/// Looks for a place for every session to place, shows what it found with a tick each, and places those
/// ticked in one step.
class PlaceAllDialog : public QDialog {
    Q_OBJECT

public:
    PlaceAllDialog(Workspace& workspace, QWidget* parent);
    ~PlaceAllDialog() override;

    void accept() override;

Q_SIGNALS:
    void progressed(int done, int total);
    void found();

private:
    void makeParts();
    void search();
    void showFound();
    void countTicked();

    Workspace& m_workspace;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QListWidget* m_list;
    QPushButton* m_place = nullptr;
    std::vector<Placing> m_placings; ///< Read once found() was sent.
    std::jthread m_worker; ///< Last: it stops before what it writes to goes.
};

} // namespace planner::ui
