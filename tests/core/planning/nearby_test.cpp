// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/nearby.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

TourBuilder aFamily()
{
    TourBuilder builder(twoVenues());
    builder.way("La Cantine", "TIC Valley", 12).way("TIC Valley", "La Cantine", 15);
    return builder.group("Famille", 3);
}

Gap gapAt(const Festival& festival, const char* venue, const char* from)
{
    return {.at = named<Venue>(festival, venue).id,
        .day = *Day::fromText(u"2014-06-12"),
        .from = *LocalTime::fromText(QString::fromLatin1(from))};
}

} // namespace

TEST_CASE("What can still be seen from here is told with the way, the time and the seats", "[planning]")
{
    const Festival festival = aFamily().booking("Drones", "12:30", 3).build();
    const Session& drones = named<Session>(festival, "Drones");
    Gap gap = gapAt(festival, "La Cantine", "12:00");
    gap.length = minutes{60};
    const std::vector<NearbyVisit> visits = visitsNearby(festival, gap);

    REQUIRE(visits.size() == 1);
    CHECK(visits[0].slot == SlotKey{drones.id, gap.day, *LocalTime::fromText(u"12:30")});
    CHECK(visits[0].end == *LocalTime::fromText(u"13:00"));
    CHECK(visits[0].way == minutes{12});
    CHECK(visits[0].left == 5);
    gap.next = gap.at;
    CHECK(visitsNearby(festival, gap).empty());
    gap.length = minutes{75};
    CHECK(visitsNearby(festival, gap).size() == 1);
}

TEST_CASE("For a group its size, its pace and what it has planned count", "[planning]")
{
    TourBuilder builder = aFamily();
    builder.itinerary("Le tour").visit("Robots", "10:00");
    const Festival& festival = builder.build();
    Gap gap = gapAt(festival, "La Cantine", "11:00");
    CHECK(visitsNearby(festival, gap).size() == 1);
    gap.group = named<Group>(festival, "Famille").id;
    CHECK(visitsNearby(festival, gap).empty());
    gap.from = *LocalTime::fromText(u"12:45");
    gap.length = minutes{45};
    CHECK(visitsNearby(festival, gap).size() == 1);
    builder.last<Group>([](Group& group) { group.pace = Pace::Slow; });
    CHECK(visitsNearby(builder.build(), gap).empty());
}
