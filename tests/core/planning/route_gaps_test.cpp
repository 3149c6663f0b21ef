// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route_gaps.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

/// Three start-ups along a street, 5 minutes from one to the next, and a pair with 12 seats at 10:00 (600).
RouteProblem longStreet()
{
    RouteProblem problem{.places = 3, .travel = {{0, 5, 10, 5, 0, 5, 10, 5, 0}}};
    problem.stops = {{.place = 0, .key = 0, .service = 15, .windows = {{540, 720}}},
        {.place = 1, .key = 1, .service = 15, .windows = {{630, 700}, {540, 590}}},
        {.place = 2, .key = 2, .service = 10, .windows = {{600, 600, 0}, {620, 620, 1}}}};
    problem.seats = {12, 30};
    problem.parties = {{.size = 4, .interest = {1, 2, 3}}, {.size = 24, .interest = {1, never, 3}}};
    return problem;
}

} // namespace

TEST_CASE("What can still be seen comes with its first begin, the soonest over first", "[route]")
{
    const auto near = stillVisitable(longStreet(), {.party = 0, .place = 0, .now = 585, .until = 625});
    CHECK(
        near == std::vector<NearVisit>{{{0, 0, 585}, 600, 1}, {{1, 1, 590}, 605, 2}, {{2, 0, 600}, 610, 3}});
}

TEST_CASE("A visit that would not be over in time is left out", "[route]")
{
    const auto near = stillVisitable(longStreet(), {.party = 0, .place = 0, .now = 585, .until = 604});
    CHECK(near == std::vector<NearVisit>{{{0, 0, 585}, 600, 1}});
    SECTION("as is one from which there is no time to walk back")
    {
        const Whereabouts hurried{.party = 0, .place = 0, .now = 585, .until = 614, .back = 0};
        CHECK(stillVisitable(longStreet(), hurried)
            == std::vector<NearVisit>{{{0, 0, 585}, 600, 1}, {{1, 1, 590}, 605, 2}});
    }
}

TEST_CASE("A group too large for a slot is offered the next, and never what it does not want", "[route]")
{
    const auto near = stillVisitable(longStreet(), {.party = 1, .place = 0, .now = 585, .until = 640});
    CHECK(near == std::vector<NearVisit>{{{0, 0, 585}, 600, 1}, {{2, 1, 620}, 630, 3}});
}

TEST_CASE("A place with no known way is not offered", "[route]")
{
    RouteProblem problem = longStreet();
    problem.travel.front()[1] = noWay;
    const auto near = stillVisitable(problem, {.party = 0, .place = 0, .now = 585, .until = 605});
    CHECK(near == std::vector<NearVisit>{{{0, 0, 585}, 600, 1}});
}
