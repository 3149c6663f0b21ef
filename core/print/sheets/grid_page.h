// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/grid_columns.h"
#include "core/print/sheets/poster_day.h"

namespace planner {

/// Draws `columns` on `page`: the hours of `hours`, venues, rooms, breaks and sessions. What the page used
/// of signs, what did not fit and whose title must stand in the list is added to `day`.
void addGrid(Page& page, PosterDay& day, const std::vector<GridColumn>& columns, const TimeSpan& hours);

/// How many of `sessions`, from 0 to 1, could show their whole title in a column of `width` that is as high
/// as the poster allows. Takes a sample of long lists.
[[nodiscard]] double shareThatFits(
    const PosterDay& day, const std::vector<const Session*>& sessions, Mm width, const TimeSpan& hours);

} // namespace planner
