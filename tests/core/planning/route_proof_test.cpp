// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/enumeration.h"
#include "core/planning/route/local_search.h"
#include "core/planning/route/party_bound.h"
#include "core/planning/route_check.h"
#include "core/planning/route_optimiser.h"
#include "tests/core/planning/route_cases.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// Two classes of twenty before two doors, one stop each, that let thirty in at a time.
RouteProblem classesAtDoors()
{
    RouteProblem problem = rowOfStops(2, 40);
    problem.seats = {30, 30, 30};
    problem.stops[0].windows = {{.opens = 3, .closes = 3, .slot = 0}, {.opens = 9, .closes = 9, .slot = 1}};
    problem.stops[1].windows = {{.opens = 6, .closes = 6, .slot = 2}, {.opens = 12, .closes = 12, .slot = 1}};
    problem.parties.front().size = 20;
    problem.parties.push_back(problem.parties.front());
    problem.tours.push_back({.party = 1, .ends = 40});
    return problem;
}

} // namespace

TEST_CASE("Seats are counted side by side", "[route]")
{
    RouteProblem problem = classesAtDoors();
    problem.seats = {30, 45, 1'000'000};
    problem.parties[1].size = 30;
    const route::Ground ground(problem);
    route::SeatMeter meter(ground);
    REQUIRE(meter.watch(1));
    REQUIRE(meter.watch(0));
    CHECK(meter.isWatched(0));
    CHECK_FALSE(meter.isWatched(2));
    const route::SeatCount two = meter.taken(1, 20) + meter.taken(1, 20);
    CHECK(meter.fits(two));
    CHECK(meter.fits(two + meter.taken(0, 30)));
    CHECK_FALSE(meter.fits(meter.taken(1, 20) + meter.taken(1, 30)));
    CHECK(meter.isWithin(two, two + meter.taken(0, 20)));
    CHECK_FALSE(meter.isWithin(two + meter.taken(0, 20), two));
}

TEST_CASE("What two classes can see is proved, although they need the same seats", "[route]")
{
    const RouteProblem problem = classesAtDoors();
    const route::Ground ground(problem);
    route::Enumeration enumeration(ground);
    route::Patience patience(100'000, [] { return false; });
    // The slot that both stops share has seats for one class, and so have the others: three visits of four.
    REQUIRE(enumeration.prove(0, patience));
    REQUIRE(enumeration.plan());
    const RouteVerdict found = verdict(problem, *enumeration.plan());
    CHECK(found.faults.empty());
    CHECK(found.score == 3);
    CHECK(enumeration.bound() == 3);
    route::Enumeration again(ground);
    CHECK(again.prove(3, patience));
    CHECK_FALSE(again.plan());
}

TEST_CASE("A proof that has no patience left says what it knows", "[route]")
{
    const route::Ground ground(classesAtDoors());
    route::Enumeration enumeration(ground);
    route::Patience none(10, [] { return false; });
    CHECK_FALSE(enumeration.prove(0, none));
    CHECK(enumeration.bound() == 4);
    CHECK_FALSE(enumeration.plan());
}

TEST_CASE("Prices bring the bound of several tours down to what they can do", "[route]")
{
    RouteProblem problem = rowOfStops(30, 30);
    problem.tours.push_back(problem.tours.front());
    const route::Ground ground(problem);
    route::LocalSearch search(ground, 1);
    for (int step = 0; step < 100; ++step)
        search.step();
    route::PartyBound bound(ground, 0);
    CHECK(bound.bound() == 30);
    for (int turn = 0; turn < 400 && !bound.isDone(); ++turn)
        bound.work(10'000, search.best());
    // Each tour has time for ten stops, the ten next to the start; the other then has farther to go.
    CHECK(bound.bound() >= search.best().prize);
    CHECK(bound.bound() < 20);
}

TEST_CASE("Several tours of few stops are proved", "[route]")
{
    RouteProblem problem = rowOfStops(8, 12);
    problem.tours.push_back(problem.tours.front());
    const RouteAnswer answer = optimised(problem, {});
    CHECK(answer.proved);
    CHECK(answer.bound == answer.score);
    CHECK(verdict(problem, answer.plan).faults.empty());
}
