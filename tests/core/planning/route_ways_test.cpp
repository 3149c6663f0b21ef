// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/labelling.h"
#include "tests/support/catch.h"

using namespace planner;

TEST_CASE("A proof knows the stops that are reached over others only", "[route]")
{
    // From the start at place 0 there is no known way to place 2 but over place 1; nor a way back but that.
    RouteProblem problem{.places = 3, .travel = {{0, 5, noWay, 5, 0, 5, noWay, 5, 0}}};
    problem.stops = {{.place = 1, .key = 0, .service = 10, .windows = {{0, 20}}},
        {.place = 2, .key = 1, .service = 10, .windows = {{0, 60}}},
        {.place = 1, .key = 2, .service = 10, .windows = {{30, 60}}}};
    problem.parties = {{.interest = {4, 11, 2}}};
    problem.tours = {{.begins = 0, .ends = 60}};
    const route::Ground ground(problem);
    const auto labelling = route::Labelling::create(ground, 0, 0);
    REQUIRE(labelling);
    CHECK(labelling->work(100'000) == route::Labelling::State::Closed);
    CHECK(labelling->known() == 4 + 11 + 2);
    CHECK(labelling->stops() == std::vector<int>{0, 1, 2});
}
