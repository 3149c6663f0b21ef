// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/poster_day.h"

namespace planner {

/// The pattern that tells `kind` at the left of a box.
[[nodiscard]] Pattern patternOf(SessionKind kind);

/// The pattern, framed where it is not black.
[[nodiscard]] Panel kindBar(SessionKind kind, const Box& box);

/// Explains `marks` in `box`, line by line.
void addLegend(Page& page, const PosterDay& day, const PosterMarks& marks, const Box& box);

} // namespace planner
