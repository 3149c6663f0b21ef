// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"
#include "core/planning/route_problem.h"

/// What a visit is worth to a group: the interests of a route problem.
namespace planner {

/// In units of TourWorth; never where the group is not understood or let in, or does not want to go.
[[nodiscard]] RouteInterest interestOf(const Festival& festival, const Group& group, const Session& session);

/// Sessions of one start-up are the same to who visits it.
[[nodiscard]] const QUuid& whatIsSeenIn(const Session& session);

} // namespace planner
