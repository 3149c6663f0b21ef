// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/seats.h"

#include <algorithm>

namespace planner {

namespace {

constexpr int mostPeople = 1'000'000;

int seatsOf(const std::vector<const Booking*>& bookings, const Id<Group>& group)
{
    int seats = 0;
    for (const Booking* booking : bookings) {
        if (booking->group == group && !booking->waiting)
            seats = headCount(seats + headCount(booking->seats));
    }
    return seats;
}

} // namespace

std::optional<int> SlotLoad::left() const
{
    return seats ? std::optional(*seats - registered - booked - touring) : std::nullopt;
}

const Touring* SlotLoad::tourOf(const Id<Itinerary>& itinerary) const
{
    const auto found = std::ranges::find(tours, itinerary, &Touring::itinerary);
    return found == tours.end() ? nullptr : &*found;
}

int headCount(int number)
{
    return std::clamp(number, 0, mostPeople);
}

bool isFor(const Booking& booking, const VisitSlot& slot)
{
    if (!(booking.session == slot.key.session) || booking.day != slot.key.day)
        return false;
    return slot.dropIn ? slot.span.contains(booking.begin) : booking.begin == slot.key.begin;
}

bool isIn(const Stop& stop, Day day, const VisitSlot& slot)
{
    if (stop.kind != StopKind::Visit || !(stop.session == slot.key.session) || day != slot.key.day)
        return false;
    return slot.dropIn ? slot.span.contains(stop.begin) : stop.begin == slot.key.begin;
}

std::vector<const Booking*> bookingsIn(const Festival& festival, const VisitBook& book, const VisitSlot& slot)
{
    std::vector<const Booking*> found;
    for (const Id<Booking>& id : book.bookingsOf(slot.key.session)) {
        const Booking* booking = festival.bookings().find(id);
        if (booking && isFor(*booking, slot))
            found.push_back(booking);
    }
    std::ranges::sort(found, [](const Booking* a, const Booking* b) {
        return std::tie(a->waiting, a->position, a->id) < std::tie(b->waiting, b->position, b->id);
    });
    return found;
}

SlotLoad loadOf(const Festival& festival, const VisitBook& book, const VisitSlot& slot)
{
    SlotLoad load;
    const Session* session = festival.sessions().find(slot.key.session);
    if (slot.seats)
        load.seats = headCount(*slot.seats);
    if (slot.dropIn || !session)
        return load;
    if (hasOneVisit(*session))
        load.registered = headCount(session->registered.value_or(0));
    const std::vector<const Booking*> bookings = bookingsIn(festival, book, slot);
    for (const Booking* booking : bookings) {
        int& count = booking->waiting ? load.waiting : load.booked;
        count = headCount(count + headCount(booking->seats));
    }
    for (const Id<Itinerary>& id : book.itinerariesTo(session->id)) {
        const Itinerary* itinerary = festival.itineraries().find(id);
        const Group* group = itinerary ? festival.groups().find(itinerary->group) : nullptr;
        const bool isHere = group && std::ranges::any_of(itinerary->stops, [&](const Stop& stop) {
            return isIn(stop, itinerary->day, slot);
        });
        const int booked = isHere ? seatsOf(bookings, group->id) : 0;
        const int people = isHere ? std::max(headCount(group->size) - booked, 0) : 0;
        if (people == 0)
            continue;
        load.touring = headCount(load.touring + people);
        load.tours.push_back({id, people, booked});
    }
    return load;
}

std::vector<const Booking*> lostBookings(const Festival& festival)
{
    std::vector<const Booking*> lost;
    for (const Booking& booking : festival.bookings()) {
        if (!slotAt(festival, booking.slot()))
            lost.push_back(&booking);
    }
    std::ranges::sort(lost, [](const Booking* a, const Booking* b) {
        return std::tuple(a->slot(), a->id) < std::tuple(b->slot(), b->id);
    });
    return lost;
}

Booking withoutNames(Booking booking)
{
    booking.contact = Internal<Contact>();
    booking.note = Internal<QString>();
    return booking;
}

} // namespace planner
