// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/other_slots.h"

#include <algorithm>

namespace planner {

namespace {

void sortByTime(Itinerary& itinerary)
{
    std::ranges::stable_sort(itinerary.stops, {}, &Stop::begin);
}

/// Less is nearer. What is lost today can be made up for tomorrow, hardly yesterday.
auto distance(const VisitSlot& slot, const SlotKey& key)
{
    const minutes apart = entryNear(slot, key.begin) - key.begin;
    const int days = key.day.daysTo(slot.key.day);
    return std::tuple(
        days < 0, std::abs(days), !(slot.key.session == key.session), std::abs(apart.count()), slot.key);
}

bool isItself(const VisitSlot& slot, const SlotKey& key)
{
    const bool holds = slot.dropIn ? slot.span.contains(key.begin) : slot.key.begin == key.begin;
    return slot.key.session == key.session && slot.key.day == key.day && holds;
}

} // namespace

std::vector<VisitSlot> otherSlots(const Festival& festival, const SlotKey& key)
{
    std::vector<VisitSlot> found;
    const Session* session = festival.sessions().find(key.session);
    const auto add = [&](const Session& other) {
        for (const VisitSlot& slot : slotsOf(festival, other)) {
            if (!isItself(slot, key))
                found.push_back(slot);
        }
    };
    if (!session)
        return found;
    add(*session);
    for (const Session& other : festival.sessions()) {
        const bool isSister = !session->startups.empty() && !(other.id == session->id)
            && std::ranges::count(other.startups, session->startups.front()) > 0;
        if (isSister)
            add(other);
    }
    std::ranges::sort(found,
        [&key](const VisitSlot& a, const VisitSlot& b) { return distance(a, key) < distance(b, key); });
    return found;
}

LocalTime entryNear(const VisitSlot& slot, LocalTime wished)
{
    return slot.dropIn ? std::clamp(wished, slot.span.begin(), std::max(slot.span.begin(), slot.lastEntry))
                       : slot.key.begin;
}

Stop movedTo(Stop stop, const VisitSlot& slot)
{
    if (!(stop.session == slot.key.session)) {
        stop.session = slot.key.session;
        stop.remark.clear();
        stop.by.reset();
    }
    stop.kind = StopKind::Visit;
    stop.venue.reset();
    stop.begin = entryNear(slot, stop.begin);
    stop.length = slot.dropIn ? slot.stay : slot.span.length();
    return stop;
}

Itinerary withStop(Itinerary itinerary, size_t index, const Stop& stop)
{
    itinerary.stops[index] = stop;
    sortByTime(itinerary);
    return itinerary;
}

Itinerary withoutStop(Itinerary itinerary, size_t index)
{
    itinerary.stops.erase(itinerary.stops.begin() + static_cast<std::ptrdiff_t>(index));
    return itinerary;
}

} // namespace planner
