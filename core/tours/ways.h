// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/visits/travel.h"

namespace planner {

/// Adds to `change` that nothing leads to or from `venue` any more, as when it is removed: its travel times
/// go, and groups neither start nor end there.
void cutOff(const Festival& festival, const Id<Venue>& venue, Change& change);

/// The ways of `festival` as the map alone tells them, whatever is typed: on foot, estimated.
[[nodiscard]] TravelTable estimatedWays(const Festival& festival);

} // namespace planner
