// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

#include <vector>

/// What one asks of a festival again and again. Pointers lead into the festival asked and live as long as it.
namespace planner {

/// The days of the festival, first to last.
[[nodiscard]] std::vector<Day> days(const Festival& festival);

/// By position, then name, then id.
[[nodiscard]] std::vector<const Venue*> venuesInWalkingOrder(const Festival& festival);
[[nodiscard]] std::vector<const Room*> roomsInWalkingOrder(const Festival& festival, const Id<Venue>& venue);

/// What lies under the venues on the map, or null.
[[nodiscard]] const MapPicture* mapPicture(const Festival& festival);

/// Placed sessions that take place, on `day`, by begin, then end, then title, then id. Cancelled ones are
/// left out, blockers are in.
[[nodiscard]] std::vector<const Session*> sessionsOn(const Festival& festival, Day day);

/// Whether the public may be told of `session`: confirmed, not a blocker.
[[nodiscard]] bool isPublic(const Session& session);

/// The hours `venue` is open on `day`, by begin; empty when it is closed. None when nobody has said.
[[nodiscard]] std::optional<std::vector<TimeSpan>> hoursOn(const Venue& venue, Day day);

/// Step-free or not: the room's word, else its venue's.
[[nodiscard]] Tri wheelchairAccess(const Festival& festival, const Room& room);

/// How many a session has room for: its own word, else its room's.
[[nodiscard]] std::optional<int> seatsOf(const Festival& festival, const Session& session);

/// The names of the start-ups of `session`, else of its people, in the session's order.
[[nodiscard]] QStringList hostNames(const Festival& festival, const Session& session);

} // namespace planner
