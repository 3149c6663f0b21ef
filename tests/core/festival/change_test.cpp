// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/change.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

TEST_CASE("A room in use cannot be removed", "[festival]")
{
    const Festival festival = FestivalBuilder()
                                  .venue("La Cantine")
                                  .room("Salle Canal")
                                  .session("Visite", "2014-06-12", "10:00/11:00")
                                  .build();
    Change change;
    change.remove(named<Room>(festival, "Salle Canal").id);

    const auto result = applied(festival, change);

    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ProblemKind::Refused);
    CHECK(result.error().message
        == QStringLiteral("\"Salle Canal\" cannot be removed: \"Visite\" still uses it."));
}

TEST_CASE("A session in a room that does not exist is refused", "[festival]")
{
    const Festival festival = FestivalBuilder().unplaced("Visite").build();
    Session lost = named<Session>(festival, "Visite");
    lost.room = IdSource(7).next<Room>();
    Change change;
    change.put(lost);

    const auto result = applied(festival, change);

    REQUIRE_FALSE(result);
    CHECK(result.error().message
        == QStringLiteral("\"Visite\" refers in \"room\" to something that is not in the festival."));
}

TEST_CASE("A festival that ends before it begins is refused", "[festival]")
{
    const Festival festival = FestivalBuilder().build();
    About about = festival.about();
    about.lastDay = about.firstDay.plus(-1);
    Change change;
    change.put(about);

    CHECK_FALSE(applied(festival, change));
}

TEST_CASE("The inverse of a change leads back", "[festival]")
{
    const Festival before = FestivalBuilder()
                                .venue("La Cantine")
                                .room("Salle Canal")
                                .session("Visite", "2014-06-12", "10:00/11:00")
                                .by("Autan Drones")
                                .build();
    Change change;
    change.remove(named<Session>(before, "Visite").id);
    change.remove(named<Room>(before, "Salle Canal").id);
    Startup renamed = named<Startup>(before, "Autan Drones");
    renamed.name = QStringLiteral("Autan");
    change.put(renamed);

    const auto after = applied(before, change);
    REQUIRE(after);
    const auto back = applied(*after, inverse(before, change));
    REQUIRE(back);

    CHECK(*back == before);
    CHECK_FALSE(*after == before);
}

TEST_CASE("The difference of two festivals leads from one to the other", "[festival]")
{
    const Festival one = FestivalBuilder().venue("La Cantine").room("Salle Canal").build();
    const Festival two = FestivalBuilder().venue("La Cantine").startup("Violette Games").build();

    const auto there = applied(one, difference(one, two));

    REQUIRE(there);
    CHECK(*there == two);
    CHECK(difference(one, one).isEmpty());
}

TEST_CASE("What a change comes to is told by the things that it names", "[festival]")
{
    const Festival before = FestivalBuilder()
                                .venue("La Cantine")
                                .room("Salle Canal")
                                .session("Visite", "2014-06-12", "10:00/11:00")
                                .startup("Autan Drones")
                                .build();
    Change change;
    Startup renamed = named<Startup>(before, "Autan Drones");
    change.put(renamed); // the same as before
    const Festival made = FestivalBuilder().startup("Violette Games").build();
    change.put(named<Startup>(made, "Violette Games"));
    change.remove(named<Startup>(made, "Violette Games").id); // comes and goes
    renamed.name = QStringLiteral("Autan");
    change.put(renamed);
    change.remove(named<Session>(before, "Visite").id);
    change.remove(named<Room>(before, "Salle Canal").id);

    const auto after = applied(before, change);
    REQUIRE(after);

    CHECK(difference(before, *after, change) == difference(before, *after));
    CHECK(difference(before, *after, change).edits.size() == 3);
    CHECK(difference(before, before, {}).isEmpty());
}
