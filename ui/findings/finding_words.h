// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

namespace planner::ui {

/// Where `finding` is: the room, venue or start-up it is about first. May be empty.
[[nodiscard]] QString whereOf(const Finding& finding, const Festival& festival, const Words& words);

/// "Thu 12 June, 10:00–11:00", or the day alone. May be empty.
[[nodiscard]] QString whenOf(const Finding& finding, Language language);

} // namespace planner::ui
