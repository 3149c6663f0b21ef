// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/festival/questions.h"
#include "core/tours/stop_edits.h"

namespace planner::tests {

/// A class of twelve with a wish and a day out on the first day of `festival`: the first visits that do not
/// overlap, lunch among them.
[[nodiscard]] inline Change someTours(const Festival& festival)
{
    IdSource ids(2014);
    const Day day = festival.about().firstDay;
    Group group = blank(ids.next<Group>());
    group.name = QStringLiteral("Collège Michelet, 4e B");
    group.size = 12;
    group.hours = {{day, *TimeSpan::fromText(u"09:30/16:30")}};
    group.lunch = TimeSpan::fromText(u"12:00/14:00");
    group.start = venuesInWalkingOrder(festival).front()->id;
    group.end = group.start;
    if (!festival.startups().isEmpty())
        group.wishes = {{.startup = festival.startups().begin()->id, .strength = WishStrength::MustSee}};
    Itinerary itinerary = blank(ids.next<Itinerary>());
    itinerary.title = QStringLiteral("Premiers pas");
    itinerary.group = group.id;
    itinerary.day = day;
    minutes free = group.hours.front().span.begin().sinceMidnight();
    for (const VisitSlot& slot : visitSlots(festival)) {
        const bool fits = slot.key.day == day && free <= slot.key.begin.sinceMidnight();
        if (!fits || itinerary.stops.size() == 4)
            continue;
        itinerary.stops.push_back(stopIn(slot, slot.key.begin));
        free = slot.key.begin.sinceMidnight() + slot.stay + minutes{10};
    }
    itinerary = withStop(std::move(itinerary),
        {.kind = StopKind::Lunch, .begin = *LocalTime::fromText(u"12:30"), .length = group.lunchBreak});
    if (itinerary.stops.size() > 1) {
        itinerary.stops.front().pinned = true;
        itinerary.stops.front().remark = QStringLiteral("Sonner à l’interphone, 2e étage");
    }
    Change change;
    change.put(std::move(group));
    change.put(std::move(itinerary));
    return change;
}

} // namespace planner::tests
