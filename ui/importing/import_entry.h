// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/workspace.h"

namespace planner::ui {

/// Lets `window` take lists and programmes in: by its actions, and by files dropped on it.
class ImportEntry : public QObject {
public:
    ImportEntry(Workspace& workspace, Actions& actions, QWidget* window);

    void importStartups(const QString& path = {});
    void importSchedule(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseSchedule();

    Workspace& m_workspace;
    QWidget* m_window;
};

} // namespace planner::ui
