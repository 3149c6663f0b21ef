// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace planner::ui {

class MainWindow;
class Workspace;

/// Gives `window` what all pages share besides the menus: the panel of problems, the palette,
/// the help.
void addPanels(MainWindow& window, Workspace& workspace);

} // namespace planner::ui
