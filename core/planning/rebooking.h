// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/visit_book.h"
#include "core/tours/visit_slots.h"

/// What is left of a booking when its slot is gone.
namespace planner {

/// `booking`, whose slot is gone, in the nearest slot with seats (core/planning/other_slots.h), or else on
/// the waiting list of the nearest. A group's goes where its itineraries go now. None when there is nothing.
[[nodiscard]] std::optional<Booking> rebooked(
    const Festival& festival, const VisitBook& book, const Booking& booking);

/// `booking` at the end of the list of `slot`.
[[nodiscard]] Booking movedTo(
    const Festival& festival, const VisitBook& book, Booking booking, const VisitSlot& slot);

} // namespace planner
