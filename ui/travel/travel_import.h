// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/travel_csv.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace planner::ui {

/// Says what a list of travel times would change, row by row where something is wrong, and takes it in as one
/// step.
class TravelImport : public QDialog {
public:
    TravelImport(Workspace& workspace, const QString& path, QWidget* parent);

private:
    void read();
    void import();

    Workspace& m_workspace;
    QString m_path;
    std::optional<TravelPlan> m_plan;
    QLabel* m_summary;
    QListWidget* m_rejected;
    QPushButton* m_import;
};

} // namespace planner::ui
