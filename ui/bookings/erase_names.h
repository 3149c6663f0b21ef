// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace planner::ui {

class Workspace;

/// Asks, then takes everybody's name off registrations and groups, as after the festival: one step.
void eraseNames(Workspace& workspace, QWidget* parent);

} // namespace planner::ui
