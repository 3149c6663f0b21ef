// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/plain_insertions.h"
#include "tests/core/planning/route_cases.h"
#include "tests/support/catch.h"

using namespace planner;

TEST_CASE("Stops weighed all at once get the places that each gets alone", "[route]")
{
    std::mt19937 random(7);
    int places = 0;
    for (int number = 0; number < 200; ++number) {
        RouteProblem problem = tests::routeCase({.stops = 12}, random);
        for (RouteStop& stop : problem.stops)
            stop.windows.resize(1);
        const route::Ground ground(problem);
        const route::Timing timing(ground, ground.seats());
        route::Course course = timing.emptyCourse(0);
        route::PlainInsertions atOnce;
        for (int next = 0; next < ground.stops(); ++next) {
            atOnce.find(ground, course);
            for (int stop = 0; stop < ground.stops(); ++stop) {
                REQUIRE(timing.isPlain(course, stop));
                const route::Insertion alone = timing.bestInsertion(course, stop);
                CHECK(atOnce.of(stop).position == alone.position);
                CHECK(atOnce.of(stop).cost == alone.cost);
                places += alone.position >= 0 ? 1 : 0;
            }
            if (const int position = timing.bestInsertion(course, next).position; position >= 0)
                timing.insert(course, next, position);
        }
    }
    CHECK(places > 5000);
}
