// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QDialog>

namespace planner::ui {

/// What the user chooses for this computer. Each choice holds at once; the window follows when it is closed.
class PreferencesDialog : public QDialog {
public:
    PreferencesDialog(Workspace& workspace, QWidget* parent);
};

} // namespace planner::ui
