// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>

namespace planner {

/// Calls `act` with each number below `count`, as many at once as the machine has processors, and returns
/// when all are done. The calls know nothing of each other; the smaller numbers begin first. `act` throws
/// nothing.
void sideBySide(std::size_t count, const std::function<void(std::size_t)>& act);

} // namespace planner
