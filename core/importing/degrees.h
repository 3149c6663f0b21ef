// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/place.h"

#include <QString>

#include <optional>
#include <utility>

namespace planner {

/// Degrees in one cell, south and west negative: "43,6045", "43.6045°", "43°36'16.2\"N", "N 43° 36.27'".
[[nodiscard]] std::optional<double> degreesIn(const QString& cell);

/// The two numbers of a point in one cell, and nothing else in it: "43,6035 1,4525", "43.6035, 1.4525",
/// "geo:43.6035,1.4525", "43°36'16.2\"N 1°26'38.4\"E", "48.39 N, 4.48 W", or the address of a map that names
/// it, "https://www.google.fr/maps/@43.6035,1.4525,17z". First the latitude, unless letters say otherwise.
[[nodiscard]] std::optional<std::pair<double, double>> degreesOfPoint(const QString& cell);

} // namespace planner
