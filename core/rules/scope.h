// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/things.h"

#include <set>

namespace planner {

struct View;

/// What has to be looked at again after a change: the things and days about which a rule may now say
/// something else.
struct Scope {
    Things things;
    std::set<Day> days;
};

/// Adds to `scope` what the things `edited` bear on, as they stand in `view`. A change bears on what stood
/// before it and on what stands after it, so it takes two calls.
void spread(const Things& edited, const View& view, Scope& scope);

} // namespace planner
