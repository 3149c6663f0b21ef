// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/stop_edits.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace planner;
using namespace planner::tests;

namespace {

/// Robots at La Cantine, Drones and Lasers at TIC Valley, a quarter of an hour away, each every half hour.
TourBuilder aDay()
{
    FestivalBuilder builder = twoVenues();
    builder.session("Lasers", "2014-06-12", "10:00/14:00").last<Session>([](Session& session) {
        session.openingMode = OpeningMode::Interval;
        session.interval = minutes{30};
        session.groupSize = 8;
    });
    TourBuilder tours(builder);
    tours.way("La Cantine", "TIC Valley", 15).way("TIC Valley", "La Cantine", 15);
    return tours.group("Classe", 6).itinerary("Jour");
}

QString titleOf(const Festival& festival, const Stop& stop)
{
    const Session* session = festival.sessions().find(stop.session);
    return session ? session->title : nameOf(stop.kind);
}

/// "Robots 10:30, Drones 12:30", with "!" at those that could not be kept.
QString printed(const Festival& festival, const Retimed& retimed)
{
    QStringList stops;
    for (size_t i = 0; i < retimed.itinerary.stops.size(); ++i) {
        const Stop& stop = retimed.itinerary.stops[i];
        const bool isUnkept = std::ranges::count(retimed.unkept, i) > 0;
        stops += titleOf(festival, stop) + u' ' + stop.begin.text() + QLatin1String(isUnkept ? "!" : "");
    }
    return stops.join(QStringLiteral(", "));
}

QString moved(const Festival& festival, size_t from, size_t to)
{
    const TravelTable travel = travelTable(festival);
    return printed(festival, reordered(festival, travel, *festival.itineraries().begin(), {from, to}));
}

QString turned(const Festival& festival)
{
    return printed(festival, reversed(festival, travelTable(festival), *festival.itineraries().begin()));
}

} // namespace

TEST_CASE("A stop moved to the end takes the first slot that can be reached, the others stay", "[stops]")
{
    const Festival festival
        = aDay().visit("Lasers", "10:00").visit("Robots", "11:30").visit("Drones", "12:30").build();
    CHECK(moved(festival, 0, 2) == QStringLiteral("Robots 11:30, Drones 12:30, Lasers 13:00"));
    CHECK(moved(festival, 1, 1) == QStringLiteral("Lasers 10:00, Robots 11:30, Drones 12:30"));
}

TEST_CASE("A stop moved forward comes as late as the next one allows", "[stops]")
{
    const Festival festival
        = aDay().visit("Robots", "11:30").visit("Drones", "12:30").visit("Lasers", "13:30").build();
    CHECK(moved(festival, 2, 0) == QStringLiteral("Lasers 10:30, Robots 11:30, Drones 12:30"));
}

TEST_CASE("A stop that cannot take place later stays in its time and is named", "[stops]")
{
    const Festival festival = aDay().visit("Robots", "11:30").visit("Drones", "13:30").build();
    CHECK(moved(festival, 0, 1) == QStringLiteral("Drones 13:30, Robots 11:30!"));
}

TEST_CASE("A pinned stop keeps its time whatever moves around it", "[stops]")
{
    Festival festival = aDay().visit("Lasers", "10:30").visit("Robots", "11:00").build();
    Itinerary itinerary = *festival.itineraries().begin();
    itinerary.stops[1].pinned = true;
    festival.table<Itinerary>().put(itinerary);
    CHECK(moved(festival, 0, 1) == QStringLiteral("Robots 11:00, Lasers 12:00"));
    CHECK(moved(festival, 1, 0) == QStringLiteral("Robots 11:00, Lasers 12:00"));
}

TEST_CASE("Slots without seats for the group are taken only where there are no others", "[stops]")
{
    const Festival festival
        = aDay().booking("Lasers", "13:00", 5).visit("Lasers", "12:00").visit("Drones", "12:30").build();
    CHECK(moved(festival, 0, 1) == QStringLiteral("Drones 12:30, Lasers 13:30"));
}

TEST_CASE("An itinerary turned round begins when it did, each stop as early as can be", "[stops]")
{
    const Festival festival
        = aDay().visit("Lasers", "10:30").lunch("12:00", 45).visit("Drones", "13:00").build();
    CHECK(turned(festival) == QStringLiteral("Drones 12:00, lunch 12:30, Lasers 13:30"));
}

TEST_CASE("A stop that is added stands where its time says", "[stops]")
{
    const Festival festival = aDay().visit("Lasers", "10:00").visit("Drones", "12:30").build();
    const Id<Session> robots = named<Session>(festival, "Robots").id;
    const auto slot
        = slotAt(festival, {robots, *Day::fromText(u"2014-06-12"), *LocalTime::fromText(u"11:00")});
    REQUIRE(slot);
    const Itinerary after = withStop(*festival.itineraries().begin(), stopIn(*slot, LocalTime()));
    REQUIRE(after.stops.size() == 3);
    CHECK(after.stops[1].session == robots);
    CHECK(after.stops[1].length == minutes{30});
}
