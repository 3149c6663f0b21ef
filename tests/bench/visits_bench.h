// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

namespace planner::bench {

/// What slots, lost bookings and a change of a travel time cost on `b600`.
void benchVisits(const Festival& b600);

} // namespace planner::bench
