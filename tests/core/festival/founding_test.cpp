// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/founding.h"
#include "core/festival/questions.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

Founding threeDays()
{
    return {.name = QStringLiteral("Open doors"),
        .city = QStringLiteral("Toulouse"),
        .firstDay = *Day::fromText(u"2014-06-12"),
        .lastDay = *Day::fromText(u"2014-06-14"),
        .venues
        = {QStringLiteral("La Cantine: Grande salle, Atelier"), QString(), QStringLiteral("TIC Valley")},
        .hours = *TimeSpan::fromText(u"09:00/18:00")};
}

/// "venue: room, room" for each venue.
QStringList places(const Festival& festival)
{
    QStringList lines;
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        QStringList rooms;
        for (const Room* room : roomsInWalkingOrder(festival, venue->id))
            rooms.append(room->name);
        lines.append(venue->name + QStringLiteral(": ") + rooms.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace

TEST_CASE("A new festival has its venues and rooms, in the order they were typed", "[festival]")
{
    IdSource ids(1);
    const auto festival = founded(threeDays(), ids);
    REQUIRE(festival);
    CHECK(places(*festival)
        == QStringList{
            QStringLiteral("La Cantine: Grande salle, Atelier"), QStringLiteral("TIC Valley: TIC Valley")});
}

TEST_CASE("The venues of a new festival are open every day", "[festival]")
{
    IdSource ids(1);
    const auto festival = founded(threeDays(), ids);
    REQUIRE(festival);
    for (const Day day : days(*festival))
        CHECK(hoursOn(*festival->venues().begin(), day) == std::vector{*TimeSpan::fromText(u"09:00/18:00")});
}

TEST_CASE("A festival without a name, or that ends before it begins, is refused", "[festival]")
{
    IdSource ids(1);
    Founding nameless = threeDays();
    nameless.name = QStringLiteral("  ");
    CHECK(founded(nameless, ids).error().message == QStringLiteral("The festival needs a name."));
    Founding backwards = threeDays();
    std::swap(backwards.firstDay, backwards.lastDay);
    CHECK(founded(backwards, ids).error().kind == ProblemKind::Refused);
}

TEST_CASE("Two venues of one name are refused by name", "[festival]")
{
    IdSource ids(1);
    Founding twice = threeDays();
    twice.venues = QStringList{QStringLiteral("TIC Valley"), QStringLiteral("tic valley: A")};
    CHECK(founded(twice, ids).error().message == QStringLiteral("Two venues are called “tic valley”."));
}
