// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/timetable.h"

#include "core/base/text.h"

#include <algorithm>
#include <tuple>

namespace planner {

namespace {

bool comesEarlier(const Slot& a, const Slot& b)
{
    return std::tie(a.begin, a.end, a.session) < std::tie(b.begin, b.end, b.session);
}

void insert(Slots& slots, const Slot& slot)
{
    slots.insert(std::upper_bound(slots.begin(), slots.end(), slot, comesEarlier), slot);
}

void erase(Slots& slots, const Slot& slot)
{
    const auto [first, last] = std::equal_range(slots.begin(), slots.end(), slot, comesEarlier);
    slots.erase(first, last);
}

template <class T>
std::set<Id<T>> eachOnce(const std::vector<Id<T>>& ids)
{
    return {ids.begin(), ids.end()};
}

void enter(Part& part, const Session& session)
{
    if (session.status == SessionStatus::Cancelled) {
        ++part.cancelled;
        return;
    }
    ++part.live;
    if (session.isPlaced())
        insert(part.slots, slotOf(session));
}

void leave(Part& part, const Session& session)
{
    if (session.status == SessionStatus::Cancelled) {
        --part.cancelled;
        return;
    }
    --part.live;
    if (session.isPlaced())
        erase(part.slots, slotOf(session));
}

/// Calls `act(row)` for those of the things `edited` that are in `festival`.
template <class T, class Act>
void forEachRow(const Festival& festival, const Things& edited, Act&& act)
{
    for (const Id<T>& id : edited.of<T>()) {
        if (const T* row = festival.table<T>().find(id))
            act(*row);
    }
}

template <class Key, class Value>
const Value& at(const std::unordered_map<Key, Value>& map, const Key& key)
{
    static const Value none;
    const auto found = map.find(key);
    return found == map.end() ? none : found->second;
}

} // namespace

minutes absolute(Day day, LocalTime time)
{
    return std::chrono::hours{24} * day.date().toJulianDay() + time.sinceMidnight();
}

std::optional<TimeSpan> spanOn(Day day, minutes begin, minutes end)
{
    const minutes midnight = absolute(day, LocalTime());
    const auto from = LocalTime::fromMinutes(begin - midnight);
    const auto to = LocalTime::fromMinutes(end - midnight);
    if (!from || !to || *to <= *from)
        return std::nullopt;
    return *TimeSpan::create(*from, *to);
}

Slot slotOf(const Session& session)
{
    Q_ASSERT_X(session.isPlaced(), "slotOf", "only a placed session has a slot");
    return {.session = session.id,
        .room = *session.room,
        .day = *session.day,
        .begin = absolute(*session.day, session.span->begin()),
        .end = absolute(*session.day, session.span->end()),
        .setUp = session.setUp,
        .clearUp = session.clearUp,
        .dropIn = session.openingMode == OpeningMode::DropIn || session.kind == SessionKind::OpenDoors,
        .blocker = session.kind == SessionKind::Blocker};
}

Timetable::Timetable(const Festival& festival) : m_travel(travelTable(festival)), m_visits(festival)
{
    for (const Session& session : festival.sessions())
        add(session);
    for (const Room& room : festival.rooms())
        add(room);
    for (const Person& person : festival.people())
        add(person);
    readVenueNames(festival);
}

void Timetable::forget(const Festival& before, const Things& edited)
{
    forEachRow<Session>(before, edited, [this](const Session& session) { remove(session); });
    forEachRow<Room>(before, edited, [this](const Room& room) { remove(room); });
    forEachRow<Person>(before, edited, [this](const Person& person) { remove(person); });
    forEachRow<Venue>(before, edited, [this](const Venue& venue) { m_travel.remove(venue); });
    forEachRow<TravelTime>(before, edited, [this](const TravelTime& time) { m_travel.remove(time); });
    forEachRow<Booking>(before, edited, [this](const Booking& booking) { m_visits.remove(booking); });
    forEachRow<Itinerary>(before, edited, [this](const Itinerary& itinerary) { m_visits.remove(itinerary); });
}

void Timetable::learn(const Festival& after, const Things& edited)
{
    forEachRow<Session>(after, edited, [this](const Session& session) { add(session); });
    forEachRow<Room>(after, edited, [this](const Room& room) { add(room); });
    forEachRow<Person>(after, edited, [this](const Person& person) { add(person); });
    forEachRow<Venue>(after, edited, [this](const Venue& venue) { m_travel.add(venue); });
    forEachRow<TravelTime>(after, edited, [this](const TravelTime& time) { m_travel.add(time); });
    forEachRow<Booking>(after, edited, [this](const Booking& booking) { m_visits.add(booking); });
    forEachRow<Itinerary>(after, edited, [this](const Itinerary& itinerary) { m_visits.add(itinerary); });
    if (!edited.of<Venue>().empty())
        readVenueNames(after);
}

const Slots& Timetable::of(const Id<Room>& room) const
{
    return at(m_byRoom, room);
}

const Slots& Timetable::cancelledIn(const Id<Room>& room) const
{
    return at(m_cancelled, room);
}

const Part& Timetable::of(const Id<Startup>& startup) const
{
    return at(m_byStartup, startup);
}

const Part& Timetable::of(const Id<Person>& person) const
{
    return at(m_byPerson, person);
}

const Slots& Timetable::on(Day day) const
{
    return at(m_byDay, day.date().toJulianDay());
}

const std::vector<Id<Room>>& Timetable::roomsOf(const Id<Venue>& venue) const
{
    return at(m_rooms, venue);
}

const std::vector<Id<Person>>& Timetable::peopleOf(const Id<Startup>& startup) const
{
    return at(m_people, startup);
}

void Timetable::add(const Session& session)
{
    for (const Id<Startup>& startup : eachOnce(session.startups))
        enter(m_byStartup[startup], session);
    for (const Id<Person>& person : eachOnce(session.people))
        enter(m_byPerson[person], session);
    if (!session.isPlaced())
        return;
    const bool cancelled = session.status == SessionStatus::Cancelled;
    insert((cancelled ? m_cancelled : m_byRoom)[*session.room], slotOf(session));
    if (!cancelled)
        insert(m_byDay[session.day->date().toJulianDay()], slotOf(session));
}

void Timetable::remove(const Session& session)
{
    for (const Id<Startup>& startup : eachOnce(session.startups))
        leave(m_byStartup[startup], session);
    for (const Id<Person>& person : eachOnce(session.people))
        leave(m_byPerson[person], session);
    if (!session.isPlaced())
        return;
    const bool cancelled = session.status == SessionStatus::Cancelled;
    erase((cancelled ? m_cancelled : m_byRoom)[*session.room], slotOf(session));
    if (!cancelled)
        erase(m_byDay[session.day->date().toJulianDay()], slotOf(session));
}

void Timetable::add(const Person& person)
{
    if (person.startup)
        m_people[*person.startup].push_back(person.id);
}

void Timetable::remove(const Person& person)
{
    if (person.startup)
        std::erase(m_people[*person.startup], person.id);
}

void Timetable::readVenueNames(const Festival& festival)
{
    m_venueNames.clear();
    for (const Venue& venue : festival.venues())
        m_venueNames.push_back({venue.id, folded(venue.name)});
}

} // namespace planner
