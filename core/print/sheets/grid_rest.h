// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/grid_box.h"
#include "core/print/sheets/grid_heads.h"

namespace planner {

/// The breaks of the day: a grey band across the columns of their venue, with a sentence where nothing else
/// stands.
void addBreaks(
    Page& page, const PosterDay& day, const std::vector<ColumnPlace>& places, const HourScale& scale);

} // namespace planner
