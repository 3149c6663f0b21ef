// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

/// The verbs, one source file for each family.
namespace planner::app {

[[nodiscard]] Command newCommand();
[[nodiscard]] Command importStartupsCommand();
[[nodiscard]] Command importScheduleCommand();
[[nodiscard]] Command importTravelCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command slotsCommand();
[[nodiscard]] Command bookCommand();
[[nodiscard]] Command routeCommand();
[[nodiscard]] Command rotateCommand();
[[nodiscard]] Command nearCommand();
[[nodiscard]] Command closeCommand();
[[nodiscard]] Command delayCommand();
[[nodiscard]] Command printCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command loadCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command diffCommand();
[[nodiscard]] Command generateCommand();

} // namespace planner::app
