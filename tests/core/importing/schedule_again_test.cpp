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
    CHECK(
        printed(edited.plan.remarks) == QStringLiteral("1: The session is locked; its place and time stay."));
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
    CHECK(printed(again.plan.remarks)
        == (content.contains("<description/>")
                ? QStringLiteral("1: Of “Ouverture”, the file leaves empty what stays here: its description.")
                : QString()));
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

TEST_CASE("What the file puts back is said, session by session", "[schedule]")
{
    Festival festival = imported(programme(opening)).after;
    Session session = named<Session>(festival, "Ouverture");
    session.title = QStringLiteral("Accueil");
    session.span = TimeSpan::fromText(u"14:00/14:30");
    session.summary = QStringLiteral("Venez");
    session.kind = SessionKind::OpenDoors;
    festival.table<Session>().put(session);

    const Import again = imported(programme(opening), festival);

    CHECK(again.plan.updated == 1);
    CHECK(printed(again.plan.remarks)
        == QStringLiteral("1: “Accueil” is called “Ouverture” in the file, and so here from now on. | "
                          "1: “Accueil” is elsewhere here (2013-11-23 14:00/14:30, Grand Auditorium) than in "
                          "the file; it goes where the file has it (2013-11-23 09:30/10:00, Grand "
                          "Auditorium). | 1: Of “Accueil”, the file replaces: its summary, its kind."));
}

TEST_CASE("Sessions that left the file stay and are named", "[schedule]")
{
    const QByteArray second
        = event("guid='g-2'", "<start>11:00</start><duration>00:30</duration><title>Suite</title>");
    const Festival festival
        = imported(programme(opening + second + event("id='3'", "<title>Fin</title>"))).after;

    const Import less = imported(programme(opening), festival);

    CHECK(less.plan.change.isEmpty());
    QStringList said = printed(less.plan.remarks).split(QStringLiteral(" | "));
    said.sort();
    CHECK(said
        == QStringList{QStringLiteral("1: “Fin” is no longer in the file; it stays here."),
            QStringLiteral("1: “Suite” is no longer in the file; it stays here.")});
}

TEST_CASE("A programme that renames a festival with start-ups says so", "[schedule]")
{
    const Festival festival = FestivalBuilder().startup("Autan").build();
    const About& about = festival.about();

    const Import import = imported(programme(opening), festival);

    CHECK(printed(import.plan.remarks)
        == QStringLiteral("1: The festival “%1” is now called “Capitole du Libre”, as in the file. | 1: The "
                          "festival now lasts from 2013-11-23 to 2013-11-23; it was from %2 to %3.")
               .arg(about.name, about.firstDay.text(), about.lastDay.text()));
}
