// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/seats.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

SlotLoad loadAt(const Festival& festival, const char* session, const char* begin)
{
    const Session& visited = named<Session>(festival, session);
    const auto slot
        = slotAt(festival, {visited.id, *visited.day, *LocalTime::fromText(QString::fromLatin1(begin))});
    REQUIRE(slot);
    return loadOf(festival, VisitBook(festival), *slot);
}

} // namespace

TEST_CASE("The seats of a slot are those that bookings and groups leave", "[seats]")
{
    const Festival festival = TourBuilder(twoVenues())
                                  .booking("Robots", "10:00", 3)
                                  .booking("Robots", "10:00", 4)
                                  .last<Booking>([](Booking& booking) { booking.waiting = true; })
                                  .booking("Robots", "10:30", 2)
                                  .group("Classe", 6)
                                  .itinerary("Matin")
                                  .visit("Robots", "10:00")
                                  .build();
    const SlotLoad load = loadAt(festival, "Robots", "10:00");

    CHECK(load.seats == 8);
    CHECK(load.booked == 3);
    CHECK(load.waiting == 4);
    CHECK(load.touring == 6);
    CHECK(load.left() == -1);
    CHECK(load.tours == std::vector<Touring>{{named<Itinerary>(festival, "Matin").id, 6, 0}});
    CHECK(loadAt(festival, "Robots", "10:30").left() == 6);
}

TEST_CASE("A group with a booking of its own in the slot counts once", "[seats]")
{
    TourBuilder builder(twoVenues());
    builder.group("Classe", 6).itinerary("Matin").visit("Robots", "10:00");
    const Id<Group> group = named<Group>(builder.build(), "Classe").id;
    builder.booking("Robots", "10:00", 6).last<Booking>([&group](Booking& booking) {
        booking.group = group;
    });

    CHECK(loadAt(builder.build(), "Robots", "10:00").left() == 2);
    builder.last<Booking>([](Booking& booking) { booking.waiting = true; });
    CHECK(loadAt(builder.build(), "Robots", "10:00").left() == 2);
    CHECK(loadAt(builder.build(), "Robots", "10:00").touring == 6);
}

TEST_CASE("A proposal to whoever likes it takes no seats", "[seats]")
{
    const Festival festival
        = TourBuilder(twoVenues()).itinerary("Pour tous").visit("Robots", "10:00").build();
    CHECK(loadAt(festival, "Robots", "10:00").left() == 8);
}

TEST_CASE("The plain count of a session is of those who come to its one visit", "[seats]")
{
    FestivalBuilder builder = twoVenues();
    builder.session("Débat", "2014-06-12", "15:00/16:00").last<Session>([](Session& session) {
        session.seats = 20;
        session.registered = 12;
    });
    const Festival festival = TourBuilder(builder).booking("Débat", "15:00", 5).build();

    CHECK(loadAt(festival, "Débat", "15:00").promised() == 17);
    CHECK(loadAt(festival, "Débat", "15:00").left() == 3);
}

TEST_CASE("Where people come and go, nothing adds up against the seats", "[seats]")
{
    FestivalBuilder builder = twoVenues();
    builder.session("Portes ouvertes", "2014-06-12", "15:00/18:00").last<Session>([](Session& session) {
        session.openingMode = OpeningMode::DropIn;
        session.seats = 10;
    });
    const Festival festival = TourBuilder(builder).booking("Portes ouvertes", "16:10", 50).build();

    CHECK(loadAt(festival, "Portes ouvertes", "16:00").left() == 10);
    CHECK(lostBookings(festival).empty());
}

TEST_CASE("Names are erased, and the numbers stay", "[seats]")
{
    Contact contact;
    contact.name = QStringLiteral("Camille");
    contact.phone = QStringLiteral("06 39 98 00 01");
    const Festival festival = TourBuilder(twoVenues())
                                  .booking("Robots", "10:00", 3)
                                  .last<Booking>([&contact](Booking& booking) {
                                      booking.contact = Internal(contact);
                                      booking.note = Internal(QStringLiteral("poussette"));
                                  })
                                  .build();
    const Booking erased = withoutNames(*festival.bookings().begin());

    CHECK(erased.contact.forInsiders() == Contact());
    CHECK(erased.note.forInsiders().isEmpty());
    CHECK(erased.slot() == festival.bookings().begin()->slot());
    CHECK(erased.seats == 3);
}

TEST_CASE("Seats come before the waiting list, each in their order", "[seats]")
{
    TourBuilder builder(twoVenues());
    double position = 9;
    for (const int seats : {1, 2, 3, 4}) {
        builder.booking("Robots", "10:00", seats).last<Booking>([&](Booking& booking) {
            booking.position = --position;
            booking.waiting = seats % 2 == 1;
        });
    }
    const Festival& festival = builder.build();
    const auto slots = slotsOf(festival, named<Session>(festival, "Robots"));
    std::vector<int> order;
    for (const Booking* booking : bookingsIn(festival, VisitBook(festival), slots.front()))
        order.push_back(booking->seats);

    CHECK(order == std::vector{4, 2, 3, 1});
}
