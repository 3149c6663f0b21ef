// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheet.h"

namespace planner {

/// A day to take along: A5 pages, four or a multiple of it for each day, to be folded. The cover, the
/// programme venue by venue, the index of the venues. Without a day all days follow each other, each a
/// leaflet of its own.
[[nodiscard]] Pages dayLeaflet(const Edition& edition, const SheetOptions& options, const Metrics& metrics);

} // namespace planner
