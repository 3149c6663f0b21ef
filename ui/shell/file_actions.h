// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace planner::ui {

class MainWindow;
class Workspace;

/// Lets `window` open, keep and copy files, and set what is to be set.
void bindFileActions(MainWindow& window, Workspace& workspace);

} // namespace planner::ui
