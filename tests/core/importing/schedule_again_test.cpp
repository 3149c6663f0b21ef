// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/importing/schedule_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

TEST_CASE("A second import changes nothing, an edited event is updated", "[schedule]")
{
    const Import first = imported(programme(opening));

    const Import same = imported(programme(opening), first.after);
    const Import edited = imported(programme(QByteArray(opening).replace("09:30", "10:30")), first.after);

    CHECK(same.plan.change.isEmpty());
    CHECK(same.plan.unchanged == 1);
    CHECK(edited.plan.updated == 1);
    CHECK(edited.plan.change.edits.size() == 1);
    CHECK(placed(edited.after, named<Session>(edited.after, "Ouverture"))
        == QStringLiteral("2013-11-23 10:30/11:00 Grand Auditorium (ENSEEIHT)"));
}

TEST_CASE("An import leaves alone what its file does not speak of", "[schedule]")
{
    Festival festival = imported(programme(opening)).after;
    Session session = named<Session>(festival, "Ouverture");
    session.note = Internal(QStringLiteral("Badges à l'accueil"));
    session.locked = true;
    festival.table<Session>().put(session);

    const Import edited = imported(
        programme(QByteArray(opening).replace("09:30", "10:30").replace("fr</l", "en</l")), festival);

    const Session& after = named<Session>(edited.after, "Ouverture");
    CHECK(after.note == session.note);
    CHECK(after.span == session.span);
    CHECK(after.languages == std::vector{QStringLiteral("en")});
    CHECK(printed(edited.plan.remarks)
        == QStringLiteral(
            "1: “Ouverture” is locked: its place and time stay, although the file has changed them."));
}

TEST_CASE("What the file does not speak of stays as it was set here", "[schedule]")
{
    const auto content = GENERATE(QByteArray("<title>Ouverture</title>"),
        QByteArray("<title>Ouverture</title><description/><type> </type><track></track><persons/>"));
    const QByteArray file
        = programme(event("id='1'", "<start>09:30</start><duration>00:30</duration>" + content));
    Festival festival = imported(file).after;
    Session session = named<Session>(festival, "Ouverture");
    session.description = QStringLiteral("Écrit ici");
    session.kind = SessionKind::OpenDoors;
    session.track = named<Track>(imported(programme(opening)).after, "Plénière").id;
    festival.table<Track>().put({*session.track, QStringLiteral("Plénière")});
    session.languages = {QStringLiteral("oc")};
    session.links = {QStringLiteral("https://ici.example/")};
    festival.table<Session>().put(session);

    const Import again = imported(file, festival);

    CHECK(again.plan.change.isEmpty());
    CHECK(again.plan.unchanged == 1);
    CHECK(again.plan.remarks.empty());
}

TEST_CASE("A session without a time in the file keeps the one it has here", "[schedule]")
{
    const QByteArray file = programme(event("id='1'", "<title>Ouverture</title>"));
    Festival festival = imported(file).after;
    Session session = named<Session>(festival, "Ouverture");
    session.span = TimeSpan::fromText(u"14:00/14:30");
    festival.table<Session>().put(session);

    const Import again = imported(file, festival);

    CHECK(again.plan.change.isEmpty());
    CHECK(again.plan.remarks.empty());
}

TEST_CASE("What was changed here stays as long as the file does not change", "[schedule]")
{
    Festival festival = imported(programme(opening)).after;
    Session session = named<Session>(festival, "Ouverture");
    session.title = QStringLiteral("Accueil");
    session.summary = QStringLiteral("Venez");
    session.kind = SessionKind::OpenDoors;
    const bool isEmptied = GENERATE(true, false);
    session.span = isEmptied ? std::nullopt : TimeSpan::fromText(u"14:00/14:30");
    if (isEmptied) {
        session.room.reset();
        session.day.reset();
        session.track.reset();
        session.people.clear();
        session.languages.clear();
        session.links.clear();
    }
    festival.table<Session>().put(session);

    const Import again = imported(programme(opening), festival);

    CHECK(again.plan.change.isEmpty());
    CHECK(again.plan.unchanged == 1);
    CHECK(again.plan.remarks.empty());
}

TEST_CASE("What the file and somebody here changed stays and is told once", "[schedule]")
{
    Festival festival = imported(programme(opening)).after;
    Session session = named<Session>(festival, "Ouverture");
    session.title = QStringLiteral("Accueil");
    session.span = TimeSpan::fromText(u"14:00/14:30");
    session.people.pop_back();
    festival.table<Session>().put(session);
    const QByteArray edited = programme(QByteArray(opening)
                                            .replace("09:30", "10:30")
                                            .replace("Ouverture", "Bienvenue")
                                            .replace("bon libre", "bonne journ&#233;e")
                                            .replace("id='7'", "id='9'"));

    const Import once = imported(edited, festival);
    const Import twice = imported(edited, once.after);

    const Session& after = named<Session>(once.after, "Accueil");
    CHECK(after.span == session.span);
    CHECK(after.people == session.people);
    CHECK(after.summary == QStringLiteral("Bienvenue & bonne journée"));
    CHECK(once.plan.updated == 1);
    const QString changed
        = QStringLiteral("1: “Accueil” was changed here and in the file. As it is here stays ");
    CHECK(printed(once.plan.remarks)
        == changed + QStringLiteral("its title: “Accueil”; the file now has: “Bienvenue”. | ") + changed
            + QStringLiteral("its people: “Ada”; the file now has: “Ada, Grace”. | ") + changed
            + QStringLiteral("its time: “2013-11-23 14:00/14:30”; the file now has: “2013-11-23 "
                             "10:30/11:00”."));
    CHECK(twice.plan.change.isEmpty());
    CHECK(twice.plan.remarks.empty());
}

TEST_CASE("What the file empties stays here and is told once", "[schedule]")
{
    const Festival festival = imported(programme(opening)).after;
    QByteArray emptied(opening);
    emptied.replace(emptied.indexOf("<abstract>"),
        emptied.indexOf("</abstract>") - emptied.indexOf("<abstract>"), "<abstract>");

    const Import once = imported(programme(emptied), festival);

    CHECK(once.plan.unchanged == 1);
    CHECK(printed(once.plan.remarks)
        == QStringLiteral("1: Of “Ouverture”, the file leaves empty what stays here: its summary."));
    CHECK(imported(programme(emptied), once.after).plan.remarks.empty());
}

TEST_CASE("A person's name is taken only where the file alone has changed it", "[schedule]")
{
    const Festival festival = imported(programme(opening)).after;
    Festival corrected = festival;
    Person person = named<Person>(festival, "Ada");
    person.name = QStringLiteral("Ada Lovelace");
    corrected.table<Person>().put(person);
    const QByteArray renamed = programme(QByteArray(opening).replace("Ada", "Ada Byron"));

    const Import same = imported(programme(opening), corrected);
    const Import taken = imported(renamed, festival);
    const Import both = imported(renamed, corrected);

    CHECK(same.plan.change.isEmpty());
    CHECK(same.plan.remarks.empty());
    CHECK(taken.after.people().find(person.id)->name == QStringLiteral("Ada Byron"));
    CHECK(
        printed(taken.plan.remarks) == QStringLiteral("1: “Ada” is now called “Ada Byron”, as in the file."));
    CHECK(both.after.people().find(person.id)->name == QStringLiteral("Ada Lovelace"));
    CHECK(printed(both.plan.remarks)
        == QStringLiteral(
            "1: “Ada Lovelace” keeps the name that was given here; the file now has “Ada Byron”."));
    CHECK(imported(renamed, both.after).plan.change.isEmpty());
    CHECK(imported(renamed, both.after).plan.remarks.empty());
}

TEST_CASE("Two people of one number are both kept", "[schedule]")
{
    const QByteArray file = programme(opening
        + event("id='2'",
            "<start>11:00</start><duration>00:30</duration><title>Suite</title><persons><person "
            "id='7'>Bob</person></persons>"));

    const Import import = imported(file);

    CHECK(import.plan.people == 3);
    CHECK(named<Session>(import.after, "Suite").people == std::vector{named<Person>(import.after, "Bob").id});
    CHECK(printed(import.plan.remarks)
        == QStringLiteral("1: “Bob” has the same number in the file as “Ada”; both are kept."));
    CHECK(imported(file, import.after).plan.change.isEmpty());
}

TEST_CASE("People whom the file takes from an event stay here and are told once", "[schedule]")
{
    const Festival festival = imported(programme(opening)).after;
    QByteArray emptied(opening);
    emptied.replace(
        emptied.indexOf("<person "), emptied.indexOf("</persons>") - emptied.indexOf("<person "), "");

    const Import once = imported(programme(emptied), festival);

    CHECK(named<Session>(once.after, "Ouverture").people.size() == 2);
    CHECK(printed(once.plan.remarks)
        == QStringLiteral("1: Of “Ouverture”, the file leaves empty what stays here: its people."));
    CHECK(imported(programme(emptied), once.after).plan.change.isEmpty());
}

TEST_CASE(
    "Places are found again where the venue bears the title of the conference and that changes", "[schedule]")
{
    const QByteArray file = programme(opening).replace("<venue>ENSEEIHT</venue>", "");
    const Festival festival = imported(file).after;

    const Import renamed = imported(QByteArray(file).replace("Capitole du Libre", "Capitole 2013"), festival);

    CHECK(renamed.after.venues().size() == 1);
    CHECK(renamed.after.rooms().size() == 1);
    CHECK(renamed.plan.unchanged == 1);
}

TEST_CASE("A session that left the file is named also where it has no room and no day here", "[schedule]")
{
    const QByteArray second
        = event("guid='g-2'", "<start>11:00</start><duration>00:30</duration><title>Suite</title>");
    Festival festival = imported(programme(opening + second)).after;
    Session session = named<Session>(festival, "Suite");
    session.room = std::nullopt;
    session.day = std::nullopt;
    session.span = std::nullopt;
    festival.table<Session>().put(session);

    CHECK(printed(imported(programme(opening), festival).plan.remarks)
        == QStringLiteral("1: “Suite” is no longer in the file; it stays here."));
}

TEST_CASE("A renamed venue, room and track are found again", "[schedule]")
{
    Festival festival = imported(programme(opening)).after;
    Venue venue = *festival.venues().begin();
    venue.name = QStringLiteral("N7");
    festival.table<Venue>().put(venue);
    Room room = *festival.rooms().begin();
    room.name = QStringLiteral("Amphi");
    festival.table<Room>().put(room);
    Track track = *festival.tracks().begin();
    track.name = QStringLiteral("Grandes conférences");
    festival.table<Track>().put(track);
    const QByteArray second = QByteArray(opening).replace("id='1'", "id='2'").replace("Ouverture", "Suite");

    const Import same = imported(programme(opening), festival);
    const Import more = imported(programme(opening + second), festival);

    CHECK(same.plan.change.isEmpty());
    CHECK(same.plan.remarks.empty());
    CHECK(placed(more.after, named<Session>(more.after, "Suite"))
        == QStringLiteral("2013-11-23 09:30/10:00 Amphi (N7)"));
    CHECK(named<Session>(more.after, "Suite").track == track.id);
    CHECK(more.after.rooms().size() == 1);
}

TEST_CASE("Sessions that left the file stay and are named", "[schedule]")
{
    const QByteArray second
        = event("guid='g-2'", "<start>11:00</start><duration>00:30</duration><title>Suite</title>");
    const Festival festival
        = imported(programme(opening + second + event("id='3'", "<title>Fin</title>"))).after;

    const Import less = imported(programme(opening), festival);

    CHECK(less.plan.change.isEmpty());
    CHECK(printed(less.plan.remarks)
        == QStringLiteral("1: “Fin” is no longer in the file; it stays here. | "
                          "1: “Suite” is no longer in the file; it stays here."));
}
