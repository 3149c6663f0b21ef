// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/scope.h"

#include "core/rules/report.h"

#include <algorithm>

namespace planner {

namespace {

template <class T>
void note(const Put<T>& edit, Things& things)
{
    things.add(edit.value.id);
}

template <class T>
void note(const Remove<T>& edit, Things& things)
{
    things.add(edit.id);
}

/// Follows who is bound to whom: a room to its sessions, a session to all who take part in it.
class Spreading {
public:
    Spreading(const View& view, Scope& scope) : m_view(view), m_scope(scope) { }

    /// Its room, its day and all who take part in it; of other sessions, those that it may clash with.
    void touch(const Session& session)
    {
        m_scope.things.add(session.id);
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
    }

    void touch(const Startup& startup) { touchPart(startup.id); }

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
                m_scope.things.add(slot.session);
        }
    }

private:
    void addRoom(const Id<Room>& room)
    {
        m_scope.things.add(room);
        if (const Venue* venue = m_view.venueOf(room))
            m_scope.things.add(venue->id);
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

Things editedBy(const Change& change)
{
    Things things;
    for (const Edit& edit : change.edits)
        std::visit([&things](const auto& of) { note(of, things); }, edit);
    return things;
}

void spread(const Things& edited, const View& view, Scope& scope)
{
    spreadKind<Session>(edited, view, scope);
    spreadKind<Room>(edited, view, scope);
    spreadKind<Venue>(edited, view, scope);
    spreadKind<Startup>(edited, view, scope);
    spreadKind<Person>(edited, view, scope);
    spreadKind<Break>(edited, view, scope);
}

} // namespace planner
