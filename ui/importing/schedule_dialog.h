// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/schedule_xml.h"
#include "ui/shell/background.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace planner::ui {

/// Says what the import of a programme (schedule.xml) would do, then does it as one step.
class ScheduleDialog : public QDialog {
public:
    ScheduleDialog(Workspace& workspace, const QString& path, QWidget* parent);

private:
    void read();
    void takePlan(const Result<SchedulePlan>& plan);
    void showRemarks();
    void import();

    Workspace& m_workspace;
    QString m_path;
    std::optional<SchedulePlan> m_plan;
    QLabel* m_summary;
    QLabel* m_more;
    QListWidget* m_remarks;
    QProgressBar* m_progress;
    QPushButton* m_import;
    Background m_background; ///< Last: what runs in it uses the rest.
};

} // namespace planner::ui
