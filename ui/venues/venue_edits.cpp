// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/venue_edits.h"

#include "core/festival/questions.h"
#include "core/planning/moves.h"
#include "core/tours/ways.h"

namespace planner::ui {
namespace {

bool holds(const std::vector<Id<Room>>& rooms, const Session& session)
{
    return session.room && std::find(rooms.begin(), rooms.end(), *session.room) != rooms.end();
}

/// Takes the sessions out of rooms that go.
void emptied(const Festival& festival, const std::vector<Id<Room>>& rooms, Change& change)
{
    for (const Session& session : festival.sessions()) {
        if (holds(rooms, session))
            change.put(unplaced(session));
    }
}

/// Positions 0, 1, 2 … in the order of `rows`, but for the row `id`, which goes `by` places on.
template <class T>
Change reordered(std::vector<const T*> rows, const Id<T>& id, int by)
{
    Change change;
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const T* row) { return row->id == id; });
    const auto from = found - rows.begin();
    const auto to = from + by;
    if (found == rows.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(rows.size()))
        return change;
    std::swap(rows[static_cast<size_t>(from)], rows[static_cast<size_t>(to)]);
    for (size_t place = 0; place < rows.size(); ++place) {
        T row = *rows[place];
        if (row.position == static_cast<double>(place))
            continue;
        row.position = static_cast<double>(place);
        change.put(std::move(row));
    }
    return change;
}

template <class T>
double positionAfter(const std::vector<const T*>& rows)
{
    return rows.empty() ? 0.0 : rows.back()->position + 1.0;
}

} // namespace

Newcomer<Venue> newVenue(const Festival& festival, const QString& name, IdSource& ids)
{
    Venue venue = blank(ids.next<Venue>());
    venue.name = name;
    venue.city = festival.about().city;
    venue.position = positionAfter(venuesInWalkingOrder(festival));
    Room room{.id = ids.next<Room>(), .venue = venue.id, .name = name};
    Newcomer<Venue> newcomer{venue.id, {}};
    newcomer.change.put(std::move(venue));
    newcomer.change.put(std::move(room));
    return newcomer;
}

Newcomer<Room> newRoom(const Festival& festival, const Id<Venue>& venue, const QString& name, IdSource& ids)
{
    Room room{.id = ids.next<Room>(), .venue = venue, .name = name};
    room.position = positionAfter(roomsInWalkingOrder(festival, venue));
    Newcomer<Room> newcomer{room.id, {}};
    newcomer.change.put(std::move(room));
    return newcomer;
}

std::vector<Id<Room>> roomsOf(const Festival& festival, const Id<Venue>& venue)
{
    std::vector<Id<Room>> rooms;
    for (const Room* room : roomsInWalkingOrder(festival, venue))
        rooms.push_back(room->id);
    return rooms;
}

int sessionsIn(const Festival& festival, const std::vector<Id<Room>>& rooms)
{
    return static_cast<int>(std::count_if(festival.sessions().begin(), festival.sessions().end(),
        [&rooms](const Session& session) { return holds(rooms, session); }));
}

Change withoutVenue(const Festival& festival, const Id<Venue>& venue)
{
    Change change;
    const std::vector<Id<Room>> rooms = roomsOf(festival, venue);
    emptied(festival, rooms, change);
    for (const Break& rest : festival.breaks()) {
        if (rest.venue == venue)
            change.remove(rest.id);
    }
    cutOff(festival, venue, change);
    for (const Id<Room>& room : rooms)
        change.remove(room);
    change.remove(venue);
    return change;
}

Change withoutRoom(const Festival& festival, const Id<Room>& room)
{
    Change change;
    emptied(festival, {room}, change);
    change.remove(room);
    return change;
}

Change moved(const Festival& festival, const Id<Venue>& venue, int by)
{
    return reordered(venuesInWalkingOrder(festival), venue, by);
}

Change moved(const Festival& festival, const Id<Room>& room, int by)
{
    const Room* found = festival.rooms().find(room);
    return found == nullptr ? Change() : reordered(roomsInWalkingOrder(festival, found->venue), room, by);
}

} // namespace planner::ui
