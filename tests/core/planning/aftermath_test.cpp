// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/aftermath_words.h"
#include "core/tours/seats.h"
#include "tests/core/planning/cured.h"
#include "tests/core/tours/tour_builder.h"

using namespace planner;
using namespace planner::tests;

namespace {

const Day thursday = *Day::fromText(u"2014-06-12");

Closure closed(const Festival& festival, const char* venue, QStringView span)
{
    return {named<Venue>(festival, venue).id, thursday, *TimeSpan::fromText(span)};
}

Delay late(const Festival& festival, const char* venue, int by, QStringView from = u"00:00")
{
    return {named<Venue>(festival, venue).id, thursday, minutes{by}, *LocalTime::fromText(from)};
}

/// Everything that an aftermath says, line by line.
QStringList told(const Festival& festival, const Mishap& mishap, Language language = Language::English)
{
    const Words words(language);
    const Aftermath aftermath = aftermathOf(Trial(festival), mishap);
    QStringList lines;
    for (const LateSession& session : aftermath.late)
        lines += told(session, words);
    for (const BookingFate& fate : aftermath.bookings) {
        lines += told(festival, fate, words);
        if (fate.isLost)
            lines += QStringLiteral("> ") + remedyText(festival, fate, words);
    }
    for (const ItineraryFate& fate : aftermath.itineraries) {
        lines += told(aftermath, fate, words);
        for (const QString& line : remedyTexts(festival, fate, words))
            lines += QStringLiteral("> ") + line;
    }
    return lines;
}

TourBuilder& by(TourBuilder& builder, const char* name, const char* phone = "")
{
    return builder.last<Booking>([&](Booking& booking) {
        booking.contact
            = Internal(Contact{.name = QString::fromUtf8(name), .phone = QString::fromLatin1(phone)});
    });
}

Festival after(const Festival& festival, const Mishap& mishap)
{
    const auto result = applied(festival, together(aftermathOf(Trial(festival), mishap)));
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("Bookings that a closure loses are told by name, with the nearest slot that has seats", "[mishaps]")
{
    TourBuilder builder(twoVenues());
    by(builder.booking("Robots", "10:00", 3), "Camille", "06 39 98 00 01");
    by(builder.booking("Robots", "11:00", 6), "Noé");
    by(builder.booking("Drones", "12:00", 2), "Lou");
    const Festival festival = builder.build();
    const Mishap mishap = closed(festival, "La Cantine", u"10:00/11:00");

    CHECK(told(festival, mishap)
        == texts({"Camille (3 seats): \"Robots\" at 10:00 is lost · 06 39 98 00 01", "> To Thu 12, 11:30"}));
    CHECK(told(festival, mishap, Language::French)
        == texts({"Camille (3 places)\u202F: «\u202FRobots\u202F» à 10\u202Fh n’a plus lieu · 06 39 98 00 01",
            "> Vers jeu. 12, 11\u202Fh\u202F30"}));
    CHECK(lostBookings(after(festival, mishap)).empty());
    CHECK(label(festival, mishap, Words(Language::English))
        == QString::fromUtf8("La Cantine closed on Thu 12, 10:00–11:00"));
}

TEST_CASE("A closure in the small hours touches the evening before", "[mishaps]")
{
    FestivalBuilder cantine;
    cantine.venue("La Cantine").open("2014-06-12", "18:00/27:00").room("Grande salle", 20);
    cantine.session("Nuit", "2014-06-12", "25:00/26:00").by("Brume");
    TourBuilder builder(cantine);
    by(builder.booking("Nuit", "25:00", 3), "Camille");
    const Festival festival = builder.build();
    const Closure late{
        named<Venue>(festival, "La Cantine").id, thursday.plus(1), *TimeSpan::fromText(u"01:00/02:00")};
    CHECK(told(festival, late)
        == texts({"Camille (3 seats): \"Nuit\" at 1:00 is lost", "> No other slot: to be told"}));
    CHECK(told(festival, closed(festival, "La Cantine", u"25:00/26:00")) == told(festival, late));
}

TEST_CASE("Where no seats are left, those who lost their slot wait for the nearest", "[mishaps]")
{
    TourBuilder builder(twoVenues());
    by(builder.booking("Robots", "10:00", 8), "Camille");
    by(builder.booking("Robots", "10:30", 7), "Noé");
    by(builder.booking("Robots", "11:00", 7), "Lou");
    by(builder.booking("Robots", "11:30", 7), "Eden");
    const Festival festival = builder.build();
    CHECK(told(festival, closed(festival, "La Cantine", u"09:00/10:30"))
        == texts({"Camille (8 seats): \"Robots\" at 10:00 is lost", "> On the waiting list: Thu 12, 10:30"}));
}

TEST_CASE("A venue closed all its days stays closed, and nobody is forgotten", "[mishaps]")
{
    FestivalBuilder cantine;
    cantine.venue("La Cantine").open("2014-06-12", "09:00/18:00").room("Grande salle", 20);
    cantine.session("Robots", "2014-06-12", "10:00/11:00").by("Brume");
    TourBuilder builder(cantine);
    by(builder.booking("Robots", "10:00", 3), "Camille");
    const Festival festival = builder.build();
    const Mishap mishap = closed(festival, "La Cantine", u"00:00/30:00");
    CHECK(told(festival, mishap)
        == texts({"Camille (3 seats): \"Robots\" at 10:00 is lost", "> No other slot: to be told"}));
    const Aftermath aftermath = aftermathOf(Trial(festival), mishap);
    CHECK(tests::told(aftermath.programme, aftermath.now)
        == texts({"error venue-closed-that-day: \"Robots\" is at La Cantine on Thu 12 June, when that venue "
                  "is closed"}));
    CHECK(aftermath.losesSomething());
}

TEST_CASE("An itinerary keeps all that a closure leaves of it", "[mishaps]")
{
    TourBuilder builder(twoVenues());
    builder.way("La Cantine", "TIC Valley", 15).group("Classe", 5).itinerary("Sortie");
    builder.visit("Robots", "10:00", 30).visit("Drones", "12:30", 30);
    const Festival festival = builder.build();
    const Mishap morning = closed(festival, "La Cantine", u"10:00/10:30");
    CHECK(told(festival, morning)
        == texts({"Itinerary \"Sortie\": \"Robots\" lets nobody in on Thu 12 June at 10:00",
            "> \"Robots\" at 10:30 instead of 10:00"}));
    CHECK(told(festival, closed(festival, "La Cantine", u"10:00/12:00"))
        == texts({"Itinerary \"Sortie\": \"Robots\" lets nobody in on Thu 12 June at 10:00",
            "> \"Robots\" at 10:00 is left out"}));
    const Festival mended = after(festival, morning);
    CHECK(
        named<Itinerary>(mended, "Sortie").stops.back() == named<Itinerary>(festival, "Sortie").stops.back());
}

TEST_CASE("Who was to eat behind the closed door is told so", "[mishaps]")
{
    TourBuilder builder(twoVenues());
    builder.group("Classe", 5).itinerary("Sortie").lunch("12:00", 45);
    const Id<Venue> cantine = named<Venue>(builder.build(), "La Cantine").id;
    builder.last<Itinerary>([&](Itinerary& itinerary) { itinerary.stops.front().venue = cantine; });
    const Festival festival = builder.build();
    CHECK(told(festival, closed(festival, "La Cantine", u"12:30/14:00"))
        == texts({"lunch at 12:00: the door is closed"}));
    CHECK(told(festival, closed(festival, "La Cantine", u"12:45/14:00")).isEmpty());
}

TEST_CASE("A group's booking goes where its mended itinerary goes", "[mishaps]")
{
    TourBuilder builder(twoVenues());
    builder.group("Classe", 5).itinerary("Sortie").visit("Robots", "10:00", 30);
    const Id<Group> group = named<Group>(builder.build(), "Classe").id;
    builder.booking("Robots", "10:00", 5).last<Booking>([&](Booking& booking) { booking.group = group; });
    builder.booking("Robots", "10:30", 4);
    const Festival festival = builder.build();
    CHECK(told(festival, closed(festival, "La Cantine", u"09:00/10:30"))
        == texts({"Classe (5 seats): \"Robots\" at 10:00 is lost", "> To Thu 12, 11:00",
            "Itinerary \"Sortie\": \"Robots\" lets nobody in on Thu 12 June at 10:00",
            "> \"Robots\" at 11:00 instead of 10:00"}));
}

TEST_CASE("What begins late takes its visitors along, locked or not", "[mishaps]")
{
    FestivalBuilder venues = twoVenues();
    venues.last<Session>([](Session& session) { session.locked = true; });
    TourBuilder builder(venues);
    by(builder.booking("Drones", "12:30", 3), "Camille");
    builder.group("Classe", 5).itinerary("Sortie").visit("Drones", "13:00", 30);
    const Festival festival = builder.build();
    const Mishap mishap = late(festival, "TIC Valley", 20);
    CHECK(told(festival, mishap)
        == texts({"\"Drones\": 12:20–14:20 instead of 12:00–14:00 (locked, and late all the same)",
            "Camille (3 seats): \"Drones\" at 12:50 instead of 12:30",
            "\"Drones\": 13:20 instead of 13:00"}));
    CHECK_FALSE(aftermathOf(Trial(festival), mishap).losesSomething());
    CHECK(factOf(festival, late(festival, "TIC Valley", 20, u"12:01")).isEmpty());
}

TEST_CASE("Who is late at the next stop goes in later there", "[mishaps]")
{
    TourBuilder builder(twoVenues());
    builder.way("La Cantine", "TIC Valley", 15).group("Classe", 5).itinerary("Sortie");
    builder.visit("Robots", "11:00", 30).visit("Drones", "12:00", 30);
    const Festival festival = builder.build();
    CHECK(told(festival, late(festival, "La Cantine", 20))
        == texts({"\"Robots\": 10:20–12:20 instead of 10:00–12:00", "\"Robots\": 11:20 instead of 11:00",
            "Itinerary \"Sortie\": 10 min to go from La Cantine to TIC Valley on Thu 12 June at 11:50, and "
            "15 "
            "are needed (on foot)",
            "> \"Drones\" at 12:30 instead of 12:00"}));
}

TEST_CASE("Open doors open later and close as planned", "[mishaps]")
{
    FestivalBuilder doors = twoVenues();
    doors.last<Session>([](Session& session) { session.openingMode = OpeningMode::DropIn; });
    TourBuilder builder(doors);
    builder.group("Classe", 5).itinerary("Sortie").visit("Drones", "12:00", 20);
    const Festival festival = builder.build();
    CHECK(told(festival, late(festival, "TIC Valley", 30))
        == texts({"\"Drones\": 12:30–14:00 instead of 12:00–14:00", "\"Drones\": 12:30 instead of 12:00"}));
}

TEST_CASE("What was noted and not mended yet is told again", "[mishaps]")
{
    TourBuilder builder(twoVenues());
    by(builder.booking("Robots", "10:00", 3), "Camille");
    const Festival festival = builder.build();
    const Mishap mishap = closed(festival, "La Cantine", u"10:00/11:00");
    const Festival noted = unchecked(festival, factOf(festival, mishap));
    CHECK(factOf(noted, mishap).isEmpty());
    CHECK(told(noted, mishap)
        == texts({"Camille (3 seats): \"Robots\" at 10:00 is lost", "> To Thu 12, 11:00"}));
}
