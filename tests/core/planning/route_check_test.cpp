// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route_check.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

using enum RouteFaultKind;

/// Two stops ten minutes apart, ten from where the tours begin and end; two tours of a party of 20, lunch at
/// noon.
RouteProblem twoStops()
{
    RouteProblem problem{.places = 3, .travel = {{0, 10, 10, 10, 0, 10, 10, 10, 0}}, .seats = {30}};
    problem.stops = {{.place = 1, .key = 0, .service = 20, .windows = {{0, 100, 0}, {150, 180}}},
        {.place = 2, .key = 1, .service = 20, .windows = {{0, 200}}}};
    problem.parties = {{.size = 20, .interest = {3, 4}}};
    const RouteTour tour{.ends = 240,
        .lunch = RouteLunch{.earliest = 60, .latest = 90, .duration = 30},
        .pins = {{.stop = 1}}};
    problem.tours = {tour, tour};
    problem.tours.back().pins.clear();
    return problem;
}

RoutePlan goodPlan()
{
    return {.paths = {{.visits = {{0, 0, 10}, {1, 0, 100}}, .lunchBegins = 60}, {.lunchBegins = 60}}};
}

std::vector<RouteFaultKind> kinds(const RouteProblem& problem, const RoutePlan& plan)
{
    std::vector<RouteFaultKind> kinds;
    for (const RouteFault& fault : verdict(problem, plan).faults)
        kinds.push_back(fault.kind);
    return kinds;
}

using FaultKinds = std::vector<RouteFaultKind>;

} // namespace

TEST_CASE("A route without fault has none, and its interests are added", "[route]")
{
    CHECK(kinds(twoStops(), goodPlan()).empty());
    CHECK(verdict(twoStops(), goodPlan()).score == 7);
}

TEST_CASE("The check of routes sees each visit that cannot be", "[route]")
{
    const RouteProblem problem = twoStops();
    RoutePlan plan = goodPlan();
    auto& visits = plan.paths.front().visits;
    SECTION("when a stop does not exist")
    {
        visits.front().stop = 9;
        CHECK(kinds(problem, plan) == FaultKinds{UnknownStop});
    }
    SECTION("when a window does not exist")
    {
        visits.front().window = 2;
        CHECK(kinds(problem, plan) == FaultKinds{UnknownWindow});
    }
    SECTION("when the party does not want it")
    {
        RouteProblem unwanted = problem;
        unwanted.parties.front().interest.front() = never;
        CHECK(kinds(unwanted, plan) == FaultKinds{NoInterest});
    }
    SECTION("when it begins before the party is there")
    {
        visits.front().begins = 9;
        CHECK(kinds(problem, plan) == FaultKinds{TooSoon});
    }
    SECTION("when it begins before the opening")
    {
        visits.front().window = 1;
        CHECK(kinds(problem, plan) == FaultKinds{BeforeOpening});
    }
    SECTION("when it begins after the closing")
    {
        RouteProblem early = problem;
        early.stops.front().windows.front().closes = 9;
        CHECK(kinds(early, plan) == FaultKinds{AfterClosing});
    }
    SECTION("when there is no way to it")
    {
        RouteProblem islands = problem;
        islands.travel.front()[1] = noWay;
        CHECK(kinds(islands, plan) == FaultKinds{NoWay});
    }
    SECTION("when the end is reached too late")
    {
        visits.back().begins = 211;
        RouteProblem open = problem;
        open.stops.back().windows.front().closes = 240;
        CHECK(kinds(open, plan) == FaultKinds{EndTooLate});
    }
    SECTION("when the party has been there")
    {
        plan.paths.back().visits = {{0, 1, 150}};
        CHECK(kinds(problem, plan) == FaultKinds{VisitedTwice});
    }
    SECTION("when the seats are too few")
    {
        RouteProblem full = problem;
        full.seats = {19};
        CHECK(kinds(full, plan) == FaultKinds{TooFewSeats});
    }
}

TEST_CASE("The check of routes sees each lunch that cannot be", "[route]")
{
    const RouteProblem problem = twoStops();
    RoutePlan plan = goodPlan();
    auto& lunch = plan.paths.front().lunchBegins;
    SECTION("when there is none")
    {
        lunch.reset();
        CHECK(kinds(problem, plan) == FaultKinds{NoLunch});
    }
    SECTION("when it is too early")
    {
        lunch = 59;
        CHECK(kinds(problem, plan) == FaultKinds{LunchOutsideItsHours});
    }
    SECTION("when a visit begins before its end")
    {
        lunch = 71;
        CHECK(kinds(problem, plan) == FaultKinds{LunchCutShort});
    }
    SECTION("when it is on the way")
    {
        RouteProblem far = problem;
        far.travel.front() = {0, 10, 10, 10, 0, 35, 10, 35, 0};
        CHECK(kinds(far, plan) == FaultKinds{LunchCutShort});
    }
}

TEST_CASE("The check of routes sees each pin that is not made", "[route]")
{
    RouteProblem problem = twoStops();
    RoutePlan plan = goodPlan();
    SECTION("when nobody makes it")
    {
        plan.paths.front().visits.pop_back();
        CHECK(kinds(problem, plan) == FaultKinds{PinMissed});
    }
    SECTION("when another tour makes it")
    {
        std::swap(plan.paths.front(), plan.paths.back());
        CHECK(kinds(problem, plan) == FaultKinds{PinByAnotherTour});
    }
    SECTION("when it is made in another window")
    {
        problem.tours.front().pins = {{.stop = 0, .window = 1}};
        CHECK(kinds(problem, plan) == FaultKinds{PinInAnotherWindow});
    }
    SECTION("when the order is another")
    {
        problem.tours.front().pins = {{.stop = 1}, {.stop = 0}};
        problem.tours.front().pinOrder = PinOrder::Kept;
        CHECK(kinds(problem, plan) == FaultKinds{PinsOutOfOrder});
    }
}

TEST_CASE("A plan of another number of tours is not looked at", "[route]")
{
    CHECK(kinds(twoStops(), {}) == FaultKinds{WrongNumberOfPaths});
}
