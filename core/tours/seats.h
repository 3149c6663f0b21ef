// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/visit_book.h"
#include "core/tours/visit_slots.h"

namespace planner {

/// An itinerary whose group is in a slot without a seat of its own for each.
struct Touring {
    Id<Itinerary> itinerary;
    int people = 0; ///< Without a booked seat; above 0.
    int booked = 0; ///< Seats that the group has booked.

    friend bool operator==(const Touring&, const Touring&) = default;
};

/// How full a slot is.
struct SlotLoad {
    std::optional<int> seats; ///< None: nobody has said.
    int registered = 0; ///< As the session counts them, without names.
    int booked = 0; ///< By bookings that are not on the waiting list.
    int waiting = 0;
    int touring = 0; ///< By itineraries of groups, beyond the seats that these have booked in the slot.
    std::vector<Touring> tours; ///< Those that count for `touring`, by id.

    /// Seats that somebody was promised.
    [[nodiscard]] int promised() const { return registered + booked; }
    /// Seats left when everybody comes; below 0 when there are too many. None: nobody has said how many.
    [[nodiscard]] std::optional<int> left() const;
    /// Of `tours`, that of `itinerary`; null when it needs no seat here.
    [[nodiscard]] const Touring* tourOf(const Id<Itinerary>& itinerary) const;

    friend bool operator==(const SlotLoad&, const SlotLoad&) = default;
};

/// The people of one slot. Where people come and go, the seats are those there at one time, so nothing that
/// is booked or planned adds up against them.
[[nodiscard]] SlotLoad loadOf(const Festival& festival, const VisitBook& book, const VisitSlot& slot);

/// Whether `booking` is for `slot`.
[[nodiscard]] bool isFor(const Booking& booking, const VisitSlot& slot);

/// Whether `stop` of an itinerary on `day` is a visit in `slot`.
[[nodiscard]] bool isIn(const Stop& stop, Day day, const VisitSlot& slot);

/// A number of people as sums can bear it: never below 0, nor above a million.
[[nodiscard]] int headCount(int number);

/// The bookings whose slot is not there, by day, begin, session and id.
[[nodiscard]] std::vector<const Booking*> lostBookings(const Festival& festival);

/// What is booked in `slot`, in its order: seats first, then the waiting list.
[[nodiscard]] std::vector<const Booking*> bookingsIn(
    const Festival& festival, const VisitBook& book, const VisitSlot& slot);

/// `booking` without the people's names: the numbers stay.
[[nodiscard]] Booking withoutNames(Booking booking);

} // namespace planner
