// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/cell_values.h"

namespace planner {

/// The first phone number in a cell; hours, floors and "tél." beside it are no part of it. French numbers in
/// pairs: "561000000" and "+33 (0)5.61.00.00.00" give "05 61 00 00 00". Others as typed.
[[nodiscard]] TextFound phoneIn(const QString& cell);

} // namespace planner
