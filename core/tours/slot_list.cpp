// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/slot_list.h"

#include "core/tours/visit_slots.h"

#include <algorithm>

namespace planner {

namespace {

/// Those of the list of `slot` who have a seat, or those who wait.
std::vector<const Booking*> part(
    const Festival& festival, const VisitBook& book, const VisitSlot& slot, bool waiting)
{
    std::vector<const Booking*> found = bookingsIn(festival, book, slot);
    std::erase_if(found, [waiting](const Booking* booking) { return booking->waiting != waiting; });
    return found;
}

size_t indexIn(const std::vector<const Booking*>& list, const Id<Booking>& id)
{
    const auto found
        = std::ranges::find_if(list, [&id](const Booking* booking) { return booking->id == id; });
    return static_cast<size_t>(found - list.begin());
}

/// A position between those of the neighbours at `index`; none when there is none.
std::optional<double> positionBetween(const std::vector<const Booking*>& list, size_t index)
{
    if (list.empty())
        return 1.0;
    if (index == 0)
        return list.front()->position - 1.0;
    if (index >= list.size())
        return list.back()->position + 1.0;
    const double before = list[index - 1]->position;
    const double after = list[index]->position;
    const double between = before + (after - before) / 2.0;
    return before < between && between < after ? std::optional(between) : std::nullopt;
}

/// How far `slot` is from the time of `booking`: on another day further than any time of the same.
minutes distance(const Booking& booking, const VisitSlot& slot)
{
    const minutes days{std::abs(booking.day.daysTo(slot.key.day)) * 2 * LocalTime::latest.count()};
    const LocalTime begin = slot.dropIn && slot.span.contains(booking.begin) ? booking.begin : slot.key.begin;
    return days + minutes{std::abs((begin - booking.begin).count())};
}

bool hasRoom(const Festival& festival, const VisitBook& book, const VisitSlot& slot, int seats)
{
    const auto left = loadOf(festival, book, slot).left();
    return slot.dropIn || !left || *left >= seats;
}

std::optional<Booking> rebooked(const Festival& festival, const VisitBook& book, Booking booking)
{
    const Session* session = festival.sessions().find(booking.session);
    std::vector<VisitSlot> slots = session ? slotsOf(festival, *session) : std::vector<VisitSlot>();
    if (slots.empty())
        return std::nullopt;
    std::ranges::stable_sort(slots, [&booking](const VisitSlot& a, const VisitSlot& b) {
        return distance(booking, a) < distance(booking, b);
    });
    const auto found = std::ranges::find_if(
        slots, [&](const VisitSlot& slot) { return hasRoom(festival, book, slot, booking.seats); });
    const VisitSlot& slot = found != slots.end() ? *found : slots.front();
    booking.waiting = booking.waiting || found == slots.end();
    booking.day = slot.key.day;
    booking.begin = slot.key.begin;
    const auto list = part(festival, book, slot, booking.waiting);
    booking.position = positionBetween(list, list.size()).value_or(0.0);
    return booking;
}

} // namespace

std::optional<ListPlace> placeOf(
    const Festival& festival, const VisitBook& book, const VisitSlot& slot, const Id<Booking>& booking)
{
    for (const bool waiting : {false, true}) {
        const auto list = part(festival, book, slot, waiting);
        if (const size_t index = indexIn(list, booking); index < list.size())
            return ListPlace{waiting, index};
    }
    return std::nullopt;
}

std::optional<ListPlace> placeBeside(const Festival& festival, const VisitBook& book, const VisitSlot& slot,
    const Id<Booking>& booking, int by)
{
    const auto place = placeOf(festival, book, slot, booking);
    if (!place)
        return std::nullopt;
    const size_t others = part(festival, book, slot, place->waiting).size() - 1;
    if (by < 0 && place->index == 0)
        return place->waiting ? std::optional(ListPlace{false, part(festival, book, slot, false).size()})
                              : std::nullopt;
    if (by > 0 && place->index == others)
        return place->waiting ? std::nullopt : std::optional(ListPlace{true, 0});
    return ListPlace{place->waiting, by < 0 ? place->index - 1 : place->index + 1};
}

Change movedInList(const Festival& festival, const VisitBook& book, const VisitSlot& slot,
    const Id<Booking>& booking, const ListPlace& place)
{
    Change change;
    const Booking* found = festival.bookings().find(booking);
    if (!found || placeOf(festival, book, slot, booking) == place)
        return change;
    std::vector<const Booking*> list = part(festival, book, slot, place.waiting);
    std::erase(list, found);
    const size_t index = std::min(place.index, list.size());
    Booking moved = *found;
    moved.waiting = place.waiting;
    if (const auto position = positionBetween(list, index)) {
        moved.position = *position;
        change.put(std::move(moved));
        return change;
    }
    // The neighbours have the same position: all are counted anew.
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(index), &moved);
    double position = 0.0;
    for (const Booking* one : list) {
        Booking numbered = *one;
        numbered.position = ++position;
        if (one == &moved || numbered.position != one->position)
            change.put(std::move(numbered));
    }
    return change;
}

Change movedToNearestSlots(const Festival& festival, const std::vector<Id<Booking>>& bookings)
{
    Change change;
    Festival after = festival;
    VisitBook book(festival);
    for (const Id<Booking>& id : bookings) {
        const Booking* lost = after.bookings().find(id);
        const auto moved = lost ? rebooked(after, book, *lost) : std::nullopt;
        if (!moved)
            continue;
        // A booking is known by its session and its group, which stay: the book needs no word of it.
        after.table<Booking>().put(*moved);
        change.put(*moved);
    }
    return change;
}

} // namespace planner
