// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/festival_json.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/random_festival.h"

#include <QJsonDocument>

using namespace planner;
using namespace planner::tests;

namespace {

Festival smallFestival()
{
    return FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "09:00/19:00")
        .room("Salle Canal", 20)
        .session("Nuit", "2014-06-12", "23:30/25:30")
        .by("Autan Drones")
        .build();
}

QByteArray replaced(QByteArray json, const char* from, const char* to)
{
    REQUIRE(json.contains(from));
    return json.replace(from, to);
}

Problem problemOf(const QByteArray& json)
{
    const auto festival = festivalFromJson(json);
    REQUIRE_FALSE(festival);
    return festival.error();
}

} // namespace

TEST_CASE("Every festival comes back from JSON as it went, byte for byte", "[exporting]")
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        const Festival festival = randomFestival(seed);
        const QByteArray json = festivalToJson(festival);

        const auto back = festivalFromJson(json);

        REQUIRE(back);
        REQUIRE(*back == festival);
        REQUIRE(festivalToJson(*back) == json);
    }
}

TEST_CASE("The JSON of a festival has one field a line and one order", "[exporting]")
{
    const QByteArray json = festivalToJson(FestivalBuilder().startup("Autan Drones").build());

    CHECK(json.startsWith("{\n  \"format\": \"festival-planner\",\n  \"version\": 1,\n  \"festival\": {\n"
                          "    \"admission\": \"\",\n    \"city\": \"Toulouse\",\n"));
    CHECK(json.contains("  \"sectors\": [],\n  \"tracks\": [],\n"));
    CHECK(json.contains("\n      \"name\": \"Autan Drones\",\n      \"note\": \"\",\n"));
    CHECK(json.contains("\n      \"on_site\": {\"email\":\"\",\"name\":\"\",\"phone\":\"\"},\n      "
                        "\"opening_mode\": null,\n"));
    CHECK(json.endsWith("\n  ],\n  \"people\": [],\n  \"sessions\": [],\n  \"breaks\": [],\n"
                        "  \"travel_times\": [],\n  \"groups\": [],\n  \"bookings\": [],\n"
                        "  \"itineraries\": [],\n  \"imported_rows\": [],\n  \"ignored\": []\n}\n"));
}

TEST_CASE("Marks at the beginning of a text and what is no letter come back from JSON", "[exporting]")
{
    Festival festival = smallFestival();
    Session session = named<Session>(festival, "Nuit");
    session.title = QChar(0xFEFF) + QStringLiteral("Nuit");
    session.summary = QStringLiteral("a") + QChar(0xFFFE) + QStringLiteral("b") + QChar(0xFFFF);
    session.links = {QString(QChar(0xFEFF))};
    festival.table<Session>().put(session);
    const QByteArray json = festivalToJson(festival);

    const auto back = festivalFromJson(json);

    REQUIRE(back);
    CHECK(*back == festival);
    CHECK(festivalToJson(*back) == json);
}

TEST_CASE("A JSON file from before there were map backgrounds has none", "[exporting]")
{
    const QByteArray json = festivalToJson(smallFestival());

    const auto festival = festivalFromJson(replaced(json, "  \"map_pictures\": [],\n", ""));

    REQUIRE(festival);
    CHECK(*festival == smallFestival());
}

TEST_CASE("The picture of a map goes out in base64 and nothing else is read as one", "[exporting]")
{
    Festival festival = smallFestival();
    IdSource ids(99);
    festival.table<MapPicture>().put(
        {.id = ids.next<MapPicture>(), .picture = {QByteArray("\xff\xd8\xff\0", 4)}});
    const QByteArray json = festivalToJson(festival);
    const QString wrong = QStringLiteral("the value of \"picture\" cannot be read.");

    CHECK(json.contains("\"picture\": \"/9j/AA==\","));
    for (const char* other : {"\"/9j/AA=\"", "\"/9j/AB==\"", "\"/9 j/AA==\"", "null", "\"é\""})
        CHECK(problemOf(replaced(json, "\"/9j/AA==\"", other)).message.endsWith(wrong));
}

TEST_CASE("The way a JSON file is laid out does not matter", "[exporting]")
{
    const QByteArray json = festivalToJson(smallFestival());
    const QByteArray inOneLine = QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);

    const auto festival = festivalFromJson("\xEF\xBB\xBF" + inOneLine);

    REQUIRE(festival);
    CHECK(*festival == smallFestival());
}

TEST_CASE("What is not a festival is refused in words", "[exporting]")
{
    const QByteArray json = festivalToJson(smallFestival());

    CHECK(problemOf("<html>").message == QStringLiteral("Line 1, column 1: this is not well-formed JSON."));
    CHECK(problemOf("{}").message
        == QStringLiteral("This JSON file is not a festival: its \"format\" is not \"festival-planner\"."));
    CHECK(problemOf(replaced(json, "\"version\": 1", "\"version\": \"1\"")).message
        == QStringLiteral("This JSON file does not say which \"version\" of the format it is in."));
    CHECK(problemOf(replaced(json, "\"version\": 1", "\"version\": 2"))
        == Problem{ProblemKind::Newer,
            QStringLiteral(
                "This JSON file is in version 2 of the format; this program reads up to version 1."),
            {}});
    CHECK(problemOf(replaced(json, "\"breaks\": []", "\"pauses\": []")).message
        == QStringLiteral("The key \"pauses\" is not part of the format."));
    CHECK(problemOf(replaced(json, "  \"breaks\": [],\n", "")).message
        == QStringLiteral("The list \"breaks\" is missing."));
    CHECK(problemOf(replaced(json, "\"breaks\": []", "\"breaks\": {}")).message
        == QStringLiteral("\"breaks\" has to be a list, in square brackets."));
    CHECK(problemOf(json.left(json.size() / 2)).message.startsWith(QStringLiteral("Line ")));
    CHECK(problemOf(QByteArray(festivalJsonLimit + 1, ' ')).message
        == QStringLiteral("This JSON file is larger than 64 MB; a festival is not."));
}

TEST_CASE("A field that is wrong is named with its row", "[exporting]")
{
    const Festival festival = smallFestival();
    const QByteArray json = festivalToJson(festival);
    const QString session = named<Session>(festival, "Nuit").id.text();
    const QString inSession = QStringLiteral("In session %1, ").arg(session);

    CHECK(problemOf(replaced(json, "23:30/25:30", "25:30/23:30")).message
        == inSession + QStringLiteral("the value of \"span\" cannot be read."));
    CHECK(problemOf(replaced(json, "\"length\": 45,\n", "\"length\": 45.5,\n")).message
        == inSession + QStringLiteral("the value of \"length\" cannot be read."));
    CHECK(problemOf(replaced(json, "      \"length\": 45,\n", "")).message
        == inSession + QStringLiteral("\"length\" is missing."));
    CHECK(problemOf(replaced(json, "\"length\": 45,\n", "\"length\": 45, \"colour\": 1,\n")).message
        == inSession + QStringLiteral("\"colour\" is not a field that there is."));
    CHECK(problemOf(replaced(json, "\"Nuit\"", "\"a\\ud800b\"")).message
        == inSession
            + QStringLiteral("the text of \"title\" is too long or holds characters that are not text."));
    CHECK(problemOf(replaced(json, "\"Nuit\"", "\"a\\u0000b\"")).message.contains(QStringLiteral("title")));
    CHECK(problemOf(replaced(json, "\"Nuit\"", '"' + QByteArray(festivalJsonTextLimit + 1, 'x') + '"'))
              .message.contains(QStringLiteral("title")));
    CHECK(problemOf(replaced(json, session.toLatin1(), "42")).message
        == QStringLiteral("In \"sessions\", row 1 has no \"id\" that can be read."));
}

TEST_CASE("A number that no file of the program may hold is refused with its range", "[exporting]")
{
    Festival festival = smallFestival();
    Room room = blank(*Id<Room>::fromText(u"00000000-0000-4000-8000-000000000007"));
    room.venue = festival.venues().begin()->id;
    room.name = QStringLiteral("Salle");
    room.seats = 12;
    festival.table<Room>().put(room);
    Venue venue = *festival.venues().begin();
    venue.coordinates = Coordinates{43.5, 1.5};
    festival.table<Venue>().put(venue);
    const QByteArray json = festivalToJson(festival);

    CHECK(problemOf(replaced(json, "\"seats\": 12", "\"seats\": -1")).message
        == QStringLiteral("In room \"Salle\", \"seats\" is -1; it has to be from 0 to 1000000."));
    CHECK(problemOf(replaced(json, "\"latitude\":43.5", "\"latitude\":91")).message
        == QStringLiteral("In venue \"%1\", \"latitude\" is 91; it has to be from -90 to 90.")
               .arg(venue.name));
    CHECK(problemOf(replaced(json, "\"walking_speed\": 4", "\"walking_speed\": 0"))
              .message.endsWith(
                  QStringLiteral("\"walking_speed\" is 0; it has to be above 0 and up to 1000.")));
    CHECK(festivalFromJson(json));
}

TEST_CASE("A JSON file from before programmes were remembered is read", "[exporting]")
{
    const QByteArray json = festivalToJson(smallFestival());

    const auto festival = festivalFromJson(replaced(json, "      \"filed\": [],\n", ""));

    REQUIRE(festival);
    CHECK(*festival == smallFestival());
}

TEST_CASE("A key inside a contact that nobody knows is not passed over", "[exporting]")
{
    const QByteArray json = festivalToJson(smallFestival());

    CHECK(problemOf(replaced(json, "{\"email\":\"\",", "{\"fax\":\"\",\"email\":\"\","))
              .message.contains(QStringLiteral("cannot be read")));
}

TEST_CASE("Two rows with one id are refused", "[exporting]")
{
    Festival festival = FestivalBuilder().startup("Autan").startup("Violette").build();
    const QByteArray first = named<Startup>(festival, "Autan").id.text().toLatin1();
    const QByteArray second = named<Startup>(festival, "Violette").id.text().toLatin1();

    CHECK(problemOf(festivalToJson(festival).replace(second, first)).message
        == QStringLiteral("In \"startups\", row 2 has the id %1 of an earlier row.")
               .arg(QString::fromLatin1(first)));
}

TEST_CASE("A reference that leads nowhere is refused with the name of who has it", "[exporting]")
{
    const Festival festival = smallFestival();
    const QByteArray json = festivalToJson(festival);
    const QByteArray startup = named<Startup>(festival, "Autan Drones").id.text().toLatin1();
    const QByteArray nobody = "00000000-0000-4000-8000-000000000009";

    const Problem problem = problemOf(replaced(json, ("\"startups\": [\"" + startup + "\"]").constData(),
        ("\"startups\": [\"" + nobody + "\"]").constData()));

    CHECK(problem.kind == ProblemKind::Unreadable);
    CHECK(problem.message
        == QStringLiteral("The festival \"Start-up Assembly\" does not hold together. "
                          "\"Nuit\" refers in \"startups\" to something that is not in the festival."));
    CHECK(problem.detail.contains(QString::fromLatin1(nobody)));
}
