// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/print/tour_festivals.h"

#include "tests/core/print/sheet_festivals.h"
#include "tests/support/builders.h"

#include <QRandomGenerator>

namespace planner::tests {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

LocalTime clock(int minute)
{
    return *LocalTime::fromMinutes(minutes{minute});
}

Internal<Contact> canary(const char* name, const char* phone)
{
    return Internal(Contact{.name = utf8(name), .phone = utf8(phone)});
}

/// `row` changed by `act`, back in its table.
template <class T, class Act>
Id<T> put(T row, Act act, Festival& festival)
{
    act(row);
    const Id<T> id = row.id;
    festival.table<T>().put(std::move(row));
    return id;
}

void addWays(Festival& festival, IdSource& ids)
{
    const Id<Venue> cantine = named<Venue>(festival, "La Cantine").id;
    const Id<Venue> valley = named<Venue>(festival, "TIC Valley").id;
    put(
        blank(ids.next<TravelTime>()),
        [&](TravelTime& time) {
            time.from = cantine;
            time.to = valley;
            time.mode = TravelMode::Shuttle;
            time.length = minutes{25};
            time.departures = {clock(13 * 60 + 15)};
        },
        festival);
    put(
        named<Venue>(festival, "La Cantine"),
        [](Venue& venue) {
            venue.coordinates = Coordinates{43.604, 1.451};
        },
        festival);
    put(
        named<Venue>(festival, "TIC Valley"),
        [](Venue& venue) {
            venue.coordinates = Coordinates{43.545, 1.505};
            venue.contact = canary("CANARY Labège", "0639980002");
        },
        festival);
}

Stop visit(const Festival& festival, const char* title, int minute, const char* remark = "")
{
    return {.session = named<Session>(festival, title).id, .begin = clock(minute), .remark = utf8(remark)};
}

} // namespace

Festival classOnThursday()
{
    Festival festival = richThursday();
    IdSource ids(7);
    addWays(festival, ids);
    const Id<Venue> cantine = named<Venue>(festival, "La Cantine").id;
    const Id<Group> group = put(
        blank(ids.next<Group>()),
        [&](Group& row) {
            row.name = utf8("CANARY de 5e");
            row.size = 24;
            row.pace = Pace::Slow;
            row.start = row.end = named<Venue>(festival, "Onde Claire").id;
            row.hours = {{*Day::fromText(u"2014-06-12"), *TimeSpan::fromText(u"09:30/17:00")}};
            row.needs = {AccessNeed::HearingLoop};
            row.contact = canary("CANARY Delmas", "0639980003");
            row.note = Internal(utf8("CANARY : deux accompagnateurs"));
        },
        festival);
    const Id<Person> guide = put(
        blank(ids.next<Person>()),
        [](Person& row) {
            row.name = utf8("Camille");
            row.contact = canary("CANARY Camille", "0639980004");
        },
        festival);
    put(
        blank(ids.next<Itinerary>()),
        [&](Itinerary& row) {
            row.title = utf8("Une journée: de l'idée au drone");
            row.group = group;
            row.guide = guide;
            row.day = *Day::fromText(u"2014-06-12");
            row.remark = utf8("En cas de pluie: même parcours.");
            row.note = Internal(utf8("CANARY : le car attend rue voisine"));
            row.stops = {
                {.kind = StopKind::Meeting, .venue = cantine, .begin = clock(590), .length = minutes{10}},
                visit(festival, "Table ronde: créer sa start-up à Toulouse", 600, "Interphone \"Cantine\""),
                {.kind = StopKind::Lunch, .begin = clock(12 * 60 + 15), .length = minutes{45}},
                visit(festival, "Les start-up recrutent", 16 * 60)};
        },
        festival);
    return festival;
}

Festival monsterTours(quint64 seed, int stops)
{
    Festival festival = monsterFestival(seed);
    IdSource ids(seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const Table<Venue> venues = festival.venues();
    for (const Venue& venue : venues) {
        put(
            venue,
            [&](Venue& row) {
                if (random.bounded(4) > 0)
                    row.coordinates = Coordinates{43.6 + random.bounded(0.02), 1.44 + random.bounded(0.02)};
                row.contact = canary("CANARY", "0639980005");
            },
            festival);
    }
    for (const char* day : {"2014-06-12", "2014-06-13"}) {
        const Id<Group> group = put(
            blank(ids.next<Group>()),
            [&](Group& row) {
                row.name = utf8("CANARY ").repeated(random.bounded(1, 12));
                row.note = Internal(utf8("CANARY ").repeated(random.bounded(40)));
            },
            festival);
        Itinerary row = blank(ids.next<Itinerary>());
        row.day = *Day::fromText(utf8(day));
        if (random.bounded(3) > 0)
            row.group = group;
        for (const Session& session : festival.sessions()) {
            if (static_cast<int>(row.stops.size()) == stops || session.day != row.day)
                continue;
            row.title = session.title;
            row.remark = session.title;
            row.stops.push_back(
                {.session = session.id, .begin = session.span->begin(), .remark = session.title});
        }
        std::ranges::sort(row.stops, {}, &Stop::begin);
        festival.table<Itinerary>().put(std::move(row));
    }
    return festival;
}

Edition internalEdition(const Festival& festival)
{
    Edition edition = publicEdition(festival);
    edition.festival = festival;
    edition.audience = Audience::Internal;
    return edition;
}

} // namespace planner::tests
