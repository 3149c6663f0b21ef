// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace planner {

/// What a cell gives itself away as, whatever its column is called.
[[nodiscard]] bool looksLikeEmail(const QString& cell);
[[nodiscard]] bool looksLikeWebAddress(const QString& cell);
[[nodiscard]] bool looksLikePhone(const QString& cell);
[[nodiscard]] bool looksLikePostcode(const QString& cell);

/// Within metropolitan France, whose latitudes (41 to 51.5) and longitudes (-5.5 to 10) do not overlap.
[[nodiscard]] bool isFrenchLatitude(double degrees);
[[nodiscard]] bool isFrenchLongitude(double degrees);
/// The same for cells, which need three decimals so that small numbers do not pass for degrees.
[[nodiscard]] bool looksLikeLatitude(const QString& cell);
[[nodiscard]] bool looksLikeLongitude(const QString& cell);

/// Whether a header has bare numbers count hours: "Durée (h)", "Temps de montage (heures)".
[[nodiscard]] bool countsHours(const QString& header);

} // namespace planner
