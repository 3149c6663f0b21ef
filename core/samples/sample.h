// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

namespace planner {

/// "Start-up Assembly", Toulouse, 12 to 14 June 2014, to try things on: true venues and days, invented
/// start-ups, people and times. Mostly sound, with a few faults of the kind that happen. It is embedded in
/// the program and always the same, ids included.
[[nodiscard]] Festival sampleFestival();

} // namespace planner
