// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"

/// What the page of itineraries does to groups and itineraries, as changes to submit. Pure.
namespace planner::ui {

/// A group that is out on all days of the festival from the first opening to the last closing of a venue, ten
/// to six where nobody has said when they are open, and has lunch at noon.
[[nodiscard]] Group newGroup(const Festival& festival, const QString& name, IdSource& ids);

/// Without stops, on the first day of the group's that has no itinerary yet, last in the list.
[[nodiscard]] Itinerary newItinerary(
    const Festival& festival, const std::optional<Id<Group>>& group, IdSource& ids);

/// The same stops under another id, unpinned, last in the list.
[[nodiscard]] Itinerary copyOf(const Festival& festival, const Itinerary& itinerary, IdSource& ids);

/// Takes `group` away with its itineraries; its bookings stay for nobody in particular.
[[nodiscard]] Change withoutGroup(const Festival& festival, const Id<Group>& group);

/// A change to one itinerary.
[[nodiscard]] Change changeTo(Itinerary itinerary);

} // namespace planner::ui
