// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

namespace planner::bench {

/// What a drag, a placing and a look at the repairs cost on `b600`.
void benchPlanning(const Festival& b600);

} // namespace planner::bench
