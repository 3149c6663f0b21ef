// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/verbs.h"

#include <array>

namespace planner::app {

std::span<const Command> commands()
{
    static const std::array all{newCommand(), importStartupsCommand(), importScheduleCommand(),
        importTravelCommand(), checkCommand(), slotsCommand(), bookCommand(), routeCommand(), rotateCommand(),
        nearCommand(), closeCommand(), delayCommand(), printCommand(), exportCommand(), loadCommand(),
        historyCommand(), undoCommand(), redoCommand(), diffCommand(), generateCommand()};
    return all;
}

} // namespace planner::app
