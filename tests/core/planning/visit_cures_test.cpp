// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/planning/cured.h"
#include "tests/core/tours/tour_builder.h"

#include <QSet>

using namespace planner;
using namespace planner::tests;

namespace {

VisitWish mustSee(const Festival& festival, const char* startup)
{
    return {.startup = named<Startup>(festival, startup).id, .strength = WishStrength::MustSee};
}

/// A class of five that sees robots at ten and drones at half past twelve, a quarter of an hour's walk away.
TourBuilder classOut()
{
    TourBuilder builder(twoVenues());
    builder.way("La Cantine", "TIC Valley", 15).group("Classe", 5).itinerary("Sortie");
    return builder;
}

} // namespace

TEST_CASE("A booking that lost its slot goes to the nearest one with seats, or waits", "[planning]")
{
    TourBuilder builder(twoVenues());
    builder.booking("Robots", "10:00", 7).booking("Robots", "10:10", 2);
    CHECK(cured(builder.build(), "booking-lost-slot")
        == texts({"Move the booking to Thu 12, 10:30 (0 new problems)",
            "Move the booking to Thu 12, 11:00 (0 new problems)",
            "Move the booking to Thu 12, 11:30 (0 new problems)",
            "Put the booking on the waiting list of Thu 12, 10:00 (0 new problems)"}));
    CHECK(cured(builder.build(), "booking-lost-slot", Language::French).front()
        == QString::fromUtf8("Déplacer la réservation au jeu. 12, 10\u202Fh\u202F30 (0 nouveau problème)"));
}

TEST_CASE("Of an overbooked slot the last go to the next one, or wait", "[planning]")
{
    TourBuilder builder(twoVenues());
    builder.booking("Robots", "10:00", 5).last<Booking>([](Booking& booking) { booking.position = 1; });
    builder.booking("Robots", "10:00", 4).last<Booking>([](Booking& booking) { booking.position = 2; });
    CHECK(cured(builder.build(), "slot-overbooked")
        == texts({"Move the last booking to the nearest slot (0 new problems)",
            "Put the last booking on the waiting list (0 new problems)"}));
}

TEST_CASE("Itineraries that do not fit together go apart, and each way says which one goes", "[planning]")
{
    TourBuilder builder(twoVenues());
    builder.group("Classe", 5).itinerary("Deux").visit("Robots", "10:00", 30);
    builder.group("Famille", 4).itinerary("Un").visit("Robots", "10:00", 30);
    const QStringList ways = cured(builder.build(), "slot-shared-by-too-many");
    REQUIRE_FALSE(ways.isEmpty());
    CHECK(ways.front().endsWith(QStringLiteral(": visit \"Robots\" at 10:30 (0 new problems)")));
    CHECK(std::all_of(ways.begin(), ways.end(), [](const QString& way) {
        return way.startsWith(QStringLiteral("Un: ")) || way.startsWith(QStringLiteral("Deux: "));
    }));
    CHECK(QSet<QString>(ways.begin(), ways.end()).size() == ways.size());
}

TEST_CASE("A stop at a closed door goes to the nearest slot that keeps the rest, or out", "[planning]")
{
    TourBuilder builder = classOut();
    builder.visit("Robots", "10:10", 30).visit("Drones", "12:30", 30);
    CHECK(cured(builder.build(), "itinerary-closed")
        == texts({"Visit \"Robots\" at 10:00 (0 new problems)", "Visit \"Robots\" at 10:30 (0 new problems)",
            "Leave out \"Robots\" (0 new problems)"}));
}

TEST_CASE("A stop without seats goes where there are some", "[planning]")
{
    TourBuilder builder = classOut();
    builder.booking("Robots", "10:00", 6).visit("Robots", "10:00", 30);
    CHECK(cured(builder.build(), "itinerary-seats").front()
        == QStringLiteral("Visit \"Robots\" at 10:30 (0 new problems)"));
}

TEST_CASE("What is too tight is put off", "[planning]")
{
    TourBuilder builder = classOut();
    builder.visit("Robots", "11:30", 30).visit("Drones", "12:00", 30);
    CHECK(cured(builder.build(), "itinerary-too-tight").front()
        == QStringLiteral("Visit \"Drones\" at 12:30 (0 new problems)"));
}

TEST_CASE("A slow way that was said is taken back when the quickest is in time", "[planning]")
{
    TourBuilder builder = classOut();
    builder.visit("Robots", "11:30", 30).visit("Drones", "12:30", 30);
    builder.last<Itinerary>([](Itinerary& itinerary) { itinerary.stops.back().by = TravelMode::Bus; });
    CHECK(cured(builder.build(), "itinerary-way-unknown").front()
        == QStringLiteral("Take the quickest route (0 new problems)"));
}

TEST_CASE("Lunch is made room for, or shorter", "[planning]")
{
    TourBuilder builder = classOut();
    builder.visit("Robots", "11:30", 30).visit("Drones", "12:30", 30);
    builder.last<Group>([](Group& group) {
        group.lunch = TimeSpan::fromText(u"12:00/13:00");
        group.lunchBreak = minutes{45};
    });
    const QStringList ways = cured(builder.build(), "itinerary-lunch");
    REQUIRE_FALSE(ways.isEmpty());
    CHECK(ways.front() == QStringLiteral("Rearrange: \"Drones\" at 13:00 instead of 12:30 (0 new problems)"));
}

TEST_CASE("A group that is back late goes out longer or sees less", "[planning]")
{
    TourBuilder builder = classOut();
    builder.visit("Robots", "10:00", 30).visit("Drones", "13:30", 30);
    builder.last<Group>([](Group& group) {
        group.hours = {{*Day::fromText(u"2014-06-12"), *TimeSpan::fromText(u"09:30/13:45")}};
    });
    const QStringList ways = cured(builder.build(), "itinerary-hours");
    CHECK(ways.contains(
        QString::fromUtf8("Extend the outing of Classe on Thu 12: 9:30–14:00 (0 new problems)")));
    CHECK(ways.contains(QStringLiteral("Rearrange: \"Drones\" at 13:00 instead of 13:30 (0 new problems)")));
}

TEST_CASE("What must be seen finds a gap", "[planning]")
{
    TourBuilder builder = classOut();
    const VisitWish wish = mustSee(builder.build(), "Nébuleuse");
    builder.visit("Robots", "11:30", 30).last<Group>([&wish](Group& group) { group.wishes = {wish}; });
    CHECK(cured(builder.build(), "must-see-missing").front()
        == QStringLiteral("Visit \"Drones\": Thu 12, 12:30 (0 new problems)"));
}

TEST_CASE("Two itineraries at once become one", "[planning]")
{
    TourBuilder builder = classOut();
    builder.visit("Robots", "10:00", 30).visit("Drones", "13:00", 30);
    builder.itinerary("Encore").visit("Robots", "11:00", 30);
    CHECK(cured(builder.build(), "group-in-two-places")
              .contains(QStringLiteral("Make one itinerary of the two (0 new problems)")));
}

TEST_CASE("A group without an itinerary gets one", "[planning]")
{
    TourBuilder builder(twoVenues());
    builder.way("La Cantine", "TIC Valley", 15).group("Classe", 5);
    CHECK(cured(builder.build(), "group-without-itinerary")
        == texts({"Plan its days out: 2 visits (0 new problems)"}));
}

TEST_CASE("A visit that a group does not understand is exchanged for one that it does", "[planning]")
{
    FestivalBuilder festival = twoVenues();
    festival.session("Robots in English", "2014-06-12", "13:00/13:30").by("Brume");
    festival.last<Session>([](Session& session) { session.languages = {QStringLiteral("en")}; });
    TourBuilder builder(festival);
    builder.group("Class", 5).last<Group>([](Group& group) { group.languages = {QStringLiteral("en")}; });
    builder.itinerary("Day out").visit("Robots", "10:00", 30);
    CHECK(cured(builder.build(), "itinerary-language").front()
        == QStringLiteral("Visit \"Robots in English\" at 13:00 (0 new problems)"));
}
