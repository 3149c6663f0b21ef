// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page.h"

namespace planner {

/// `item` further to the right by `by.x` and further down by `by.y`.
[[nodiscard]] Item moved(Item item, Point by);

/// Items laid out from the corner (0, 0), to be placed as one.
struct Piece {
    std::vector<Item> items;
    Mm height;
};

/// Adds the items of `block` to `page`, its corner at `corner`.
void place(const Piece& block, Point corner, Page& page);

} // namespace planner
