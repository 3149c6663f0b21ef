// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

class QRandomGenerator;

namespace planner {

/// Adds to `festival` whoever visits it, all invented: the times of a metro and a shuttle, `groups` groups of
/// visitors with their wishes, and ten times as many bookings in slots, a few too many of them as in life.
void addVisits(Festival& festival, IdSource& ids, QRandomGenerator& random, int groups);

} // namespace planner
