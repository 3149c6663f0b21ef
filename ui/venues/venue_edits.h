// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"

/// What the venues page does to a festival, as changes to submit. Pure.
namespace planner::ui {

/// A venue or a room that comes, under the id that it will have.
template <class T>
struct Newcomer {
    Id<T> id;
    Change change;
};

/// A venue called `name`, last in the walking order, with one room of the same name.
[[nodiscard]] Newcomer<Venue> newVenue(const Festival& festival, const QString& name, IdSource& ids);
/// A room called `name`, last in its venue.
[[nodiscard]] Newcomer<Room> newRoom(
    const Festival& festival, const Id<Venue>& venue, const QString& name, IdSource& ids);

/// Removes a venue with its rooms and breaks; its sessions are to be placed again.
[[nodiscard]] Change withoutVenue(const Festival& festival, const Id<Venue>& venue);
/// Removes a room; its sessions are to be placed again.
[[nodiscard]] Change withoutRoom(const Festival& festival, const Id<Room>& room);
/// How many sessions these rooms hold.
[[nodiscard]] int sessionsIn(const Festival& festival, const std::vector<Id<Room>>& rooms);
[[nodiscard]] std::vector<Id<Room>> roomsOf(const Festival& festival, const Id<Venue>& venue);

/// The venue or the room one place earlier (-1) or later (+1) in the walking order. Empty at either end.
[[nodiscard]] Change moved(const Festival& festival, const Id<Venue>& venue, int by);
[[nodiscard]] Change moved(const Festival& festival, const Id<Room>& room, int by);

} // namespace planner::ui
