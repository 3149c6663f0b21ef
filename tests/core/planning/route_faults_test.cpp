// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route_check.h"
#include "tests/support/catch.h"

using namespace planner;
using enum RouteFaultKind;

namespace {

/// Two days of a class and one of a visitor, in a street with 10 minutes from one door to the next. Stop 3 is
/// stop 2 at another door. The class eats on the first day, and has stops 0 and 1 pinned to it, in this
/// order.
RouteProblem street()
{
    RouteProblem problem{.places = 4};
    auto& ways = problem.travel.emplace_back();
    for (int from = 0; from < 4; ++from) {
        for (int to = 0; to < 4; ++to)
            ways.push_back(10 * std::abs(from - to));
    }
    problem.stops = {{.place = 0, .key = 0, .service = 30, .windows = {{100, 150}, {400, 450}}},
        {.place = 1, .key = 1, .service = 30, .windows = {{100, 400}}},
        {.place = 2, .key = 2, .service = 30, .windows = {{200, 200, 0}, {1100, 1100, 1}}},
        {.place = 3, .key = 2, .service = 30, .windows = {{0, 2000}}}};
    problem.seats = {20, 20};
    problem.parties = {{.size = 18, .interest = {5, 6, 7, 8}}, {.size = 2, .interest = {1, 2, 3, never}}};
    problem.tours = {{.party = 0,
                         .begins = 100,
                         .ends = 500,
                         .lunch = RouteLunch{.earliest = 200, .latest = 300, .duration = 60},
                         .pins = {{.stop = 0, .window = 0}, {.stop = 1}},
                         .pinOrder = PinOrder::Kept},
        {.party = 0, .begins = 1000, .ends = 1500}, {.party = 1, .begins = 100, .ends = 500}};
    return problem;
}

/// Faultless.
RoutePlan plan()
{
    return {{{{{0, 0, 100}, {1, 0, 140}}, 200}, {{{2, 1, 1100}}, {}}, {{{2, 0, 200}}, {}}}};
}

std::vector<RouteFault> faults(const RoutePlan& plan, const RouteProblem& problem = street())
{
    return verdict(problem, plan).faults;
}

/// The first day with its two visits and the lunch at these moments.
RoutePlan planWithLunch(RouteTime first, RouteTime lunch, RouteTime second)
{
    RoutePlan moved = plan();
    moved.paths[0] = {{{0, 0, first}, {1, 0, second}}, lunch};
    return moved;
}

using Faults = std::vector<RouteFault>;

} // namespace

TEST_CASE("A plan that keeps to everything has no faults, and its interests are summed", "[route]")
{
    CHECK(isSound(street()));
    CHECK(verdict(street(), plan()) == RouteVerdict{{}, 5 + 6 + 7 + 3});
}

TEST_CASE("A plan for other tours is not looked into", "[route]")
{
    CHECK(faults({}) == Faults{{WrongNumberOfPaths}});
}

TEST_CASE("A visit to what is not there is a fault", "[route]")
{
    RoutePlan wrong = plan();
    wrong.paths[2].visits = {{9, 0, 200}, {-1, 0, 300}};
    CHECK(faults(wrong) == Faults{{UnknownStop, 2, 9}, {UnknownStop, 2, -1}});
    wrong.paths[2].visits = {{0, 2, 100}};
    CHECK(faults(wrong) == Faults{{UnknownWindow, 2, 0}});
}

TEST_CASE("A visit where the party never goes is a fault and brings nothing", "[route]")
{
    RoutePlan wrong = plan();
    wrong.paths[2].visits = {{3, 0, 200}};
    CHECK(verdict(street(), wrong) == RouteVerdict{{{NoInterest, 2, 3}}, 5 + 6 + 7});
}

TEST_CASE("A visit outside its window is a fault, though another window be open", "[route]")
{
    RoutePlan wrong = plan();
    wrong.paths[2].visits = {{0, 1, 120}};
    CHECK(faults(wrong) == Faults{{BeforeOpening, 2, 0}});
    wrong.paths[2].visits = {{0, 0, 410}};
    CHECK(faults(wrong) == Faults{{AfterClosing, 2, 0}});
}

TEST_CASE("Nobody can be in two places, nor walk faster than they do", "[route]")
{
    RoutePlan wrong = plan();
    wrong.paths[0].visits[1].begins = 139;
    CHECK(faults(wrong) == Faults{{TooSoon, 0, 1}});
    wrong = plan();
    wrong.paths[2].visits = {{1, 0, 109}};
    CHECK(faults(wrong) == Faults{{TooSoon, 2, 1}});
}

TEST_CASE("An end reached a minute late is a fault", "[route]")
{
    RouteProblem problem = street();
    problem.tours[2].ends = 250;
    CHECK(faults(plan(), problem).empty());
    problem.tours[2].ends = 249;
    CHECK(faults(plan(), problem) == Faults{{EndTooLate, 2, -1}});
    problem.tours[2].endPlace = anywhere;
    CHECK(faults(plan(), problem).empty());
}

TEST_CASE("A way that nobody knows is not gone", "[route]")
{
    RouteProblem problem = street();
    problem.travel.front()[0 * 4 + 2] = noWay;
    CHECK(faults(plan(), problem) == Faults{{NoWay, 1, 2}, {NoWay, 2, 2}});
}

TEST_CASE("A party goes once to a start-up, on whichever day and at whichever door", "[route]")
{
    RoutePlan wrong = plan();
    wrong.paths[1].visits.push_back({3, 0, 1200});
    CHECK(faults(wrong) == Faults{{VisitedTwice, 1, 3}});
    wrong = plan();
    wrong.paths[1].visits = {{3, 0, 1200}};
    CHECK(faults(wrong).empty());
    wrong.paths[0].visits.push_back({3, 0, 300});
    CHECK(faults(wrong) == Faults{{VisitedTwice, 1, 3}});
}

TEST_CASE("A slot holds no more people than it has seats", "[route]")
{
    RouteProblem problem = street();
    RoutePlan shared = plan();
    shared.paths[0].visits.push_back({2, 0, 200});
    shared.paths[0].lunchBegins = 240;
    shared.paths[1].visits.clear();
    CHECK(faults(shared, problem).empty());
    problem.parties[1].size = 3;
    CHECK(faults(shared, problem) == Faults{{TooFewSeats, -1, 2}});
}

TEST_CASE("Lunch is taken, in its hours, and in peace", "[route]")
{
    RoutePlan hungry = plan();
    hungry.paths[0].lunchBegins.reset();
    CHECK(faults(hungry) == Faults{{NoLunch, 0, -1}});
    hungry.paths[0].lunchBegins = 199;
    CHECK(faults(hungry) == Faults{{LunchOutsideItsHours, 0, -1}});
    hungry.paths[0].lunchBegins = 301;
    CHECK(faults(hungry) == Faults{{LunchOutsideItsHours, 0, -1}});
    hungry = plan();
    hungry.paths[0].visits[1].begins = 250;
    CHECK(faults(hungry) == Faults{{LunchCutShort, 0, -1}});
}

TEST_CASE("The way around a lunch is walked before or after it, not in two halves", "[route]")
{
    for (const RouteTime lunch : {200, 210})
        CHECK(faults(planWithLunch(100, lunch, 270)).empty());
    for (const RouteTime lunch : {200, 205, 210, 215})
        CHECK(faults(planWithLunch(150, lunch, 275)).empty());
    RouteProblem tight = street();
    tight.tours[0].lunch = RouteLunch{.earliest = 185, .latest = 185, .duration = 85};
    CHECK(faults(planWithLunch(150, 185, 275), tight) == Faults{{LunchCutShort, 0, -1}});
}

TEST_CASE("A pin is made by its tour, in its window, in its order", "[route]")
{
    RoutePlan wrong = plan();
    wrong.paths[0].visits.pop_back();
    CHECK(faults(wrong) == Faults{{PinMissed, 0, 1}});
    RouteProblem problem = street();
    problem.stops[1].windows.push_back({1000, 1400});
    wrong.paths[1].visits.push_back({1, 1, 1200});
    CHECK(faults(wrong, problem) == Faults{{PinByAnotherTour, 0, 1}});
    wrong = plan();
    wrong.paths[0].visits = {{1, 0, 110}, {0, 0, 150}};
    CHECK(faults(wrong) == Faults{{PinsOutOfOrder, 0, 1}});
    wrong.paths[0].visits = {{1, 0, 110}, {0, 1, 400}};
    CHECK(faults(wrong) == Faults{{PinInAnotherWindow, 0, 0}, {PinsOutOfOrder, 0, 1}});
}

TEST_CASE("A question that points outside itself is not sound", "[route]")
{
    const auto isSoundWith = [](const auto& spoil) {
        RouteProblem problem = street();
        spoil(problem);
        return isSound(problem);
    };
    CHECK_FALSE(isSoundWith([](RouteProblem& problem) { problem.travel.front().pop_back(); }));
    CHECK_FALSE(isSoundWith([](RouteProblem& problem) { problem.travel.front()[3] = -1; }));
    CHECK_FALSE(isSoundWith([](RouteProblem& problem) { problem.stops[0].place = 4; }));
    CHECK_FALSE(isSoundWith([](RouteProblem& problem) { problem.stops[0].service = 0; }));
    CHECK_FALSE(isSoundWith([](RouteProblem& problem) { problem.stops[2].windows[0].slot = 2; }));
    CHECK_FALSE(isSoundWith([](RouteProblem& problem) { problem.parties[0].interest.pop_back(); }));
    CHECK_FALSE(isSoundWith([](RouteProblem& problem) { problem.parties[0].interest[0] = -2; }));
    CHECK_FALSE(
        isSoundWith([](RouteProblem& problem) { problem.parties[0].interest[0] = largestRouteNumber; }));
    CHECK_FALSE(isSoundWith([](RouteProblem& problem) { problem.tours[0].pins[0].window = 2; }));
    CHECK_FALSE(isSoundWith([](RouteProblem& problem) { problem.tours[0].party = 2; }));
    CHECK_FALSE(isSoundWith([](RouteProblem& problem) { problem.tours[0].startPlace = -2; }));
}
