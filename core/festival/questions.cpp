// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/questions.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace planner {

namespace {

template <class T>
void sortByPosition(std::vector<const T*>& rows)
{
    std::ranges::sort(rows, [](const T* a, const T* b) {
        return std::tie(a->position, a->name, a->id) < std::tie(b->position, b->name, b->id);
    });
}

template <class T>
QStringList namesOf(const Table<T>& table, const std::vector<Id<T>>& ids)
{
    QStringList found;
    for (const Id<T>& id : ids) {
        if (const T* row = table.find(id))
            found += row->name;
    }
    return found;
}

} // namespace

std::vector<Day> days(const Festival& festival)
{
    std::vector<Day> result;
    for (Day day = festival.about().firstDay; day <= festival.about().lastDay; day = day.plus(1))
        result.push_back(day);
    return result;
}

std::vector<const Venue*> venuesInWalkingOrder(const Festival& festival)
{
    std::vector<const Venue*> venues;
    for (const Venue& venue : festival.venues())
        venues.push_back(&venue);
    sortByPosition(venues);
    return venues;
}

std::vector<const Room*> roomsInWalkingOrder(const Festival& festival, const Id<Venue>& venue)
{
    std::vector<const Room*> rooms;
    for (const Room& room : festival.rooms()) {
        if (room.venue == venue)
            rooms.push_back(&room);
    }
    sortByPosition(rooms);
    return rooms;
}

const MapPicture* mapPicture(const Festival& festival)
{
    return festival.mapPictures().isEmpty() ? nullptr : &*festival.mapPictures().begin();
}

std::vector<const Session*> sessionsOn(const Festival& festival, Day day)
{
    std::vector<const Session*> sessions;
    for (const Session& session : festival.sessions()) {
        if (session.isPlaced() && *session.day == day && session.status != SessionStatus::Cancelled)
            sessions.push_back(&session);
    }
    std::ranges::sort(sessions, [](const Session* a, const Session* b) {
        return std::tie(*a->span, a->title, a->id) < std::tie(*b->span, b->title, b->id);
    });
    return sessions;
}

bool isPublic(const Session& session)
{
    return session.status == SessionStatus::Confirmed && session.kind != SessionKind::Blocker;
}

std::optional<std::vector<TimeSpan>> hoursOn(const Venue& venue, Day day)
{
    if (venue.openingHours.empty())
        return std::nullopt;
    std::vector<TimeSpan> hours;
    for (const OpeningHours& opening : venue.openingHours) {
        if (opening.day == day)
            hours.push_back(opening.span);
    }
    std::ranges::sort(hours);
    return hours;
}

Tri wheelchairAccess(const Festival& festival, const Room& room)
{
    if (room.wheelchair != Tri::Unknown)
        return room.wheelchair;
    const Venue* venue = festival.venues().find(room.venue);
    return venue ? venue->access.wheelchair : Tri::Unknown;
}

std::optional<int> seatsOf(const Festival& festival, const Session& session)
{
    if (session.seats)
        return session.seats;
    const Room* room = festival.rooms().find(session.room);
    return room ? room->seats : std::nullopt;
}

QStringList hostNames(const Festival& festival, const Session& session)
{
    const QStringList startups = namesOf(festival.startups(), session.startups);
    return startups.isEmpty() ? namesOf(festival.people(), session.people) : startups;
}

} // namespace planner
