// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/trial.h"
#include "core/tours/visit_book.h"
#include "core/tours/visit_slots.h"

/// What is left of a day out and of a booking when something they counted on is gone.
namespace planner {

/// The itinerary `id` of the trial's festival, so changed that `problems` about it go, as far as they can
/// without new ones: errors before warnings, then as many visits as before, then to the same start-ups. What
/// is not in the way stays to the minute, and so does what is pinned while its door is open. Visits go to
/// other slots with seats, all that follows is put off, lunch moves, a visit is left out, and another that
/// the group wishes fills the gap. None when nothing helps. The trial stays as it was.
[[nodiscard]] std::optional<Itinerary> mended(
    Trial& trial, const Id<Itinerary>& id, const Findings& problems);

/// `booking`, whose slot is gone, in the nearest slot with seats (core/planning/other_slots.h), or else on
/// the waiting list of the nearest. A group's goes where its itineraries go now. None when there is nothing.
[[nodiscard]] std::optional<Booking> rebooked(
    const Festival& festival, const VisitBook& book, const Booking& booking);

/// `booking` at the end of the list of `slot`.
[[nodiscard]] Booking movedTo(
    const Festival& festival, const VisitBook& book, Booking booking, const VisitSlot& slot);

/// Whether a group of `itinerary` can join the visit in `slot`: seats, language, access.
[[nodiscard]] bool isWelcome(const View& view, const Itinerary& itinerary, const VisitSlot& slot);

} // namespace planner
