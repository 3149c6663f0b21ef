// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/builders.h"

#include <QRandomGenerator>

#include <array>

namespace planner::tests {

/// Makes small crowded festivals and changes to them, so that most changes bear on findings.
class Fate {
public:
    explicit Fate(quint32 seed) : m_random(seed), m_ids(seed) { }

    Festival festival()
    {
        Festival festival(juneAbout());
        for (int left = 3; left > 0; --left)
            festival.table<Venue>().put(changed(blank(m_ids.next<Venue>())));
        for (int left = 5; left > 0; --left)
            festival.table<Room>().put(
                changed(festival, Room{.id = m_ids.next<Room>(), .venue = some(festival.venues())}));
        for (int left = 5; left > 0; --left)
            festival.table<Startup>().put(changed(blank(m_ids.next<Startup>())));
        for (int left = 4; left > 0; --left)
            festival.table<Person>().put(changed(festival, blank(m_ids.next<Person>())));
        for (int left = 12; left > 0; --left)
            festival.table<Session>().put(changed(festival, blank(m_ids.next<Session>())));
        return festival;
    }

    Change change(const Festival& festival)
    {
        Change change;
        for (int left = 1 + below(3); left > 0; --left)
            addEdit(festival, change);
        return change;
    }

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

    template <class T>
    Id<T> some(const Table<T>& table)
    {
        return std::next(table.begin(), below(table.size()))->id;
    }
    template <class T>
    const T& someRow(const Table<T>& table)
    {
        return *std::next(table.begin(), below(table.size()));
    }

    Day day() { return Day(QDate(2014, 6, 12)).plus(below(8) == 0 ? below(4) : below(2)); }
    Tri tri() { return names(Tri{})[static_cast<size_t>(below(3))].first; }

    TimeSpan span()
    {
        const int begin = below(4) == 0 ? 8 * 60 + 30 * below(38) : 9 * 60 + 30 * below(12);
        return *TimeSpan::create(*LocalTime::fromMinutes(minutes{begin}),
            *LocalTime::fromMinutes(minutes{begin + 30 * (1 + below(8))}));
    }

    Venue changed(Venue venue)
    {
        const std::array names{"La Cantine", "TIC Valley", "Bureau"};
        venue.name = QString::fromLatin1(names[static_cast<size_t>(below(3))]);
        venue.coordinates.reset();
        if (below(3) > 0)
            venue.coordinates = Coordinates{43.6 + 0.01 * below(5), 1.44};
        venue.openingHours.clear();
        for (int left = below(4); left > 0; --left)
            venue.openingHours.push_back({day(), span()});
        venue.access.wheelchair = tri();
        return venue;
    }

    Room changed(const Festival& festival, Room room)
    {
        room.venue = some(festival.venues());
        room.seats = 10 * below(4);
        room.wheelchair = tri();
        return room;
    }

    Startup changed(Startup startup)
    {
        const std::array names{"Acme", "ACME SAS", "Café-Craft", "Cafe Craft", "Donut"};
        startup.name = QString::fromUtf8(names[static_cast<size_t>(below(5))]);
        const std::array wishes{"", "", "jeudi", "le matin", "pas le samedi"};
        startup.wishedDays = Internal(QString::fromLatin1(wishes[static_cast<size_t>(below(5))]));
        startup.wishedVenue = below(4) == 0 ? QStringLiteral("La Cantine") : QString();
        startup.insured = tri();
        startup.groupMax = below(20);
        startup.safetyCapacity = below(40);
        startup.registration = below(2) == 0 ? Registration::Link : Registration::None;
        startup.onSite
            = below(2) == 0 ? Internal(Contact{.name = QStringLiteral("Anne")}) : Internal<Contact>();
        return startup;
    }

    Person changed(const Festival& festival, Person person)
    {
        person.startup.reset();
        if (below(2) == 0)
            person.startup = some(festival.startups());
        person.contact
            = below(2) == 0 ? Internal(Contact{.name = QStringLiteral("Marc")}) : Internal<Contact>();
        return person;
    }

    Session changed(const Festival& festival, Session session)
    {
        session.room.reset();
        session.day.reset();
        session.span.reset();
        if (below(10) > 0)
            session.room = some(festival.rooms());
        if (below(10) > 0)
            session.day = day();
        if (below(10) > 0)
            session.span = span();
        session.status = below(5) == 0 ? SessionStatus::Cancelled : SessionStatus::Confirmed;
        if (below(5) == 0)
            session.status = SessionStatus::Draft;
        session.kind = names(SessionKind{})[static_cast<size_t>(below(6))].first;
        session.openingMode = names(OpeningMode{})[static_cast<size_t>(below(4))].first;
        session.locked = below(2) == 0;
        session.setUp = minutes{15 * below(3)};
        session.registered = below(40);
        session.startups.clear();
        session.people.clear();
        for (int left = below(3); left > 0; --left)
            session.startups.push_back(some(festival.startups()));
        for (int left = below(3); left > 0; --left)
            session.people.push_back(some(festival.people()));
        return session;
    }

    void addEdit(const Festival& festival, Change& change)
    {
        const int kind = below(16);
        if (kind < 5)
            change.put(changed(festival, someRow(festival.sessions())));
        else if (kind == 5)
            change.put(changed(festival, blank(m_ids.next<Session>())));
        else if (kind == 6 && festival.sessions().size() > 1)
            change.remove(some(festival.sessions()));
        else if (kind == 7 || kind == 8)
            change.put(changed(festival, someRow(festival.rooms())));
        else if (kind == 9)
            change.put(changed(festival, Room{.id = m_ids.next<Room>(), .venue = some(festival.venues())}));
        else if (kind == 10)
            change.put(changed(someRow(festival.venues())));
        else if (kind == 11)
            change.put(changed(someRow(festival.startups())));
        else if (kind == 12)
            change.put(changed(festival, someRow(festival.people())));
        else
            addRarerEdit(festival, change);
    }

    void addRarerEdit(const Festival& festival, Change& change)
    {
        const int kind = below(5);
        if (kind < 2)
            change.put(Break{.id = m_ids.next<Break>(), .day = day(), .span = span()});
        else if (kind == 2 && !festival.breaks().isEmpty())
            change.remove(some(festival.breaks()));
        else if (kind == 3 && festival.rooms().size() > 1)
            change.remove(some(festival.rooms()));
        else if (kind == 4 && below(3) == 0)
            addSettings(festival.about(), change);
    }

    void addSettings(About about, Change& change)
    {
        about.lastDay = about.firstDay.plus(below(4));
        about.turnaround = minutes{5 * below(4)};
        about.walkingSpeed = 1.0 + below(5);
        change.put(about);
    }

    QRandomGenerator m_random;
    IdSource m_ids;
};

} // namespace planner::tests
