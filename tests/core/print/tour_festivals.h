// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exporting/edition.h"

/// Festivals with people who go through them.
namespace planner::tests {

/// A class on Thursday of richThursday(), from La Cantine to Labège and back, with a guide, telephone
/// numbers and notes of every kind; all internal texts hold "CANARY" or "0639980".
[[nodiscard]] Festival classOnThursday();

/// monsterFestival() with an itinerary of `stops` stops on each day, here and there on the map, for a group
/// or for nobody. The same seed gives the same festival.
[[nodiscard]] Festival monsterTours(quint64 seed, int stops);

/// `festival` as the team sees it, in the state that publicEdition() names.
[[nodiscard]] Edition internalEdition(const Festival& festival);

} // namespace planner::tests
