// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page.h"

namespace planner {

/// A5 pages two up on A4 across, in the order that makes booklets when the sheets are printed on both sides
/// (turned over on the short edge), stacked and folded. Each page that begins a booklet begins a sheet; a
/// booklet is filled up with blank pages to a multiple of four. Small marks show where to fold.
[[nodiscard]] Pages imposed(const Pages& pages);

/// Each page twice on A4 across, with marks where to cut.
[[nodiscard]] Pages doubled(const Pages& pages);

} // namespace planner
