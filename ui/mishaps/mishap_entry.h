// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/workspace.h"

namespace planner::ui {

/// Lets the window note, on every page, that a venue is closed or late: the one selected, to begin with.
void bindMishaps(Workspace& workspace, Actions& actions, QWidget* window);

} // namespace planner::ui
