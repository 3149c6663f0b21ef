// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/time.h"

namespace planner {

/// A time as people type it: "14h30", "14 h 30", "14:30", "1430", "14.30", "14 h", "14"; "24h30" is half past
/// midnight in the night after. What timeText() shows is read, too. None when it is not a time.
[[nodiscard]] std::optional<LocalTime> typedTime(const QString& typed);

} // namespace planner
