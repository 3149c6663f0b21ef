// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/row_json.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

template <class T>
void checkRoundTrip(const T& row)
{
    T read = blank(row.id);
    const Status status = readFields(rowToJson(row), read);
    REQUIRE(status);
    CHECK(read == row);
}

} // namespace

TEST_CASE("A row written as JSON reads back the same", "[festival]")
{
    const Festival festival = FestivalBuilder()
                                  .venue("La Cantine")
                                  .open("2014-06-12", "09:00/19:00")
                                  .room("Grande salle", 80)
                                  .session("Nuit", "2014-06-12", "23:30/25:30")
                                  .by("Violette Games")
                                  .with("Camille")
                                  .build();

    checkRoundTrip(festival.about());
    checkRoundTrip(named<Venue>(festival, "La Cantine"));
    checkRoundTrip(named<Room>(festival, "Grande salle"));
    checkRoundTrip(named<Session>(festival, "Nuit"));
    checkRoundTrip(named<Startup>(festival, "Violette Games"));
    checkRoundTrip(named<Person>(festival, "Camille"));
}

TEST_CASE("A key that no field has is refused by name", "[festival]")
{
    Room room = blank(IdSource(1).next<Room>());
    const Status status = readFields(QJsonObject{{QStringLiteral("colour"), QStringLiteral("red")}}, room);

    REQUIRE_FALSE(status);
    CHECK(status.error().message.contains(QStringLiteral("colour")));
}

TEST_CASE("A value that cannot be read is not taken for none", "[festival]")
{
    Session session = blank(IdSource(1).next<Session>());
    const QJsonObject wrong{{QStringLiteral("span"), QStringLiteral("25:30/23:30")}};

    CHECK_FALSE(readFields(wrong, session));
    CHECK(readFields(QJsonObject{{QStringLiteral("span"), QJsonValue::Null}}, session));
}

TEST_CASE("A part that its whole does not have is refused", "[festival]")
{
    Venue venue = blank(IdSource(1).next<Venue>());
    QJsonObject point{{QStringLiteral("latitude"), 43.5}, {QStringLiteral("longitude"), 1.5}};

    CHECK(readFields(QJsonObject{{QStringLiteral("coordinates"), point}}, venue));
    point[QLatin1String("height")] = 140;
    CHECK_FALSE(readFields(QJsonObject{{QStringLiteral("coordinates"), point}}, venue));
}
