// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/registrations.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

TEST_CASE("Registrations are read as they are pasted", "[registrations]")
{
    const RegistrationList list
        = registrationsIn(QStringLiteral("Nom\tNombre\tTéléphone\r\nCamille Roux\t3\t06 39 98 00 "
                                         "01\r\n\r\nÉlie\r\nZoé\t06.39.98.00.02\t2\r\n"));

    CHECK(list.unread.empty());
    CHECK(list.rows
        == std::vector<Party>{{QStringLiteral("Camille Roux"), 3, QStringLiteral("06 39 98 00 01")},
            {QStringLiteral("Élie"), 1, QString()},
            {QStringLiteral("Zoé"), 2, QStringLiteral("06.39.98.00.02")}});
    CHECK(registrationsIn(QStringLiteral("Roux; 3\nMartin, Léa; 2")).rows
        == std::vector<Party>{
            {QStringLiteral("Roux"), 3, QString()}, {QStringLiteral("Martin, Léa"), 2, QString()}});
}

TEST_CASE("A line of which nobody can tell how many come is named", "[registrations]")
{
    const RegistrationList list
        = registrationsIn(QStringLiteral("Camille; une dizaine\n; 3\nÉlie; 0\nZoé; -2\nAnne; 99999\nLou; 2"));

    CHECK(list.unread == std::vector{1, 2, 3, 4, 5});
    CHECK(list.rows == std::vector<Party>{{QStringLiteral("Lou"), 2, QString()}});
    CHECK(registrationsIn(QString()) == RegistrationList());
}

TEST_CASE("Whoever no longer fits goes on the waiting list", "[registrations]")
{
    const Festival festival = TourBuilder(twoVenues()).booking("Robots", "10:00", 3).build();
    const auto slots = slotsOf(festival, named<Session>(festival, "Robots"));
    IdSource ids(4);
    const std::vector<Party> rows{{QStringLiteral("Un"), 4, QString()},
        {QStringLiteral("Deux"), 2, QString()}, {QStringLiteral("Trois"), 1, QString()}};
    const auto bookings = bookingsFor(festival, slots.front(), rows, ids);

    REQUIRE(bookings.size() == 3);
    CHECK_FALSE(bookings[0].waiting);
    CHECK(bookings[1].waiting);
    CHECK_FALSE(bookings[2].waiting);
    CHECK(bookings[0].position < bookings[1].position);
    CHECK(bookings[2].contact.forInsiders().name == QStringLiteral("Trois"));
    CHECK(bookings[2].slot() == slots.front().key);
}

TEST_CASE("After the festival no name is left and every number is", "[registrations]")
{
    TourBuilder builder(twoVenues());
    builder.booking("Robots", "10:00", 3).last<Booking>([](Booking& booking) {
        booking.contact = Internal(Contact{.name = QStringLiteral("Camille")});
    });
    builder.booking("Robots", "10:30", 2).group("Classe", 9).last<Group>([](Group& group) {
        group.contact = Internal(Contact{.name = QStringLiteral("Élie")});
    });
    const Festival before = builder.build();
    const Festival after = unchecked(before, namesErased(before));

    int seats = 0;
    for (const Booking& booking : after.bookings()) {
        CHECK(booking.contact.forInsiders() == Contact());
        seats += booking.seats;
    }
    CHECK(seats == 5);
    CHECK(named<Group>(after, "Classe").contact.forInsiders() == Contact());
    CHECK(named<Group>(after, "Classe").size == 9);
    CHECK(namesErased(after).isEmpty());
}
