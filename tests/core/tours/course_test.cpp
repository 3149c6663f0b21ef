// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/course.h"
#include "core/tours/ways.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

Course courseOf(const Festival& festival)
{
    return planner::courseOf(festival, travelTable(festival), *festival.itineraries().begin());
}

/// A group that starts and ends at La Cantine and is out from half past nine to two.
TourBuilder morning()
{
    TourBuilder builder(twoVenues());
    const Id<Venue> cantine = named<Venue>(builder.build(), "La Cantine").id;
    builder.way("La Cantine", "TIC Valley", 12).way("TIC Valley", "La Cantine", 15);
    builder.group("Classe", 6).last<Group>([&cantine](Group& group) {
        group.hours = {{*Day::fromText(u"2014-06-12"), *TimeSpan::fromText(u"09:30/14:00")}};
        group.start = cantine;
        group.end = cantine;
    });
    return builder.itinerary("Matin");
}

} // namespace

TEST_CASE("An itinerary is followed from its start through its stops and back", "[course]")
{
    const Course course = courseOf(morning().visit("Robots", "11:30").visit("Drones", "12:30").build());

    REQUIRE(course.stops.size() == 2);
    CHECK(course.stops[0].leg->slack() == minutes{120});
    CHECK(course.stops[0].end == minutes{12 * 60});
    CHECK(course.stops[1].leg->journey->length == minutes{12});
    CHECK(course.stops[1].leg->slack() == minutes{18});
    REQUIRE(course.home);
    CHECK(course.home->journey->length == minutes{15});
    CHECK(course.home->slack() == minutes{45});
    CHECK(course.walking() == minutes{27});
    CHECK(course.visits() == 2);
    CHECK_FALSE(course.isAway);
}

TEST_CASE("A way that nobody knows is not a way of no time", "[course]")
{
    Festival festival = morning().visit("Robots", "11:30").visit("Drones", "12:30").build();
    festival.table<TravelTime>() = Table<TravelTime>();
    const Course course = courseOf(festival);

    REQUIRE(course.stops[1].leg);
    CHECK_FALSE(course.stops[1].leg->journey);
    CHECK(course.walking() == minutes{0});
}

TEST_CASE("A group that is not out that day is away", "[course]")
{
    const Course course
        = courseOf(morning()
                       .last<Itinerary>([](Itinerary& itinerary) { itinerary.day = itinerary.day.plus(1); })
                       .build());
    CHECK(course.isAway);
    CHECK_FALSE(course.home);
}

TEST_CASE("Lunch is the longest time in its window in which nobody visits or walks", "[course]")
{
    TourBuilder builder = morning();
    builder.last<Group>([](Group& group) { group.lunch = TimeSpan::fromText(u"11:30/13:30"); });
    builder.visit("Robots", "11:00").visit("Drones", "12:30");
    const auto lunch = [&builder] {
        return longestLunch(courseOf(builder.build()), named<Group>(builder.build(), "Classe"));
    };
    // From half past eleven to half past twelve, less the twelve minutes on foot.
    CHECK(lunch() == minutes{48});
    builder.last<Itinerary>([](Itinerary& itinerary) { itinerary.stops.pop_back(); });
    CHECK(lunch() == minutes{120});
    builder.last<Group>([](Group& group) { group.lunch.reset(); });
    CHECK_FALSE(lunch());
}

TEST_CASE("A venue that goes takes its ways with it, and no group starts there", "[course]")
{
    const Festival festival = morning().build();
    Change change;
    cutOff(festival, named<Venue>(festival, "La Cantine").id, change);
    const Festival after = unchecked(festival, change);

    CHECK(after.travelTimes().isEmpty());
    CHECK_FALSE(named<Group>(after, "Classe").start);
    CHECK_FALSE(named<Group>(after, "Classe").end);
}
