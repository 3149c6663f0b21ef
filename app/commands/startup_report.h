// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/console.h"
#include "core/importing/import_plan.h"

/// What becomes of a start-up list, on the command line, for people and as JSON.
namespace planner::app {

[[nodiscard]] QJsonObject toJson(const ImportPlan& plan);

/// How the list was read, a line for all that there is to look at, and the counts. `festival` is the one that
/// the plan was made for.
void say(const ImportPlan& plan, const Festival& festival, const Console& console);

} // namespace planner::app
