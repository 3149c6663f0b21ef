// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_xml.h"
#include "tests/core/importing/schedule_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

TEST_CASE("An event comes in with all that its programme says of it", "[schedule]")
{
    const Import import = imported(programme(opening));

    const Session& session = named<Session>(import.after, "Ouverture");
    CHECK(placed(import.after, session)
        == QStringLiteral("2013-11-23 09:30/10:00 Grand Auditorium (ENSEEIHT)"));
    CHECK(session.summary == QStringLiteral("Bienvenue & bon libre"));
    CHECK(session.kind == SessionKind::Talk);
    CHECK(session.openingMode == OpeningMode::FixedTime);
    CHECK(session.status == SessionStatus::Confirmed);
    CHECK(session.languages == std::vector{QStringLiteral("fr")});
    CHECK(session.links == std::vector{QStringLiteral("https://capitoledulibre.example/")});
    CHECK(session.sourceKey == QStringLiteral("cdl/1"));
    CHECK(session.people
        == std::vector{named<Person>(import.after, "Ada").id, named<Person>(import.after, "Grace").id});
    CHECK(session.track == named<Track>(import.after, "Plénière").id);
    CHECK(import.after.about().name == QStringLiteral("Capitole du Libre"));
    CHECK(import.after.about().city == QStringLiteral("Toulouse"));
    CHECK(import.after.about().firstDay.text() == QStringLiteral("2013-11-23"));
    CHECK(import.after.about().lastDay.text() == QStringLiteral("2013-11-23"));
    CHECK(import.plan.remarks.empty());
}

TEST_CASE("The same person speaks in several sessions", "[schedule]")
{
    const Import import = imported(programme(opening
        + event("id='2'",
            "<start>11:00</start><duration>00:30</duration><title>Suite</title><persons><person "
            "id='7'>Ada</person><person id='7'>Ada</person></persons>")));

    CHECK(import.plan.people == 2);
    CHECK(import.after.people().size() == 2);
    CHECK(named<Session>(import.after, "Suite").people == std::vector{named<Person>(import.after, "Ada").id});
}

TEST_CASE("The small hours belong to the evening before", "[schedule]")
{
    struct Case {
        const char* content;
        const char* placed;
    };
    const auto expected = GENERATE(Case{"<start>00:30</start><duration>01:30</duration>",
                                       "2013-11-23 24:30/26:00 Grand Auditorium (ENSEEIHT)"},
        Case{"<date>2013-11-24T07:00:00+01:00</date><start>07:00</start><duration>1:00</duration>",
            "2013-11-23 31:00/32:00 Grand Auditorium (ENSEEIHT)"},
        Case{"<date>2013-11-23T00:30:00+01:00</date><start>00:30</start><duration>90</duration>",
            "2013-11-23 00:30/02:00 Grand Auditorium (ENSEEIHT)"},
        Case{"<date>2013-11-23T22:00:00+01:00</date><duration>03:00:00</duration>",
            "2013-11-23 22:00/25:00 Grand Auditorium (ENSEEIHT)"},
        Case{"<start>23:00</start><duration>20:00</duration>",
            "2013-11-23 23:00/36:00 Grand Auditorium (ENSEEIHT)"});

    const Import import
        = imported(programme(event("id='1'", QByteArray("<title>Nuit</title>") + expected.content)));

    CHECK(placed(import.after, named<Session>(import.after, "Nuit")) == QString::fromUtf8(expected.placed));
}

TEST_CASE("A moment in another time zone is told by the clocks of the conference", "[schedule]")
{
    struct Case {
        const char* zone;
        const char* content;
        const char* placed;
    };
    const auto expected = GENERATE(
        Case{"Europe/Paris", "<date>2026-12-01T23:15:00Z</date><start>00:15</start>", "24:15/24:45"},
        Case{"Europe/Paris", "<date>2026-12-01T23:15:00+00:00</date><start>00:15</start>", "24:15/24:45"},
        Case{"Europe/Paris", "<date>2026-12-02T00:15:00+01:00</date><start>00:15</start>", "24:15/24:45"},
        Case{"Europe/Paris", "<date>2026-12-01T22:15:00Z</date><start></start>", "23:15/23:45"},
        Case{"Europe/Paris", "<date>2026-12-01T23:15:00</date>", "23:15/23:45"},
        Case{"Europe/Paris", "<date>2026-12-01T23:15:00Z</date><start>23:15</start>", "23:15/23:45"},
        Case{"America/New_York", "<date>2026-12-02T01:15:00Z</date><start>20:15</start>", "20:15/20:45"},
        Case{"", "<date>2026-12-01T22:15:00Z</date>", "22:15/22:45"},
        Case{"Nowhere/Land", "<date>2026-12-01T22:15:00Z</date>", "22:15/22:45"});

    const Import import = imported("<schedule><conference><time_zone_name>" + QByteArray(expected.zone)
        + "</time_zone_name></conference><day date='2026-12-01'><room name='A'>"
        + event("id='1'", QByteArray("<title>X</title><duration>00:30</duration>") + expected.content)
        + "</room></day></schedule>");

    CAPTURE(expected.zone, expected.content);
    const Session& session = named<Session>(import.after, "X");
    CHECK(session.day->text() == QStringLiteral("2026-12-01"));
    CHECK(session.span->text() == QString::fromUtf8(expected.placed));
    CHECK(import.plan.remarks.empty());
}

TEST_CASE("A day that begins at a moment in another time zone begins by the clocks there", "[schedule]")
{
    const Import import
        = imported("<schedule><conference><time_zone_name>Europe/Paris</time_zone_name></conference>"
                   "<day date='2026-12-01' start='2026-11-30T23:00:00Z'><room name='A'>"
            + event("id='1'", "<title>X</title><start>09:00</start><duration>00:30</duration>")
            + "</room></day></schedule>");

    CHECK(named<Session>(import.after, "X").span->text() == QStringLiteral("09:00/09:30"));
    CHECK(import.plan.remarks.empty());
}

TEST_CASE("An event before the start of its day goes to the next morning and says so", "[schedule]")
{
    const auto day = GENERATE(QByteArray("<day date='2026-12-01' start='2026-12-01T09:00:00+01:00'>"),
        QByteArray("<conference><day_change>09:00</day_change></conference><day date='2026-12-01'>"));

    const Import import = imported("<schedule>" + day + "<room name='A'>"
        + event("id='1'", "<title>X</title><start>08:30</start><duration>00:30</duration>")
        + "</room></day></schedule>");

    CHECK(named<Session>(import.after, "X").span->text() == QStringLiteral("32:30/33:00"));
    CHECK(printed(import.plan.remarks)
        == QStringLiteral(
            "1: Its start, 08:30, is before that of its day; it was put after the midnight that "
            "follows."));
}

TEST_CASE("An event that lacks something is kept and said so", "[schedule]")
{
    struct Case {
        const char* content;
        const char* placed;
        const char* remark;
    };
    const auto expected = GENERATE(
        Case{"<title>X</title><start>10:00</start>", "2013-11-23 - Grand Auditorium (ENSEEIHT)",
            "Its duration is missing; it is still to be placed."},
        Case{"<title>X</title><duration>01:00</duration>", "2013-11-23 - Grand Auditorium (ENSEEIHT)",
            "Its start is missing; it is still to be placed."},
        Case{"<title>X</title><start>100:00</start><duration>01:00</duration>",
            "2013-11-23 - Grand Auditorium (ENSEEIHT)",
            "The start of “X”, “100:00”, cannot be read; it is still to be placed."},
        Case{"<title>X</title><start>10:99</start><duration>00:90</duration>",
            "2013-11-23 - Grand Auditorium (ENSEEIHT)",
            "The start of “X”, “10:99”, cannot be read; it is still to be placed."},
        Case{"<title>X</title><date>2013-11-24T13:00:00</date><duration>00:90</duration>",
            "2013-11-23 - Grand Auditorium (ENSEEIHT)",
            "It begins on the next day, at noon or later; it is still to be placed."},
        Case{"<slug>X</slug><start>10:00</start><duration>01:00</duration><date>2099-01-01T10:00:00</date>",
            "2013-11-23 10:00/11:00 Grand Auditorium (ENSEEIHT)",
            "Its date is not that of the day it stands in; it was put on that day."},
        Case{"<title>X</title><start>10:00</start><duration>01:00</duration><url>javascript:alert(1)</url>",
            "2013-11-23 10:00/11:00 Grand Auditorium (ENSEEIHT)",
            "A link was left out: it is no address of the web."});

    const Import import = imported(programme(event("id='1'", expected.content)));

    CHECK(placed(import.after, named<Session>(import.after, "X")) == QString::fromUtf8(expected.placed));
    CHECK(printed(import.plan.remarks) == QStringLiteral("1: ") + QString::fromUtf8(expected.remark));
}

TEST_CASE("The euro sign of ISO-8859-15 is read as one", "[schedule]")
{
    const Import import = imported("<?xml version='1.0' encoding='ISO-8859-15'?>"
        + programme(event("id='1'",
            "<title>Entr\xE9"
            "e \xE0 5 \xA4, c\xBDur</title>")));

    CHECK(named<Session>(import.after, "Entrée à 5 €, cœur").sourceKey == QStringLiteral("cdl/1"));
}

TEST_CASE("An encoding that nobody here can read is no obstacle to valid UTF-8", "[schedule]")
{
    const Import import = imported("<?xml version='1.0' encoding='ISO-8859-13'?>"
        + programme(event("id='1'", "<title>Ąžuolas</title>")));

    CHECK(named<Session>(import.after, "Ąžuolas").sourceKey == QStringLiteral("cdl/1"));
}

TEST_CASE("An event without a room is still to be placed", "[schedule]")
{
    const Import import
        = imported("<schedule><conference><title>Nuit</title></conference><day date='2013-11-23'>"
                   "<event id='1'><title>X</title><start>10:00</start><duration>01:00</duration>"
                   "</event></day></schedule>");

    CHECK(placed(import.after, named<Session>(import.after, "X"))
        == QStringLiteral("2013-11-23 10:00/11:00 -"));
    CHECK(
        printed(import.plan.remarks) == QStringLiteral("1: Its room is missing; it is still to be placed."));
    CHECK(import.after.venues().isEmpty());
}

TEST_CASE("An event without any title is rejected with its line", "[schedule]")
{
    const Import import = imported(programme(opening + "\n\n" + event("id='2'", "<start>10:00</start>")));

    CHECK(printed(import.plan.rejected) == QStringLiteral("3: The event has no title."));
    CHECK(import.plan.added == 1);
}

TEST_CASE("Two events of one number are both kept", "[schedule]")
{
    const Import import = imported(programme(opening + opening));

    CHECK(import.after.sessions().size() == 2);
    CHECK(printed(import.plan.remarks)
        == QStringLiteral("1: Another event of the file has the same number; both are kept."));
}

TEST_CASE("A number too long to name anything counts as none", "[schedule]")
{
    const QByteArray number(501, 'g');
    const QByteArray file = programme(event("guid='" + number + "' id='" + number + "'",
        "<title>Ouverture</title><start>10:00</start><duration>01:00</duration>"
        "<persons><person id='"
            + number + "'>Ada</person></persons>"));

    const Import import = imported(file);

    CHECK(named<Session>(import.after, "Ouverture").sourceKey == QStringLiteral("cdl/ouverture"));
    CHECK(named<Person>(import.after, "Ada").sourceKey == QStringLiteral("cdl/ada"));
    CHECK(
        printed(import.plan.remarks) == QStringLiteral("1: A number of more than 500 letters was left out."));
    CHECK(imported(file, import.after).plan.change.isEmpty());
}

TEST_CASE("Rooms and events with nearly the same name stay apart at the second import too", "[schedule]")
{
    const QByteArray file
        = "<schedule><day date='2013-11-23'><room name='B-12'><event guid='a'><title>A</title></event>"
          "<event guid='a'><title>B</title></event><event guid='a#2'><title>C</title></event>"
          "</room><room name='B.12'/><room name='+++'/><room name='***'/></day></schedule>";
    const Import first = imported(file);

    CHECK(first.after.rooms().size() == 4);
    CHECK(first.after.sessions().size() == 3);
    CHECK(imported(file, first.after).plan.change.isEmpty());
}

TEST_CASE("The same numbers in the programme of another conference are other events", "[schedule]")
{
    const Festival festival = imported(programme(opening)).after;

    const Import other = imported(
        QByteArray(programme(opening)).replace("cdl", "jdll").replace("-11-23", "-11-30"), festival);

    CHECK(other.plan.added == 1);
    CHECK(other.after.sessions().size() == 2);
    CHECK(other.after.rooms().size() == 1);
    CHECK(other.after.about().firstDay.text() == QStringLiteral("2013-11-23"));
    CHECK(other.after.about().lastDay.text() == QStringLiteral("2013-11-30"));
}

TEST_CASE("A programme of another season is refused in words", "[schedule]")
{
    const Festival festival = imported(programme(opening)).after;
    IdSource ids(3);

    const auto plan = planScheduleImport(QByteArray(programme(opening)).replace("2013-11", "2014-01"),
        QStringLiteral("%2.xml"), festival, ids);

    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == ProblemKind::Unreadable);
    CHECK(plan.error().message
        == QStringLiteral(
            "With the programme in \"%2.xml\" the festival would last 62 days; 31 is the most."));
}

TEST_CASE("The words of programmes for kinds and languages are known", "[schedule]")
{
    const Import import = imported(
        programme(event("id='1'", "<title>A</title><type>Hands-on workshop</type><language>de-DE</language>")
            + event("id='2'", "<title>B</title><type>bof</type><language>English/fr</language>")
            + event("id='3'", "<title>C</title><type>Visite guidée</type><language>klingon</language>")));

    CHECK(named<Session>(import.after, "A").kind == SessionKind::Workshop);
    CHECK(named<Session>(import.after, "A").languages == std::vector{QStringLiteral("de")});
    CHECK(named<Session>(import.after, "B").kind == SessionKind::Meeting);
    CHECK(named<Session>(import.after, "B").languages
        == std::vector{QStringLiteral("en"), QStringLiteral("fr")});
    CHECK(named<Session>(import.after, "C").kind == SessionKind::Visit);
    CHECK(named<Session>(import.after, "C").languages.empty());
}
