// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/stop_edits.h"
#include "core/tours/visit_slots.h"

/// Another time for a visit that is booked or planned.
namespace planner {

/// The slots in which somebody sees what they were to see at `key`, but for that slot itself: those of its
/// session and of other sessions of its first start-up. The same day comes first, then the days after it,
/// then those before; on one day the session itself, then the nearest.
[[nodiscard]] std::vector<VisitSlot> otherSlots(const Festival& festival, const SlotKey& key);

/// The time nearest to `wished` at which `slot` lets people in.
[[nodiscard]] LocalTime entryNear(const VisitSlot& slot, LocalTime wished);

/// `stop` as a visit in `slot`. What was said of another session, and the way there, no longer hold.
[[nodiscard]] Stop movedTo(Stop stop, const VisitSlot& slot);

/// `itinerary` with `stop` in place of number `index`, in the order of time.
[[nodiscard]] Itinerary withStop(Itinerary itinerary, size_t index, const Stop& stop);
[[nodiscard]] Itinerary withoutStop(Itinerary itinerary, size_t index);

} // namespace planner
