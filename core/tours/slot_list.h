// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/tours/seats.h"

/// The list of one slot put in order by hand: seats first, then the waiting list.
namespace planner {

/// A place in the list of a slot.
struct ListPlace {
    bool waiting = false;
    size_t index = 0; ///< Among those with a seat, or among those who wait; past the end is the end.

    friend bool operator==(const ListPlace&, const ListPlace&) = default;
};

/// Where `booking` stands in the list of `slot`; none when it is not in it.
[[nodiscard]] std::optional<ListPlace> placeOf(
    const Festival& festival, const VisitBook& book, const VisitSlot& slot, const Id<Booking>& booking);

/// `booking`, which is in the list of `slot`, at `place`, counted without it. Empty when it stands there.
[[nodiscard]] Change movedInList(const Festival& festival, const VisitBook& book, const VisitSlot& slot,
    const Id<Booking>& booking, const ListPlace& place);

/// The next place up (-1) or down (1); from the head of the waiting list that is the last seat, and back.
/// None at the ends.
[[nodiscard]] std::optional<ListPlace> placeBeside(const Festival& festival, const VisitBook& book,
    const VisitSlot& slot, const Id<Booking>& booking, int by);

/// `bookings` have lost their slot: each goes to the slot of its session that is nearest in time and has the
/// seats, else on the waiting list of the nearest. Those of sessions without any slot stay. In the order
/// given.
[[nodiscard]] Change movedToNearestSlots(const Festival& festival, const std::vector<Id<Booking>>& bookings);

} // namespace planner
