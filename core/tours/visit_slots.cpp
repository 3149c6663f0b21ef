// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/visit_slots.h"

#include "core/festival/questions.h"

#include <algorithm>
#include <iterator>

namespace planner {

namespace {

/// `span` of `noted` on the clock of `day`.
Period periodOn(Day day, Day noted, const TimeSpan& span)
{
    const minutes shift = std::chrono::hours{24} * day.daysTo(noted);
    return {span.begin().sinceMidnight() + shift, span.end().sinceMidnight() + shift};
}

std::optional<minutes> visitLength(const Festival& festival, const Session& session)
{
    for (const Id<Startup>& id : session.startups) {
        const Startup* startup = festival.startups().find(id);
        if (startup && startup->visitLength && *startup->visitLength > minutes{0})
            return startup->visitLength;
    }
    return std::nullopt;
}

bool isIn(const VisitSlot& slot, const SlotKey& key)
{
    if (slot.dropIn)
        return slot.span.contains(key.begin);
    return slot.key.begin == key.begin;
}

} // namespace

DoorTimes doorOf(const Festival& festival, const Session& session)
{
    DoorTimes door{.seats = seatsOf(festival, session), .visitLength = visitLength(festival, session)};
    const Room* room = festival.rooms().find(session.room);
    const Venue* venue = room ? festival.venues().find(room->venue) : nullptr;
    if (venue && !venue->openingHours.empty()) {
        door.open.emplace();
        for (const OpeningHours& hours : venue->openingHours)
            door.open->push_back(periodOn(*session.day, hours.day, hours.span));
    }
    for (const Break& rest : festival.breaks()) {
        const bool isHere = !rest.venue || (venue && *rest.venue == venue->id);
        if (isHere)
            door.breaks.push_back(periodOn(*session.day, rest.day, rest.span));
    }
    return door;
}

std::vector<VisitSlot> slotsOf(const Festival& festival, const Session& session)
{
    return session.isPlaced() ? slotsOf(session, doorOf(festival, session)) : std::vector<VisitSlot>();
}

std::vector<VisitSlot> visitSlots(const Festival& festival)
{
    std::vector<VisitSlot> all;
    for (const Session& session : festival.sessions()) {
        std::vector<VisitSlot> slots = slotsOf(festival, session);
        all.insert(all.end(), slots.begin(), slots.end());
    }
    std::ranges::sort(all, std::less<>(), &VisitSlot::key);
    return all;
}

std::optional<VisitSlot> slotAt(const Festival& festival, const SlotKey& key)
{
    const Session* session = festival.sessions().find(key.session);
    if (!session || session->day != key.day)
        return std::nullopt;
    for (const VisitSlot& slot : slotsOf(festival, *session)) {
        if (isIn(slot, key))
            return slot;
    }
    return std::nullopt;
}

SlotChanges slotChanges(const std::vector<VisitSlot>& before, const std::vector<VisitSlot>& after)
{
    std::vector<SlotKey> old;
    std::vector<SlotKey> now;
    std::ranges::transform(before, std::back_inserter(old), &VisitSlot::key);
    std::ranges::transform(after, std::back_inserter(now), &VisitSlot::key);
    SlotChanges changes;
    std::ranges::set_difference(old, now, std::back_inserter(changes.gone), std::less<>());
    std::ranges::set_difference(now, old, std::back_inserter(changes.come), std::less<>());
    changes.kept = static_cast<int>(now.size() - changes.come.size());
    return changes;
}

} // namespace planner
