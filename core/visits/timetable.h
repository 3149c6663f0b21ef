// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/time.h"
#include "core/base/words.h"

#include <optional>
#include <vector>

namespace planner {

/// The departures that people type: "14h30, 15 h", "1430 1500", "toutes les 20 min de 9 h à 18 h", "every 20
/// min from 9:00 to 18:00", and several of these. In order, each once; after 18:00 the small hours are those
/// of the same night. Nothing typed is no departures; none when a part of it is no time.
[[nodiscard]] std::optional<std::vector<LocalTime>> typedDepartures(const QString& typed);

/// "9 h, 9 h 40, 11 h"; "toutes les 20 min de 9 h à 18 h" when all are at one rhythm. `departures` are in
/// order; typedDepartures() reads them back.
[[nodiscard]] QString departuresText(const std::vector<LocalTime>& departures, Language language);

} // namespace planner
