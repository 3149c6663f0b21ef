// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/told.h"
#include "tests/core/tours/tour_builder.h"

using namespace planner;
using namespace planner::tests;

namespace {

VisitWish mustSee(const Festival& festival, const char* startup)
{
    return {.startup = named<Startup>(festival, startup).id, .strength = WishStrength::MustSee};
}

} // namespace

TEST_CASE("More bookings than seats are told of, slot by slot", "[rules]")
{
    TourBuilder builder(twoVenues());
    builder.booking("Robots", "10:00", 5).booking("Robots", "10:30", 4);
    CHECK(count("slot-overbooked", builder.build()) == 0);
    builder.booking("Robots", "10:00", 4);
    CHECK(told("slot-overbooked", builder.build())
        == line(
            "warning slot-overbooked: \"Robots\" on Thu 12 June at 10:00: 9 seats booked, and there are 8"));
    CHECK(told("slot-overbooked", builder.build(), Language::French)
        == line("warning slot-overbooked: «\u202FRobots\u202F» le jeu. 12 juin à 10\u202Fh\u202F: 9 places "
                "réservées pour 8"));
    builder.last<Booking>([](Booking& booking) { booking.waiting = true; });
    CHECK(count("slot-overbooked", builder.build()) == 0);
}

TEST_CASE("A booking that lost its slot is told of by name", "[rules]")
{
    Contact contact;
    contact.name = QStringLiteral("Camille");
    TourBuilder builder(twoVenues());
    builder.booking("Robots", "10:10", 2).last<Booking>([&contact](Booking& booking) {
        booking.contact = Internal(contact);
    });
    CHECK(told("booking-lost-slot", builder.build())
        == line(
            "error booking-lost-slot: The booking of Camille (2 seats) has lost its slot: \"Robots\" lets "
            "nobody in on Thu 12 June at 10:10 any more"));
    builder.last<Booking>([](Booking& booking) { booking.begin = *LocalTime::fromText(u"10:30"); });
    CHECK(count("booking-lost-slot", builder.build()) == 0);
}

TEST_CASE("Itineraries that fit alone but not together are told of together", "[rules]")
{
    TourBuilder builder(twoVenues());
    builder.group("Classe", 5).itinerary("Deux").visit("Robots", "10:00");
    builder.group("Famille", 4).itinerary("Un").visit("Robots", "10:00");
    CHECK(told("slot-shared-by-too-many", builder.build())
        == line(
            "warning slot-shared-by-too-many: \"Robots\" on Thu 12 June at 10:00: the itineraries \"Un\", "
            "\"Deux\" bring 9 people together, and 8 seats are left"));
    CHECK(count("itinerary-seats", builder.build()) == 0);
    builder.last<Itinerary>(
        [](Itinerary& itinerary) { itinerary.stops.front().begin = *LocalTime::fromText(u"10:30"); });
    CHECK(count("slot-shared-by-too-many", builder.build()) == 0);
}

TEST_CASE("What must be seen is in an itinerary once there is one", "[rules]")
{
    TourBuilder builder(twoVenues());
    const VisitWish wish = mustSee(builder.build(), "Nébuleuse");
    builder.group("Classe", 5).last<Group>([&wish](Group& group) { group.wishes = {wish}; });
    CHECK(count("must-see-missing", builder.build()) == 0);
    CHECK(told("group-without-itinerary", builder.build())
        == line("note group-without-itinerary: Classe (5 visitors) has no itinerary"));
    builder.itinerary("Matin").visit("Robots", "10:00");
    CHECK(told("must-see-missing", builder.build())
        == line(
            "warning must-see-missing: Classe must see Nébuleuse, and no itinerary of the group goes there"));
    CHECK(count("group-without-itinerary", builder.build()) == 0);
    builder.visit("Drones", "12:30");
    CHECK(count("must-see-missing", builder.build()) == 0);
}

TEST_CASE("A group is not on two itineraries at once", "[rules]")
{
    TourBuilder builder(twoVenues());
    builder.group("Classe", 5).itinerary("Un").visit("Robots", "10:00", 30);
    builder.itinerary("Deux").visit("Robots", "10:30", 30);
    CHECK(count("group-in-two-places", builder.build()) == 0);
    builder.last<Itinerary>(
        [](Itinerary& itinerary) { itinerary.stops.front().begin = *LocalTime::fromText(u"10:15"); });
    CHECK(told("group-in-two-places", builder.build())
        == line("error group-in-two-places: Classe has two itineraries at the same time on Thu 12 June: "
                "\"Un\" and \"Deux\""));
}

TEST_CASE("A group that goes on one itinerary in the middle of another is not in two places", "[rules]")
{
    TourBuilder builder(twoVenues());
    builder.group("Classe", 5).itinerary("Un").visit("Robots", "10:00", 30).visit("Drones", "13:30", 30);
    builder.itinerary("Deux").visit("Robots", "11:30", 30);
    CHECK(told("group-in-two-places", builder.build())
        == line("warning group-in-two-places: Classe goes from one itinerary to the other and back on Thu 12 "
                "June, and these trips are not checked: \"Un\" and \"Deux\""));
}
