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
        addVisits(festival);
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

    void addVisits(Festival& festival)
    {
        for (int left = 2; left > 0; --left)
            festival.table<Sector>().put({m_ids.next<Sector>(), QStringLiteral("Jeux")});
        for (int left = 3; left > 0; --left)
            festival.table<TravelTime>().put(changed(festival, blank(m_ids.next<TravelTime>())));
        for (int left = 3; left > 0; --left)
            festival.table<Group>().put(changed(festival, blank(m_ids.next<Group>())));
        for (int left = 5; left > 0; --left)
            festival.table<Booking>().put(changed(festival, blank(m_ids.next<Booking>())));
        for (int left = 4; left > 0; --left)
            festival.table<Itinerary>().put(changed(festival, blank(m_ids.next<Itinerary>())));
    }

    TravelTime changed(const Festival& festival, TravelTime time)
    {
        time.from = some(festival.venues());
        time.to = some(festival.venues());
        time.mode = names(TravelMode{})[static_cast<size_t>(below(4))].first;
        time.length = minutes{5 * below(20)};
        time.day.reset();
        if (below(3) == 0)
            time.day = day();
        time.departures.clear();
        for (int left = below(3); left > 0; --left)
            time.departures.push_back(span().begin());
        return time;
    }

    Group changed(const Festival& festival, Group group)
    {
        group.size = below(25);
        group.languages.clear();
        if (below(3) == 0)
            group.languages = {QStringLiteral("en")};
        group.needs.clear();
        if (below(3) == 0)
            group.needs = {AccessNeed::StepFree};
        group.pace = names(Pace{})[static_cast<size_t>(below(3))].first;
        group.hours.clear();
        for (int left = below(3); left > 0; --left)
            group.hours.push_back({day(), span()});
        group.start.reset();
        group.end.reset();
        if (below(2) == 0)
            group.start = some(festival.venues());
        if (below(2) == 0)
            group.end = some(festival.venues());
        group.lunch.reset();
        if (below(2) == 0)
            group.lunch = TimeSpan::fromText(u"12:00/13:30");
        group.wishes = {{.startup = some(festival.startups()), .strength = WishStrength::MustSee},
            {.sector = some(festival.sectors()), .strength = WishStrength::MustSee}};
        return group;
    }

    /// Mostly at a time at which the session lets people in.
    LocalTime entry(const Session& session)
    {
        return session.span && below(4) > 0 ? session.span->begin() : span().begin();
    }

    Booking changed(const Festival& festival, Booking booking)
    {
        const Session& session = someRow(festival.sessions());
        booking.session = session.id;
        booking.day = session.day.value_or(day());
        booking.begin = entry(session);
        booking.seats = below(15);
        booking.waiting = below(4) == 0;
        booking.group.reset();
        if (below(3) == 0)
            booking.group = some(festival.groups());
        return booking;
    }

    Itinerary changed(const Festival& festival, Itinerary itinerary)
    {
        itinerary.day = day();
        itinerary.group.reset();
        if (below(5) > 0)
            itinerary.group = some(festival.groups());
        itinerary.stops.clear();
        for (int left = below(4); left > 0; --left)
            itinerary.stops.push_back(stop(festival));
        return itinerary;
    }

    Stop stop(const Festival& festival)
    {
        Stop stop{.begin = span().begin(), .length = minutes{15 * below(5)}};
        if (below(5) > 0) {
            const Session& session = someRow(festival.sessions());
            stop.session = session.id;
            stop.begin = entry(session);
            return stop;
        }
        stop.kind = below(2) == 0 ? StopKind::Lunch : StopKind::Meeting;
        if (below(2) == 0)
            stop.venue = some(festival.venues());
        return stop;
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
        if (below(3) == 0)
            startup.visitLength = minutes{15 * below(5)};
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
        session.interval = minutes{15 * below(3)};
        session.groupSize = below(20);
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
        if (below(3) == 0)
            return addVisitEdit(festival, change);
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

    void addVisitEdit(const Festival& festival, Change& change)
    {
        const int kind = below(9);
        if (kind < 2)
            change.put(changed(festival, someRow(festival.itineraries())));
        else if (kind == 2)
            change.put(changed(festival, someRow(festival.bookings())));
        else if (kind == 3)
            change.put(changed(festival, someRow(festival.groups())));
        else if (kind == 4 && !festival.travelTimes().isEmpty())
            change.put(changed(festival, someRow(festival.travelTimes())));
        else if (kind == 5)
            change.put(changed(festival, blank(m_ids.next<TravelTime>())));
        else if (kind == 6 && festival.bookings().size() > 1)
            change.remove(some(festival.bookings()));
        else if (kind == 7 && festival.itineraries().size() > 1)
            change.remove(some(festival.itineraries()));
        else if (festival.travelTimes().size() > 1)
            change.remove(some(festival.travelTimes()));
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
