// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/arguments.h"
#include "core/festival/festival.h"

#include <optional>
#include <vector>

/// What options name: days, times, and things of a festival by the names people give them.
namespace planner::app {

/// None when the option is not given. Refused, in words, when it gives no day, no time, no such thing.
[[nodiscard]] Result<std::optional<Day>> dayFrom(const Arguments& arguments, const char* option);
[[nodiscard]] Result<std::vector<Day>> daysFrom(const Arguments& arguments, const char* option);
[[nodiscard]] Result<std::optional<LocalTime>> timeFrom(const Arguments& arguments, const char* option);
[[nodiscard]] Result<std::optional<Id<Venue>>> venueFrom(
    const Arguments& arguments, const char* option, const Festival& festival);

/// Every one named; none when the option is not given. Case and accents do not count.
[[nodiscard]] Result<std::vector<Id<Group>>> groupsFrom(
    const Arguments& arguments, const char* option, const Festival& festival);
/// Names of start-ups stand for their sessions.
[[nodiscard]] Result<std::vector<Id<Session>>> sessionsFrom(
    const Arguments& arguments, const char* option, const Festival& festival);

} // namespace planner::app
