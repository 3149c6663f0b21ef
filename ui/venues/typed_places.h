// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/words.h"
#include "core/programme/place.h"

#include <vector>

/// Opening hours and coordinates as people type or paste them. Pure.
namespace planner::ui {

/// "10 h – 12 h 30, 14 h – 18 h"; empty for no hours.
[[nodiscard]] QString hoursText(const std::vector<TimeSpan>& hours, Language language);

/// Reads "10h-12h30, 14h-18h", "9:00–18:00", "10 h à 18 h" and what hoursText() gives; "closed", "fermé" and
/// nothing at all are no hours. Sorted, and refused with a sentence when two of them overlap.
[[nodiscard]] Result<std::vector<TimeSpan>> typedHours(const QString& typed);

/// "43.60350, 1.45250"
[[nodiscard]] QString coordinatesText(const Coordinates& point);

/// Reads "43,6035 1,4525", "43.6035, 1.4525", "geo:43.6035,1.4525" and the addresses that map sites give a
/// point. Refused with a sentence when it is none of them or lies nowhere.
[[nodiscard]] Result<Coordinates> typedCoordinates(const QString& typed);

} // namespace planner::ui
