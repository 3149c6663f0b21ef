// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route_check.h"
#include "core/planning/route_optimiser.h"
#include "tests/core/planning/route_cases.h"
#include "tests/core/planning/route_trial.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <chrono>

using namespace planner;
using namespace planner::tests;

namespace {

int pinsOf(const RouteProblem& problem)
{
    int pins = 0;
    for (const RouteTour& tour : problem.tours)
        pins += static_cast<int>(tour.pins.size());
    return pins;
}

RouteWorth worth(const RouteProblem& problem, const RouteAnswer& answer)
{
    return {pinsOf(problem) - answer.missedPins, answer.score};
}

/// Of a plan, those but for pins that could not be made and tours that nothing makes possible.
std::vector<RouteFault> gravest(const RouteProblem& problem, const RouteAnswer& answer)
{
    using enum RouteFaultKind;
    std::vector<RouteFault> faults = verdict(problem, answer.plan).faults;
    std::erase_if(faults, [&](const RouteFault& fault) {
        const bool isEmpty
            = fault.tour >= 0 && answer.plan.paths[static_cast<size_t>(fault.tour)].visits.empty();
        return fault.kind == PinMissed || fault.kind == PinByAnotherTour || (isEmpty && fault.stop < 0);
    });
    return faults;
}

} // namespace

TEST_CASE("The best route of small festivals is that of trying all", "[route]")
{
    std::mt19937 random(20);
    for (int number = 0; number < 500; ++number) {
        const RouteProblem problem = routeCase(anyRouteCase(random), random);
        REQUIRE(isSound(problem));
        const RouteAnswer answer = optimised(problem, {.rounds = 600});
        const RouteWorth best = bestByTrying(problem, worth(problem, answer));
        INFO("case " << number);
        CHECK(gravest(problem, answer).empty());
        CHECK(verdict(problem, answer.plan).score == answer.score);
        CHECK(worth(problem, answer).pins == best.pins);
        CHECK(answer.score == best.score);
        CHECK(answer.bound >= best.score);
    }
}

TEST_CASE("What is said to be proved is so", "[route]")
{
    std::mt19937 random(31);
    int proofs = 0;
    for (int number = 0; number < 100; ++number) {
        RouteCase one = anyRouteCase(random);
        one.parties = 1;
        one.toursEach = 1;
        RouteProblem problem = routeCase(one, random);
        if (number % 3 == 0)
            problem.parties.front().interest.front() = 0;
        const RouteAnswer answer = optimised(problem, {.seed = 5, .rounds = 700});
        if (!answer.proved)
            continue;
        ++proofs;
        INFO("case " << number);
        CHECK(worth(problem, answer) == bestByTrying(problem, worth(problem, answer)));
    }
    CHECK(proofs > 80);
}

TEST_CASE("The same seed and rounds give the same route", "[route]")
{
    std::mt19937 random(7);
    const RouteProblem problem = routeCase(
        {.stops = 60, .parties = 3, .toursEach = 2, .countsSeats = true, .hasLunch = true}, random);
    const RouteAnswer one = optimised(problem, {.seed = 3, .rounds = 400});
    const RouteAnswer other = optimised(problem, {.seed = 3, .rounds = 400});
    CHECK(one.plan == other.plan);
    CHECK(one.rounds == other.rounds);
    CHECK(gravest(problem, one).empty());
}

TEST_CASE("A search that is stopped gives its best so far, and no later than at the next step", "[route]")
{
    std::mt19937 random(8);
    const RouteProblem problem = routeCase({.stops = 80, .parties = 4, .toursEach = 3}, random);
    int asked = 0;
    const auto stop = [&] { return ++asked > 10; };
    const RouteAnswer answer = optimised(problem, {.rounds = 1'000'000'000, .stop = stop});
    CHECK(asked == 11);
    CHECK(answer.rounds < 11);
    CHECK(gravest(problem, answer).empty());
    CHECK(answer.score > 0);
}

TEST_CASE("Each answer told on the way is sound and better than the one before", "[route]")
{
    std::mt19937 random(9);
    const RouteProblem problem
        = routeCase({.stops = 60, .parties = 2, .toursEach = 2, .countsSeats = true}, random);
    std::vector<std::int64_t> scores;
    const auto progress = [&](const RouteAnswer& answer) {
        CHECK(gravest(problem, answer).empty());
        scores.push_back(answer.score);
    };
    const RouteAnswer answer = optimised(problem, {.rounds = 1'000, .progress = progress});
    REQUIRE(scores.size() > 1);
    CHECK(std::ranges::is_sorted(scores, std::less_equal()));
    CHECK(scores.back() == answer.score);
}

TEST_CASE("A row of stops is walked as far as the time goes", "[route]")
{
    const RouteAnswer answer = optimised(rowOfStops(30, 30), {});
    CHECK(answer.score == 10);
    CHECK(answer.proved);
    CHECK(answer.bound == 10);
}

TEST_CASE("All stops visited leave nothing to prove", "[route]")
{
    RouteProblem problem = rowOfStops(6, 30);
    problem.tours.push_back(problem.tours.front());
    const RouteAnswer answer = optimised(problem, {});
    CHECK(answer.score == 6);
    CHECK(answer.proved);
}

TEST_CASE("Among routes of the same interest a short one is taken", "[route]")
{
    const RouteProblem problem = rowOfStops(5, 40);
    const RouteAnswer answer = optimised(problem, {});
    std::vector<int> stops;
    for (const RouteVisit& visit : answer.plan.paths.front().visits)
        stops.push_back(visit.stop);
    CHECK(answer.score == 5);
    // Out and back again: no way is gone more than twice.
    const auto farthest = std::ranges::find(stops, 4);
    CHECK(std::is_sorted(stops.begin(), farthest));
    CHECK(std::is_sorted(farthest, stops.end(), std::greater()));
}

TEST_CASE("A festival of nothing, for nobody, or closed has an empty route", "[route]")
{
    CHECK(optimised({}, {}).plan == RoutePlan{});
    RouteProblem closed = rowOfStops(3, 20);
    for (RouteStop& stop : closed.stops)
        stop.windows.clear();
    const RouteAnswer answer = optimised(closed, {});
    CHECK(answer.plan == RoutePlan{.paths = {RoutePath{}}});
    CHECK(answer.proved);
    RouteProblem alone = rowOfStops(3, 20);
    alone.tours.clear();
    CHECK(optimised(alone, {}).plan == RoutePlan{});
}

TEST_CASE("Seats are shared so that the party of more interest has them", "[route]")
{
    RouteProblem problem = rowOfStops(1, 20);
    problem.seats = {30};
    problem.stops.front().windows = {{.opens = 5, .closes = 5, .slot = 0}};
    problem.parties.front().size = 20;
    problem.parties.push_back({.size = 20, .interest = {7}});
    problem.tours.push_back({.party = 1, .ends = 20});
    const RouteAnswer answer = optimised(problem, {});
    CHECK(answer.score == 7);
    CHECK(verdict(problem, answer.plan).faults.empty());
    problem.seats = {40};
    CHECK(optimised(problem, {}).score == 8);
}
