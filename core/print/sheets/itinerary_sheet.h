// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheet.h"

namespace planner {

/// Product E, "itineraries": who goes when, where and how, one itinerary after the other, on A5. An internal
/// edition gives the copies of the guides, with telephone numbers and boxes for counting heads. Without
/// itineraries there are no pages.
[[nodiscard]] Pages itinerarySheets(
    const Edition& edition, const SheetOptions& options, const Metrics& metrics);

} // namespace planner
