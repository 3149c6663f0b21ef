// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/rebooking.h"

#include "core/planning/other_slots.h"
#include "core/tours/seats.h"

#include <algorithm>

namespace planner {

namespace {

bool visitsIn(const Itinerary& itinerary, const VisitSlot& slot)
{
    return std::ranges::any_of(
        itinerary.stops, [&](const Stop& stop) { return isIn(stop, itinerary.day, slot); });
}

} // namespace

std::optional<Booking> rebooked(const Festival& festival, const VisitBook& book, const Booking& booking)
{
    const std::vector<VisitSlot> slots = otherSlots(festival, booking.slot());
    if (booking.group && !book.itinerariesOf(*booking.group).empty()) {
        for (const VisitSlot& slot : slots) {
            for (const Id<Itinerary>& id : book.itinerariesOf(*booking.group)) {
                if (visitsIn(*festival.itineraries().find(id), slot))
                    return movedTo(festival, book, booking, slot);
            }
        }
        return std::nullopt;
    }
    const auto hasSeats = [&](const VisitSlot& slot) {
        return loadOf(festival, book, slot).left().value_or(booking.seats) >= booking.seats;
    };
    const auto free = booking.waiting ? slots.begin() : std::ranges::find_if(slots, hasSeats);
    if (free != slots.end())
        return movedTo(festival, book, booking, *free);
    if (slots.empty())
        return std::nullopt;
    Booking waiting = movedTo(festival, book, booking, slots.front());
    waiting.waiting = true;
    return waiting;
}

Booking movedTo(const Festival& festival, const VisitBook& book, Booking booking, const VisitSlot& slot)
{
    double last = 0.0;
    for (const Booking* other : bookingsIn(festival, book, slot))
        last = std::max(last, other->position);
    booking.begin = entryNear(slot, booking.begin);
    booking.session = slot.key.session;
    booking.day = slot.key.day;
    booking.position = last + 1.0;
    return booking;
}

} // namespace planner
