// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/console.h"
#include "core/planning/day_out.h"

#include <QJsonArray>

/// Itineraries on the command line, for people and as JSON. No ids: the same plan gives the same bytes.
namespace planner::app {

[[nodiscard]] QJsonObject toJson(const Festival& festival, const PlannedTour& planned);

/// One line for each stop, with the way to it.
void say(const Festival& festival, const PlannedTour& planned, const Console& console);

/// The names of its start-ups; empty for none.
[[nodiscard]] QString startupNames(const Festival& festival, const Session& session);

/// The name of its only start-up, else its title.
[[nodiscard]] QString visitName(const Festival& festival, const Session& session);

} // namespace planner::app
