// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheet.h"

namespace planner {

/// Product A, "poster-grid": the day at a glance, rooms across and hours down, on A3 or A4 across. A day
/// takes a page, or several when it has many rooms; titles that have no room in their box follow in a list.
[[nodiscard]] Pages posterGrid(const Edition& edition, const SheetOptions& options, const Metrics& metrics);

} // namespace planner
