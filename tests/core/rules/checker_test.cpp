// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checker.h"
#include "tests/core/rules/told.h"
#include "tests/support/random_festival.h"

#include <QRandomGenerator>

#include <array>
#include <set>

using namespace planner;
using namespace planner::tests;

namespace {

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

qint64 minutesOf(const Session& session, LocalTime time)
{
    return session.day->date().toJulianDay() * 1440 + time.sinceMidnight().count();
}

bool meet(const Session& a, const Session& b)
{
    const auto stands = [](const Session& session) {
        return session.room && session.day && session.span && session.status != SessionStatus::Cancelled;
    };
    return stands(a) && stands(b) && minutesOf(a, a.span->begin()) < minutesOf(b, b.span->end())
        && minutesOf(b, b.span->begin()) < minutesOf(a, a.span->end());
}

using Lines = std::multiset<QString>;

QString lineOf(const char* rule, const QUuid& a, const QUuid& b, const QUuid& where)
{
    return QStringList{
        QString::fromLatin1(rule), std::min(a, b).toString(), std::max(a, b).toString(), where.toString()}
        .join(u' ');
}

template <class T>
void addShared(
    const char* rule, const Session& a, const Session& b, std::vector<Id<T>> Session::*list, Lines& lines)
{
    for (const Id<T>& id : std::set<Id<T>>((a.*list).begin(), (a.*list).end())) {
        if (std::ranges::find(b.*list, id) != (b.*list).end())
            lines.insert(lineOf(rule, a.id.uuid(), b.id.uuid(), id.uuid()));
    }
}

/// Every pair of sessions against every other, without anything that the rules use.
Lines overlapsByForce(const Festival& festival)
{
    Lines lines;
    for (const Session& a : festival.sessions()) {
        for (const Session& b : festival.sessions()) {
            if (!(a.id < b.id) || !meet(a, b))
                continue;
            if (*a.room == *b.room)
                lines.insert(lineOf("room-overlap", a.id.uuid(), b.id.uuid(), a.room->uuid()));
            addShared("startup-overlap", a, b, &Session::startups, lines);
            addShared("person-overlap", a, b, &Session::people, lines);
        }
    }
    return lines;
}

Lines overlapsFound(const Findings& findings)
{
    const std::set<QString> wanted{
        QStringLiteral("room-overlap"), QStringLiteral("startup-overlap"), QStringLiteral("person-overlap")};
    Lines lines;
    for (const Finding& finding : findings) {
        const auto& subjects = finding.subjects;
        if (wanted.contains(QString::fromLatin1(finding.rule)))
            lines.insert(lineOf(finding.rule, subjects.at(0).id, subjects.at(1).id, subjects.at(2).id));
    }
    return lines;
}

} // namespace

TEST_CASE("Overlaps found are those that trying every pair finds", "[rules]")
{
    int found = 0;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        const Festival festival = Fate(seed).festival();
        const Lines byForce = overlapsByForce(festival);
        CAPTURE(seed);
        REQUIRE(overlapsFound(check(festival)) == byForce);
        found += static_cast<int>(byForce.size());
    }
    CHECK(found > 500);
}

TEST_CASE("Checking what a change touched gives what checking everything gives", "[rules]")
{
    for (quint32 seed = 1; seed <= 150; ++seed) {
        Fate fate(seed);
        Festival festival = fate.festival();
        Checker checker(festival);
        for (int step = 0; step < 15; ++step) {
            const Change change = fate.change(festival);
            const auto after = applied(festival, change);
            if (!after)
                continue;
            checker.update(*after, change);
            festival = *after;
            const Findings expected = check(festival);
            CAPTURE(seed, step);
            if (checker.findings() != expected)
                REQUIRE(told(checker.findings(), festival) == told(expected, festival));
            REQUIRE(checker.findings() == expected);
        }
    }
}

TEST_CASE("Odd values bring findings that can be told", "[rules]")
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const Festival festival = randomFestival(seed);
        const Findings findings = check(festival);
        CHECK_FALSE(findings.empty());
        CHECK(std::ranges::is_sorted(findings, comesBefore));
        for (const QString& line : told(findings, festival, Language::French))
            CHECK_FALSE(line.endsWith(QStringLiteral(": ")));
    }
}

TEST_CASE("A removed participant leaves nothing behind", "[rules]")
{
    FestivalBuilder builder;
    builder.venue("La Cantine")
        .room("Grande salle")
        .session("Accueil", "2014-06-12", "09:00/10:00")
        .by("Acme");
    const Festival before = builder.build();
    Session session = named<Session>(before, "Accueil");
    session.startups.clear();
    Change change;
    change.put(session);
    change.remove(named<Startup>(before, "Acme").id);
    const auto after = applied(before, change);
    REQUIRE(after);
    Checker checker(before);
    checker.update(*after, change);
    CHECK(told(checker.findings(), *after) == told(check(*after), *after));
    CHECK(checker.findings() == check(*after));
}
