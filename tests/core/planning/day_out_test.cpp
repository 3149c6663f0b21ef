// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/day_out.h"
#include "tests/core/rules/told.h"
#include "tests/core/tours/tour_builder.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// A class of six that must see the drones, out from half past nine to half past two.
TourBuilder aClass()
{
    TourBuilder builder(twoVenues());
    builder.way("La Cantine", "TIC Valley", 12).way("TIC Valley", "La Cantine", 15);
    const Id<Startup> drones = named<Startup>(builder.build(), "Nébuleuse").id;
    return builder.group("Classe", 6).last<Group>([&drones](Group& group) {
        group.hours = {{*Day::fromText(u"2014-06-12"), *TimeSpan::fromText(u"09:30/14:30")}};
        group.lunch = TimeSpan::fromText(u"10:30/12:30");
        group.wishes = {{.startup = drones, .strength = WishStrength::MustSee}};
    });
}

TourPlan planOf(const Festival& festival, const TourTerms& terms = {})
{
    IdSource ids(5);
    auto plan = plannedDaysOut(festival, terms, ids);
    REQUIRE(plan);
    return std::move(*plan);
}

} // namespace

TEST_CASE("A day out is planned, proved and worked out", "[planning]")
{
    const Festival festival = aClass().build();
    const TourPlan plan = planOf(festival);

    CHECK(plan.proved);
    CHECK(plan.score == TourWorth::mustSee + TourWorth::anything);
    CHECK(plan.bound == plan.score);
    CHECK(plan.missed.empty());
    REQUIRE(plan.tours.size() == 1);
    REQUIRE(plan.tours[0].itinerary);
    CHECK(plan.tours[0].itinerary->title == QStringLiteral("Classe"));
    CHECK(plan.tours[0].course.visits() == 2);
    const auto after = applied(festival, plan.change);
    REQUIRE(after);
    for (const QString& line : told(check(*after), *after))
        CHECK_FALSE(line.contains(QStringLiteral("itinerary")));
    CHECK(planLabel(*after, plan, Words(Language::French))
        == QStringLiteral("Planifier l’itinéraire de Classe"));
    CHECK(planOf(festival).change == plan.change);
}

TEST_CASE("Two groups share the seats there are, and who gets none misses a wish", "[planning]")
{
    TourBuilder builder = aClass();
    Group other = named<Group>(builder.build(), "Classe");
    builder.group("Autre classe", 6).last<Group>([&other](Group& group) {
        group.hours = other.hours;
        group.wishes = other.wishes;
    });
    for (const char* begin : {"12:00", "12:30", "13:00"})
        builder.booking("Drones", begin, 4);
    builder.booking("Drones", "13:30", 2);
    const Festival& festival = builder.build();
    const TourPlan plan = planOf(festival);

    REQUIRE(plan.missed.size() == 1);
    CHECK(plan.missed[0].wish == other.wishes[0]);
    CHECK(planOf(festival, {.groups = {plan.missed[0].group}}).missed.empty());
}

TEST_CASE("The rest of an itinerary is planned around what is pinned", "[planning]")
{
    TourBuilder builder = aClass();
    builder.itinerary("Matin").visit("Robots", "11:30", 30).last<Itinerary>([](Itinerary& itinerary) {
        itinerary.stops[0].pinned = true;
    });
    const Festival& festival = builder.build();
    IdSource ids(5);
    const auto plan = plannedAround(festival, named<Itinerary>(festival, "Matin").id, {}, ids);

    REQUIRE(plan);
    CHECK(plan->clashes.empty());
    const Itinerary& itinerary = *plan->tours.at(0).itinerary;
    CHECK(itinerary.title == QStringLiteral("Matin"));
    REQUIRE(itinerary.stops.size() == 3);
    CHECK(itinerary.stops[0].kind == StopKind::Lunch);
    CHECK(itinerary.stops[1] == named<Itinerary>(festival, "Matin").stops[0]);
    CHECK(itinerary.stops[2].session == named<Session>(festival, "Drones").id);
}

TEST_CASE("Pinned stops that clash stay, and are told", "[planning]")
{
    TourBuilder builder = aClass();
    builder.itinerary("Matin").visit("Robots", "11:30", 30).visit("Drones", "12:00", 30);
    builder.last<Itinerary>([](Itinerary& itinerary) {
        for (Stop& stop : itinerary.stops)
            stop.pinned = true;
    });
    const Festival& festival = builder.build();
    const TourPlan plan = planOf(festival);

    CHECK(plan.clashes.size() == 1);
    CHECK(std::ranges::count(plan.tours.at(0).itinerary->stops, true, &Stop::pinned) == 2);
}

TEST_CASE("The visits of an itinerary for everybody are put into the best order", "[planning]")
{
    TourBuilder builder = aClass();
    builder.itinerary("Le tour").visit("Drones", "12:00").visit("Robots", "11:30");
    builder.last<Itinerary>([](Itinerary& itinerary) { itinerary.group.reset(); });
    const Festival& festival = builder.build();
    IdSource ids(5);
    const auto plan = plannedInOrder(festival, named<Itinerary>(festival, "Le tour").id, {}, ids);

    REQUIRE(plan);
    const auto after = applied(festival, plan->change);
    REQUIRE(after);
    const Itinerary& itinerary = named<Itinerary>(*after, "Le tour");
    CHECK_FALSE(itinerary.group);
    REQUIRE(itinerary.stops.size() == 2);
    CHECK(itinerary.stops[0].session == named<Session>(festival, "Robots").id);
}

TEST_CASE("Planning for nobody is refused in words", "[planning]")
{
    const Festival festival = aClass().build();
    IdSource ids(5);
    const auto plan = plannedDaysOut(festival, {.days = {*Day::fromText(u"2014-06-13")}}, ids);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().message == QStringLiteral("No group is out on these days."));
}

TEST_CASE("Lunch is had at the next place when the way before it is all that fits", "[planning]")
{
    const Festival festival
        = TourBuilder(twoVenues())
              .way("La Cantine", "TIC Valley", 45)
              .group("Classe", 6)
              .last<Group>([](Group& group) {
                  group.hours = {{*Day::fromText(u"2014-06-12"), *TimeSpan::fromText(u"11:30/14:30")}};
                  group.lunch = TimeSpan::fromText(u"12:30/13:30");
              })
              .build();
    const TourPlan plan = planOf(festival);
    REQUIRE(plan.tours.size() == 1);
    REQUIRE(plan.tours[0].course.visits() == 2);
    const std::vector<Stop>& stops = plan.tours[0].itinerary->stops;
    REQUIRE(stops.size() == 3);
    CHECK(stops[1].kind == StopKind::Lunch);
    CHECK(stops[1].venue == named<Venue>(festival, "TIC Valley").id);
    const auto after = applied(festival, plan.change);
    REQUIRE(after);
    for (const QString& line : told(check(*after), *after))
        CHECK_FALSE(line.contains(QStringLiteral("itinerary")));
}
