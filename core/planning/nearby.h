// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"
#include "core/programme/slots.h"

#include <vector>

/// What can still be seen from here in the time left: the question of whoever has a gap to fill.
namespace planner {

struct Gap {
    std::optional<Id<Venue>> at; ///< None: wherever.
    Day day;
    LocalTime from;
    minutes length{40};
    std::optional<Id<Venue>> next; ///< Where one has to be at the end of the gap.
    std::optional<Id<Group>> group; ///< None: somebody at the normal pace whom every door lets in.
};

struct NearbyVisit {
    SlotKey slot; ///< With the begin of the visit, also where people come and go.
    LocalTime end;
    Id<Venue> venue;
    minutes way; ///< From here.
    std::optional<int> left; ///< Seats; none: they are not counted.

    friend bool operator==(const NearbyVisit&, const NearbyVisit&) = default;
};

/// The soonest over first; of equals, what the group wishes most. What its itineraries hold already is left
/// out.
[[nodiscard]] std::vector<NearbyVisit> visitsNearby(const Festival& festival, const Gap& gap);

} // namespace planner
