// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/ignored.h"
#include "core/programme/about.h"
#include "core/programme/break.h"
#include "core/programme/map_picture.h"
#include "core/programme/session.h"
#include "core/startups/imported_row.h"
#include "core/visits/booking.h"
#include "core/visits/itinerary.h"

#include <type_traits>

namespace planner {

template <class... Ts>
struct Kinds {
};

/// Every kind of thing a festival holds, so ordered that a kind refers only to kinds before it.
using AllKinds = Kinds<About, Sector, Track, Venue, MapPicture, Room, Startup, Person, Session, Break,
    TravelTime, Group, Booking, Itinerary, ImportedRow, Ignored>;

/// The stable name of a kind in files, JSON and the history.
template <class T>
constexpr const char* kindName();
template <>
constexpr const char* kindName<About>()
{
    return "festival";
}
template <>
constexpr const char* kindName<Sector>()
{
    return "sector";
}
template <>
constexpr const char* kindName<Track>()
{
    return "track";
}
template <>
constexpr const char* kindName<Venue>()
{
    return "venue";
}
template <>
constexpr const char* kindName<MapPicture>()
{
    return "map_picture";
}
template <>
constexpr const char* kindName<Room>()
{
    return "room";
}
template <>
constexpr const char* kindName<Startup>()
{
    return "startup";
}
template <>
constexpr const char* kindName<Person>()
{
    return "person";
}
template <>
constexpr const char* kindName<Session>()
{
    return "session";
}
template <>
constexpr const char* kindName<Break>()
{
    return "break";
}
template <>
constexpr const char* kindName<TravelTime>()
{
    return "travel_time";
}
template <>
constexpr const char* kindName<Group>()
{
    return "group";
}
template <>
constexpr const char* kindName<Booking>()
{
    return "booking";
}
template <>
constexpr const char* kindName<Itinerary>()
{
    return "itinerary";
}
template <>
constexpr const char* kindName<ImportedRow>()
{
    return "imported_row";
}
template <>
constexpr const char* kindName<Ignored>()
{
    return "ignored";
}

/// A thing of which only the id is known yet, for those who read its fields one by one.
template <class T>
T blank(const Id<T>& id)
{
    return T{.id = id};
}
template <>
inline About blank(const Id<About>& id)
{
    const Day any(QDate(2000, 1, 1));
    return About{.id = id, .firstDay = any, .lastDay = any};
}
template <>
inline Room blank(const Id<Room>& id)
{
    return Room{.id = id, .venue = Id<Venue>(id.uuid())};
}
template <>
inline Break blank(const Id<Break>& id)
{
    return Break{.id = id, .day = Day(QDate(2000, 1, 1)), .span = *TimeSpan::fromText(u"00:00/00:01")};
}
template <>
inline TravelTime blank(const Id<TravelTime>& id)
{
    const Id<Venue> any(id.uuid());
    return TravelTime{.id = id, .from = any, .to = any};
}
template <>
inline Booking blank(const Id<Booking>& id)
{
    return Booking{.id = id, .session = Id<Session>(id.uuid()), .day = Day(QDate(2000, 1, 1))};
}
template <>
inline Itinerary blank(const Id<Itinerary>& id)
{
    return Itinerary{.id = id, .day = Day(QDate(2000, 1, 1))};
}
template <>
inline ImportedRow blank(const Id<ImportedRow>& id)
{
    return ImportedRow{.id = id, .startup = Id<Startup>(id.uuid())};
}

template <class Act, class... Ts>
void forEachKindOf(Kinds<Ts...> /*of*/, Act&& act)
{
    (act(std::type_identity<Ts>{}), ...);
}
/// Calls `act(std::type_identity<T>{})` for each kind, in the order of AllKinds.
template <class Act>
void forEachKind(Act&& act)
{
    forEachKindOf(AllKinds{}, std::forward<Act>(act));
}

} // namespace planner
