// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page.h"

namespace planner {

/// `page` as lines for people and tests: one item a line, in order, "x y width height" in millimetres.
[[nodiscard]] QString printed(const Page& page);

/// One item as one line.
[[nodiscard]] QString printed(const Item& item);

} // namespace planner
