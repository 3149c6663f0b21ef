// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/poster_day.h"

namespace planner {

/// Pages that give the titles of `day` in full that had no room in its grid; none when all had. Their foot is
/// still to come.
[[nodiscard]] std::vector<Page> titlePages(PosterDay& day);

} // namespace planner
