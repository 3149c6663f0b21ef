// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheet.h"

#include <vector>

namespace planner {

/// Pages of a sheet that are not what they were.
struct Reprint {
    const Sheet* sheet = nullptr;
    int pages = 0;
};

/// What of `day` is to be printed again when `before` has become `after`, in the order of sheets(): each
/// sheet on its usual paper, as its readers may see it.
[[nodiscard]] std::vector<Reprint> reprints(
    const Festival& before, const Festival& after, Day day, const Metrics& metrics);

} // namespace planner
