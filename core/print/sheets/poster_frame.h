// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/poster_day.h"

namespace planner {

/// An empty page with what stands at the head of every poster: the day, the festival, where and when.
/// `continued` says that the day began on a page before.
[[nodiscard]] Page framedPage(PosterDay& day, bool continued);

/// The foot: legend of `marks`, version, credits, page `number` of `count`, QR code.
void addFoot(Page& page, const PosterDay& day, const PosterMarks& marks, int number, int count);

/// "jeudi 12 juin", "jeudi 12 juin, suite"
[[nodiscard]] QString dayTitle(const PosterDay& day, bool continued);

} // namespace planner
