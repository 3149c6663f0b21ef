// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/ways.h"

namespace planner {

void cutOff(const Festival& festival, const Id<Venue>& venue, Change& change)
{
    for (const TravelTime& time : festival.travelTimes()) {
        if (time.from == venue || time.to == venue)
            change.remove(time.id);
    }
    for (Group group : festival.groups()) {
        const bool isConcerned = group.start == venue || group.end == venue;
        if (group.start == venue)
            group.start.reset();
        if (group.end == venue)
            group.end.reset();
        if (isConcerned)
            change.put(std::move(group));
    }
}

TravelTable estimatedWays(const Festival& festival)
{
    TravelTable table(festival.about().walkingSpeed);
    for (const Venue& venue : festival.venues())
        table.add(venue);
    return table;
}

} // namespace planner
