// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/told.h"
#include "tests/core/tours/tour_builder.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// A class of six on its way from La Cantine to TIC Valley, twelve minutes apart.
TourBuilder outing(const FestivalBuilder& venues = twoVenues())
{
    TourBuilder builder(venues);
    builder.way("La Cantine", "TIC Valley", 12).group("Classe", 6).itinerary("Matin");
    return builder;
}

} // namespace

TEST_CASE("A stop where nobody is let in is told of", "[rules]")
{
    CHECK(told("itinerary-closed", outing().visit("Robots", "10:10").build())
        == line("error itinerary-closed: Itinerary \"Matin\": \"Robots\" lets nobody in on Thu 12 June at "
                "10:10"));
    CHECK(count("itinerary-closed", outing().visit("Robots", "10:30").build()) == 0);
}

TEST_CASE("A group that the seats left do not hold is told of", "[rules]")
{
    const auto withSeatsTaken = [](int seats) {
        return outing().visit("Robots", "10:00").booking("Robots", "10:00", seats).build();
    };
    CHECK(told("itinerary-seats", withSeatsTaken(3))
        == line(
            "warning itinerary-seats: Itinerary \"Matin\": 5 seats left for a group of 6 at \"Robots\", Thu "
            "12 June at 10:00"));
    CHECK(count("itinerary-seats", withSeatsTaken(2)) == 0);
}

TEST_CASE("One booked seat does not seat a whole class", "[rules]")
{
    TourBuilder builder = outing();
    builder.last<Group>([](Group& group) { group.size = 20; });
    builder.visit("Robots", "10:00").booking("Robots", "10:00", 1);
    const Id<Group> group = named<Group>(builder.build(), "Classe").id;
    builder.last<Booking>([&group](Booking& booking) { booking.group = group; });
    CHECK(told("itinerary-seats", builder.build())
        == line(
            "warning itinerary-seats: Itinerary \"Matin\": 8 seats left for a group of 20 at \"Robots\", Thu "
            "12 June at 10:00"));
    builder.last<Booking>([](Booking& booking) { booking.seats = 20; });
    CHECK(count("itinerary-seats", builder.build()) == 0);
}

TEST_CASE(
    "Where people come and go, a visit begins by the last entry and ends when the door closes", "[rules]")
{
    const auto visited = [](const char* begin, int length, const char* lastEntry = nullptr) {
        FestivalBuilder festival = twoVenues();
        festival.session("Portes ouvertes", "2014-06-12", "14:00/18:00").last<Session>([&](Session& session) {
            session.openingMode = OpeningMode::DropIn;
            if (lastEntry)
                session.lastEntry = LocalTime::fromText(QString::fromLatin1(lastEntry));
        });
        return outing(festival).visit("Portes ouvertes", begin, length).build();
    };
    CHECK(count("itinerary-closed", visited("17:30", 30)) == 0);
    CHECK(told("itinerary-closed", visited("17:45", 60))
        == line("warning itinerary-closed: Itinerary \"Matin\": the visit of \"Portes ouvertes\" on Thu 12 "
                "June at 17:45 ends 45 min after the door closes"));
    CHECK(told("itinerary-closed", visited("17:45", 60, "17:00"))
        == line("warning itinerary-closed: Itinerary \"Matin\": the visit of \"Portes ouvertes\" on Thu 12 "
                "June begins at 17:45, after the last entry"));
    CHECK(count("itinerary-closed", visited("17:45", 60, "17:45")) == 0);
}

TEST_CASE("A way that nothing leaves for any more is told as that", "[rules]")
{
    TourBuilder builder(twoVenues());
    builder.way("La Cantine", "TIC Valley", 10).group("Classe", 6).itinerary("Matin");
    builder.visit("Robots", "11:30").visit("Drones", "12:30");
    Festival festival = builder.build();
    TravelTime shuttle = *festival.travelTimes().begin();
    shuttle.mode = TravelMode::Shuttle;
    shuttle.departures = {*LocalTime::fromText(u"09:00"), *LocalTime::fromText(u"10:00")};
    festival.table<TravelTime>().put(shuttle);
    CHECK(told("itinerary-way-unknown", festival)
        == line("warning itinerary-way-unknown: Itinerary \"Matin\": nothing leaves any more from La Cantine "
                "to TIC Valley on Thu 12 June at 12:00"));
}

TEST_CASE("A stop within a long one is told of, whatever lies between", "[rules]")
{
    FestivalBuilder festival = twoVenues();
    festival.session("Portes ouvertes", "2014-06-12", "12:00/14:00").last<Session>([](Session& session) {
        session.openingMode = OpeningMode::DropIn;
    });
    TourBuilder builder = outing(festival);
    builder.visit("Portes ouvertes", "12:00", 110).visit("Drones", "12:30").visit("Drones", "13:00");
    CHECK(count("itinerary-too-tight", builder.build()) == 2);
}

TEST_CASE("A leg that takes longer than there is, is told of with its way", "[rules]")
{
    CHECK(count("itinerary-too-tight", outing().visit("Robots", "11:00").visit("Drones", "12:00").build())
        == 0);
    CHECK(told("itinerary-too-tight", outing().visit("Robots", "11:30").visit("Drones", "12:00").build())
        == line(
            "warning itinerary-too-tight: Itinerary \"Matin\": 0 min to go from La Cantine to TIC Valley on "
            "Thu 12 June at 12:00, and 12 are needed (on foot)"));
}

TEST_CASE(
    "A visit that begins before the one before it is over is told as that, wherever both are", "[rules]")
{
    CHECK(told("itinerary-too-tight", outing().visit("Drones", "12:00").visit("Robots", "11:00").build())
        == line("warning itinerary-too-tight: Itinerary \"Matin\": \"Robots\" on Thu 12 June at 11:00 begins "
                "before the stop before it is over"));
}

TEST_CASE("A way that nobody knows is told of, and is not taken for none", "[rules]")
{
    TourBuilder builder(twoVenues());
    builder.group("Classe", 6).itinerary("Matin").visit("Robots", "10:00").visit("Drones", "12:30");
    CHECK(told("itinerary-way-unknown", builder.build())
        == line(
            "warning itinerary-way-unknown: Itinerary \"Matin\": nobody has said how long it takes from La "
            "Cantine to TIC Valley on Thu 12 June at 10:30"));
    CHECK(count("itinerary-too-tight", builder.build()) == 0);
    builder.way("La Cantine", "TIC Valley", 12);
    CHECK(count("itinerary-way-unknown", builder.build()) == 0);
}

TEST_CASE("Where somebody of the group cannot enter, the itinerary is told of", "[rules]")
{
    const auto toVenue = [](Tri wheelchair) {
        FestivalBuilder venues = twoVenues();
        venues.last<Venue>([wheelchair](Venue& venue) { venue.access.wheelchair = wheelchair; });
        return outing(venues)
            .last<Group>([](Group& group) { group.needs = {AccessNeed::StepFree}; })
            .visit("Drones", "12:00")
            .build();
    };
    CHECK(told("itinerary-access", toVenue(Tri::No))
        == line("warning itinerary-access: Itinerary \"Matin\": \"Drones\" on Thu 12 June at 12:00 does not "
                "offer what is needed: step-free"));
    CHECK(told("itinerary-access", toVenue(Tri::Unknown))
        == line(
            "note itinerary-access: Itinerary \"Matin\": nobody has said whether \"Drones\" on Thu 12 June "
            "at 12:00 offers: step-free"));
    CHECK(count("itinerary-access", toVenue(Tri::Yes)) == 0);
}

TEST_CASE("A visit in a language that the group does not speak is told of", "[rules]")
{
    const auto visited = [](std::vector<QString> spoken, std::vector<QString> understood) {
        FestivalBuilder venues = twoVenues();
        venues.last<Session>([&spoken](Session& session) { session.languages = spoken; });
        return outing(venues)
            .last<Group>([&understood](Group& group) { group.languages = understood; })
            .visit("Drones", "12:00")
            .build();
    };
    const QString french = QStringLiteral("fr");
    const QString english = QStringLiteral("en");
    CHECK(told("itinerary-language", visited({english}, {}))
        == line("warning itinerary-language: Itinerary \"Matin\": \"Drones\" on Thu 12 June at 12:00 is in a "
                "language that the group does not speak (en)"));
    CHECK(count("itinerary-language", visited({french, english}, {english})) == 0);
    CHECK(count("itinerary-language", visited({}, {})) == 0);
    CHECK(count("itinerary-language", visited({}, {english})) == 1);
}

TEST_CASE("A group is out within its hours, and back by their end", "[rules]")
{
    const auto out = [](const char* hours, const char* day) {
        return outing()
            .last<Group>([&](Group& group) {
                group.hours = {{*Day::fromText(QString::fromLatin1(day)),
                    *TimeSpan::fromText(QString::fromLatin1(hours))}};
            })
            .visit("Robots", "10:00")
            .build();
    };
    CHECK(count("itinerary-hours", out("10:00/10:30", "2014-06-12")) == 0);
    CHECK(told("itinerary-hours", out("10:00/10:20", "2014-06-12"))
        == line("warning itinerary-hours: Itinerary \"Matin\": on Thu 12 June the group is back 10 min after "
                "10:20"));
    CHECK(told("itinerary-hours", out("10:20/12:00", "2014-06-12"))
        == line(
            "warning itinerary-hours: Itinerary \"Matin\": on Thu 12 June the first stop is 20 min before "
            "10:20"));
    CHECK(told("itinerary-hours", out("10:00/12:00", "2014-06-13"))
        == line("warning itinerary-hours: Itinerary \"Matin\" is on Thu 12 June, when Classe is not out"));
}

TEST_CASE("A group whose lunch is missed is told of", "[rules]")
{
    TourBuilder builder = outing();
    builder.last<Group>([](Group& group) { group.lunch = TimeSpan::fromText(u"11:30/12:30"); });
    builder.visit("Robots", "11:00").visit("Drones", "12:00");
    CHECK(told("itinerary-lunch", builder.build())
        == line("warning itinerary-lunch: Itinerary \"Matin\": Classe has 18 min for lunch on Thu 12 June "
                "between 11:30 and 12:30, and wants 45"));
    builder.last<Group>([](Group& group) { group.lunchBreak = minutes{18}; });
    CHECK(count("itinerary-lunch", builder.build()) == 0);
}

TEST_CASE("A lunch that is planned too late is missed, however much time was free before", "[rules]")
{
    TourBuilder builder = outing();
    builder.last<Group>([](Group& group) { group.lunch = TimeSpan::fromText(u"11:30/13:30"); });
    builder.visit("Robots", "10:00").lunch("13:00", 60);
    CHECK(told("itinerary-lunch", builder.build())
        == line("warning itinerary-lunch: Itinerary \"Matin\": Classe has 30 min for lunch on Thu 12 June "
                "between 11:30 and 13:30, and wants 45"));
}
