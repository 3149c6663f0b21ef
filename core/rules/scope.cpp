// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/scope.h"

#include "core/rules/report.h"

#include <algorithm>

namespace planner {

namespace {

/// Whether `wish` asks for `startup`.
bool asksFor(const VisitWish& wish, const Startup& startup)
{
    return wish.startup == startup.id || (!wish.startup && wish.sector && wish.sector == startup.sector);
}

/// Follows who is bound to whom: a room to its sessions, a session to all who take part in it.
class Spreading {
public:
    Spreading(const View& view, Scope& scope) : m_view(view), m_scope(scope) { }

    /// Its room, its day and all who take part in it; of other sessions, those that it may clash with.
    void touch(const Session& session)
    {
        addVisits(session.id);
        if (session.room)
            addRoom(*session.room);
        if (session.day)
            m_scope.days.insert(*session.day);
        for (const Id<Startup>& startup : session.startups)
            m_scope.things.add(startup);
        for (const Id<Person>& person : session.people)
            m_scope.things.add(person);
        if (session.isPlaced())
            touchNeighbours(session);
    }

    void touch(const Room& room)
    {
        addRoom(room.id);
        m_scope.things.add(room.venue);
        touchSessionsOf(room.id);
    }

    void touch(const Venue& venue)
    {
        m_scope.things.add(venue.id);
        for (const Id<Room>& room : m_view.timetable.roomsOf(venue.id))
            touchSessionsOf(room);
        for (const Group& group : m_view.festival.groups()) {
            if (group.start == venue.id || group.end == venue.id)
                addItineraries(m_view.timetable.visits().itinerariesOf(group.id));
        }
        for (const Itinerary& itinerary : m_view.festival.itineraries()) {
            if (std::ranges::count(itinerary.stops, venue.id, &Stop::venue) > 0)
                m_scope.things.add(itinerary.id);
        }
    }

    void touch(const Sector& sector)
    {
        for (const Group& group : m_view.festival.groups()) {
            if (std::ranges::count(group.wishes, sector.id, &VisitWish::sector) > 0)
                m_scope.things.add(group.id);
        }
    }

    /// How long a visit to it takes is its word, too.
    void touch(const Startup& startup)
    {
        touchPart(startup.id);
        for (const Slot& slot : m_view.timetable.of(startup.id).slots)
            addVisits(slot.session);
        for (const Group& group : m_view.festival.groups()) {
            const auto asks = [&startup](const VisitWish& wish) { return asksFor(wish, startup); };
            if (std::ranges::any_of(group.wishes, asks))
                m_scope.things.add(group.id);
        }
    }

    void touch(const Person& person)
    {
        touchPart(person.id);
        if (person.startup)
            m_scope.things.add(*person.startup);
    }

    /// The small hours of a day belong to the evening before, so its neighbours are concerned too.
    void touch(const Break& rest)
    {
        m_scope.things.add(rest.id);
        for (const int shift : {-1, 0, 1}) {
            for (const Slot& slot : m_view.timetable.on(rest.day.plus(shift)))
                addVisits(slot.session);
        }
    }

    void touch(const Booking& booking)
    {
        m_scope.things.add(booking.id);
        m_scope.things.add(booking.session);
        addItineraries(m_view.timetable.visits().itinerariesTo(booking.session));
    }

    void touch(const Itinerary& itinerary)
    {
        m_scope.things.add(itinerary.id);
        for (const Stop& stop : itinerary.stops) {
            if (stop.session)
                m_scope.things.add(*stop.session);
        }
        if (itinerary.group)
            m_scope.things.add(*itinerary.group);
    }

    void touch(const Group& group)
    {
        m_scope.things.add(group.id);
        for (const Id<Itinerary>& id : m_view.timetable.visits().itinerariesOf(group.id))
            touch(*m_view.festival.itineraries().find(id));
    }

    /// Both venues, and all who have to go from the one to the other.
    void touch(const TravelTime& time)
    {
        m_scope.things.add(time.from);
        m_scope.things.add(time.to);
        addTravellers(time.from, time.to);
        std::set<Id<Itinerary>> leaving;
        std::set<Id<Itinerary>> reaching;
        collectItineraries(time.from, leaving);
        collectItineraries(time.to, reaching);
        for (const Id<Itinerary>& id : leaving) {
            if (reaching.contains(id))
                m_scope.things.add(id);
        }
    }

private:
    void addRoom(const Id<Room>& room)
    {
        m_scope.things.add(room);
        if (const Venue* venue = m_view.venueOf(room))
            m_scope.things.add(venue->id);
    }

    void addItineraries(const std::vector<Id<Itinerary>>& ids)
    {
        for (const Id<Itinerary>& id : ids)
            m_scope.things.add(id);
    }

    /// A session, and what is booked and planned in it; what it shows bears on the wishes of groups.
    void addVisits(const Id<Session>& session)
    {
        const VisitBook& visits = m_view.timetable.visits();
        m_scope.things.add(session);
        for (const Id<Booking>& booking : visits.bookingsOf(session))
            m_scope.things.add(booking);
        addItineraries(visits.itinerariesTo(session));
        for (const Id<Itinerary>& id : visits.itinerariesTo(session)) {
            if (const auto& group = m_view.festival.itineraries().find(id)->group)
                m_scope.things.add(*group);
        }
    }

    /// The start-ups and people who are in rooms of both venues.
    void addTravellers(const Id<Venue>& from, const Id<Venue>& to)
    {
        const auto isSeenAt = [this](const auto& participant, const Id<Venue>& venue) {
            return std::ranges::any_of(m_view.timetable.of(participant).slots, [&](const Slot& slot) {
                const Room* room = m_view.festival.rooms().find(slot.room);
                return room && room->venue == venue;
            });
        };
        const auto look = [&](const auto& participant) {
            if (isSeenAt(participant, to))
                m_scope.things.add(participant);
        };
        for (const Id<Room>& room : m_view.timetable.roomsOf(from)) {
            for (const Slot& slot : m_view.timetable.of(room)) {
                const Session* session = m_view.festival.sessions().find(slot.session);
                std::ranges::for_each(session->startups, look);
                std::ranges::for_each(session->people, look);
            }
        }
    }

    /// The itineraries that pass through `venue`, or begin or end there.
    void collectItineraries(const Id<Venue>& venue, std::set<Id<Itinerary>>& found) const
    {
        const VisitBook& visits = m_view.timetable.visits();
        const auto take
            = [&found](const std::vector<Id<Itinerary>>& ids) { found.insert(ids.begin(), ids.end()); };
        for (const Id<Room>& room : m_view.timetable.roomsOf(venue)) {
            for (const Slots* slots : {&m_view.timetable.of(room), &m_view.timetable.cancelledIn(room)}) {
                for (const Slot& slot : *slots)
                    take(visits.itinerariesTo(slot.session));
            }
        }
        for (const Group& group : m_view.festival.groups()) {
            if (group.start == venue || group.end == venue)
                take(visits.itinerariesOf(group.id));
        }
        for (const Itinerary& itinerary : m_view.festival.itineraries()) {
            if (std::ranges::count(itinerary.stops, venue, &Stop::venue) > 0)
                found.insert(itinerary.id);
        }
    }

    void touchNeighbours(const Session& session)
    {
        const Slot own = slotOf(session);
        addClashing(m_view.timetable.of(own.room), own);
        const auto touchPath = [&](const auto& participant) {
            const Slots& slots = m_view.timetable.of(participant).slots;
            addClashing(slots, own);
            addVenues(slots, own.day);
        };
        std::ranges::for_each(session.startups, touchPath);
        std::ranges::for_each(session.people, touchPath);
    }

    void addClashing(const Slots& slots, const Slot& own)
    {
        for (const Slot& slot : slots) {
            if (slot.overlaps(own))
                m_scope.things.add(slot.session);
        }
    }

    /// The venues that somebody goes to on one day: a way leads from each to each.
    void addVenues(const Slots& slots, Day day)
    {
        for (const Slot& slot : slots) {
            const Venue* venue = slot.day == day ? m_view.venueOf(slot.room) : nullptr;
            if (venue)
                m_scope.things.add(venue->id);
        }
    }

    /// A start-up or a person, its sessions, and the venues it goes to.
    template <class T>
    void touchPart(const Id<T>& id)
    {
        m_scope.things.add(id);
        for (const Slot& slot : m_view.timetable.of(id).slots) {
            m_scope.things.add(slot.session);
            if (const Venue* venue = m_view.venueOf(slot.room))
                m_scope.things.add(venue->id);
        }
    }

    /// Sessions without a time are concerned too: their seats are compared with the room's.
    void touchSessionsOf(const Id<Room>& room)
    {
        for (const Session& session : m_view.festival.sessions()) {
            if (session.room == room)
                touch(session);
        }
    }

    const View& m_view;
    Scope& m_scope;
};

template <class T>
void spreadKind(const Things& edited, const View& view, Scope& scope)
{
    Spreading spreading(view, scope);
    for (const Id<T>& id : edited.of<T>()) {
        if (const T* row = view.festival.table<T>().find(id))
            spreading.touch(*row);
    }
}

} // namespace

void spread(const Things& edited, const View& view, Scope& scope)
{
    spreadKind<Session>(edited, view, scope);
    spreadKind<Room>(edited, view, scope);
    spreadKind<Venue>(edited, view, scope);
    spreadKind<Sector>(edited, view, scope);
    spreadKind<Startup>(edited, view, scope);
    spreadKind<Person>(edited, view, scope);
    spreadKind<Break>(edited, view, scope);
    spreadKind<TravelTime>(edited, view, scope);
    spreadKind<Booking>(edited, view, scope);
    spreadKind<Group>(edited, view, scope);
    spreadKind<Itinerary>(edited, view, scope);
}

} // namespace planner
