// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exporting/edition.h"

/// Festivals to print: none, little, usual, far too much.
namespace planner::tests {

/// Nothing but the festival's own description.
[[nodiscard]] Festival emptyFestival();

/// One session in one room.
[[nodiscard]] Festival singleSession();

/// Three venues on Thursday: signs of every kind, breaks, bookings, languages, steps, a draft, and a session
/// that nobody has placed.
[[nodiscard]] Festival richThursday();

/// 60 sessions a day for two days in seven rooms, with titles of up to 120 letters, many at the same time,
/// overlapping in their rooms. The same seed gives the same festival.
[[nodiscard]] Festival monsterFestival(quint64 seed);

/// `festival` as the public may see it, in the state that the sheets name at their foot.
[[nodiscard]] Edition publicEdition(const Festival& festival);

} // namespace planner::tests
