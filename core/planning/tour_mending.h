// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/trial.h"
#include "core/tours/visit_slots.h"

/// What is left of a day out when something it counted on is gone.
namespace planner {

/// The itinerary `id` of the trial's festival, so changed that `problems` about it go, as far as they can
/// without new ones: errors before warnings, then as many visits as before, then to the same start-ups. What
/// is not in the way stays to the minute, and so does what is pinned while its door is open. Visits go to
/// other slots with seats, all that follows is put off, lunch moves, a visit is left out, and another that
/// the group wishes fills the gap. None when nothing helps. The trial stays as it was.
[[nodiscard]] std::optional<Itinerary> mended(
    Trial& trial, const Id<Itinerary>& id, const Findings& problems);

/// Whether a group of `itinerary` can join the visit in `slot`: seats, language, access.
[[nodiscard]] bool isWelcome(const View& view, const Itinerary& itinerary, const VisitSlot& slot);

} // namespace planner
