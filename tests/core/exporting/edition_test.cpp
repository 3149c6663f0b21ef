// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/edition.h"
#include "core/exporting/festival_json.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

TEST_CASE("The public sees the picture under the map, and whose it is", "[exporting]")
{
    IdSource ids(1);
    Festival festival = twoVenues().build();
    festival.table<MapPicture>().put({.id = ids.next<MapPicture>(), .credit = QStringLiteral("Ville")});

    CHECK(visibleTo(Audience::Public, festival).mapPictures() == festival.mapPictures());
}

TEST_CASE("The public sees itineraries, but neither bookings nor who the groups are", "[exporting]")
{
    const Contact contact{
        .name = QStringLiteral("Camille Secret"), .phone = QStringLiteral("06 39 98 00 01")};
    const Festival festival
        = TourBuilder(twoVenues())
              .way("La Cantine", "TIC Valley", 12)
              .booking("Robots", "10:00", 2)
              .last<Booking>([&](Booking& booking) { booking.contact = Internal(contact); })
              .group("Classe des secrets", 9)
              .last<Group>([&](Group& group) {
                  group.contact = Internal(contact);
                  group.needs = {AccessNeed::HearingLoop};
              })
              .itinerary("Matin")
              .last<Itinerary>(
                  [](Itinerary& itinerary) { itinerary.note = Internal(QStringLiteral("secret")); })
              .visit("Robots", "10:00")
              .build();
    const Festival shown = visibleTo(Audience::Public, festival);

    CHECK(shown.bookings().isEmpty());
    CHECK(shown.groups().begin()->size == 9);
    CHECK(shown.groups().begin()->needs.empty());
    CHECK(named<Itinerary>(shown, "Matin").stops == named<Itinerary>(festival, "Matin").stops);
    CHECK(shown.travelTimes() == festival.travelTimes());
    const QByteArray json = festivalToJson(shown);
    for (const char* secret : {"secret", "Secret", "06 39", "hearing_loop\"]"})
        CHECK_FALSE(json.contains(secret));
    CHECK(visibleTo(Audience::Internal, festival) == festival);
}

TEST_CASE("The public learns of no start-up that keeps out of sight from those who work there", "[exporting]")
{
    IdSource ids(1);
    Festival festival = FestivalBuilder().startup("Autan Drones").startup("Brume").build();
    Startup hidden = named<Startup>(festival, "Autan Drones");
    hidden.mayPublish = Tri::No;
    festival.table<Startup>().put(hidden);
    const auto employ = [&](const char* name, const char* organisation, std::optional<Id<Startup>> startup) {
        Person person = blank(ids.next<Person>());
        person.name = QString::fromUtf8(name);
        person.organisation = QString::fromUtf8(organisation);
        person.startup = startup;
        festival.table<Person>().put(person);
    };
    employ("Ada", "AUTAN DRONES SAS", std::nullopt);
    employ("Grace", "Autan", hidden.id);
    employ("Joan", "Brume", std::nullopt);

    const Festival shown = visibleTo(Audience::Public, festival);

    CHECK(named<Person>(shown, "Ada").organisation.isEmpty());
    CHECK(named<Person>(shown, "Grace").organisation.isEmpty());
    CHECK(named<Person>(shown, "Joan").organisation == QStringLiteral("Brume"));
    CHECK_FALSE(festivalToJson(shown).contains("Autan"));
}
