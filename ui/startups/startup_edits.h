// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"

/// What the start-ups page does to a festival and copies out of it. Pure.
namespace planner::ui {

/// A session to place for `startup`, as long and as large as its profile asks.
[[nodiscard]] Session sessionFor(const Startup& startup, const Id<Session>& id);

/// A session to place for each of `startups` that are in `festival`.
[[nodiscard]] Change sessionsFor(
    const Festival& festival, const std::vector<Id<Startup>>& startups, IdSource& ids);

/// Removes start-ups: their sessions and people stay, without them; their imported rows go with them.
[[nodiscard]] Change withoutStartups(const Festival& festival, const std::vector<Id<Startup>>& startups);

/// Addresses to write to, those of the referents, each once, in one line for a mail program.
[[nodiscard]] QString mailAddresses(const std::vector<const Startup*>& startups);

} // namespace planner::ui
