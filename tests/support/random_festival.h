// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

namespace planner::tests {

/// A festival with `rowsOfEachKind` rows of each kind in which every field has a random value, odd ones among
/// them: texts with quotes, line breaks, controls and letters from beyond the basic plane, small hours,
/// numbers from the ends of what a file can hold. References lead somewhere. The same seed gives the same
/// festival.
[[nodiscard]] Festival randomFestival(quint64 seed, int rowsOfEachKind = 4);

} // namespace planner::tests
