// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/rotation.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace planner;

namespace {

/// Rounds of 20 minutes with 5 between them.
std::vector<RotationRound> rounds(int count)
{
    std::vector<RotationRound> rounds;
    for (int round = 0; round < count; ++round)
        rounds.push_back({25 * round, 25 * round + 20});
    return rounds;
}

/// Stops along a street, `apart` minutes from one to the next; uphill takes twice as long.
RotationProblem street(int stops, int roundCount, int apart)
{
    RotationProblem problem{.places = stops, .rounds = rounds(roundCount)};
    auto& ways = problem.travel.emplace_back();
    for (int from = 0; from < stops; ++from) {
        for (int to = 0; to < stops; ++to)
            ways.push_back(to > from ? 2 * apart * (to - from) : apart * (from - to));
        problem.stops.push_back({.place = from});
    }
    return problem;
}

std::vector<int> upTo(int count)
{
    std::vector<int> numbers(static_cast<size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

RotationProblem classes(int groups, int stops, int roundCount, int apart)
{
    RotationProblem problem = street(stops, roundCount, apart);
    problem.groups.assign(static_cast<size_t>(groups), {.stops = upTo(stops)});
    return problem;
}

bool has(const std::vector<int>& numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

/// Whether a group's row holds its stops once each, when it is there and they are open, with time to walk.
bool isGoodRow(const RotationProblem& problem, size_t at, const std::vector<int>& row)
{
    const RotationGroup& group = problem.groups[at];
    std::vector<int> seen;
    int last = -1;
    for (int round = 0; round < static_cast<int>(row.size()); ++round) {
        const int stop = row[static_cast<size_t>(round)];
        if (stop < 0)
            continue;
        if (has(group.absentRounds, round)
            || has(problem.stops[static_cast<size_t>(stop)].closedRounds, round))
            return false;
        if (last >= 0) {
            const int way = problem.travel.front()[static_cast<size_t>(
                problem.stops[static_cast<size_t>(row[static_cast<size_t>(last)])].place * problem.places
                + problem.stops[static_cast<size_t>(stop)].place)];
            if (problem.rounds[static_cast<size_t>(last)].ends + way
                > problem.rounds[static_cast<size_t>(round)].begins)
                return false;
        }
        last = round;
        seen.push_back(stop);
    }
    std::vector<int> asked = group.stops;
    std::ranges::sort(seen);
    std::ranges::sort(asked);
    return seen == asked;
}

bool hasRoom(const RotationProblem& problem, const std::vector<std::vector<int>>& rows)
{
    for (size_t round = 0; round < problem.rounds.size(); ++round) {
        std::vector<int> people(problem.stops.size());
        std::vector<int> groups(problem.stops.size());
        for (size_t group = 0; group < rows.size(); ++group) {
            if (rows[group][round] < 0)
                continue;
            const auto stop = static_cast<size_t>(rows[group][round]);
            people[stop] += problem.groups[group].size;
            if (++groups[stop] > problem.stops[stop].groups || people[stop] > problem.stops[stop].seats)
                return false;
        }
    }
    return true;
}

bool isGood(const RotationProblem& problem, const RotationAnswer& answer)
{
    if (answer.outcome != RotationOutcome::Found || answer.stops.size() != problem.groups.size())
        return false;
    for (size_t group = 0; group < answer.stops.size(); ++group) {
        if (!isGoodRow(problem, group, answer.stops[group]))
            return false;
    }
    const auto isKept = [&](const RotationPin& pin) {
        return answer.stops[static_cast<size_t>(pin.group)][static_cast<size_t>(pin.round)] == pin.stop;
    };
    return hasRoom(problem, answer.stops) && std::ranges::all_of(problem.pins, isKept);
}

/// All rows a group could have, found by trying every stop in every round.
void collectRows(
    const RotationProblem& problem, size_t group, std::vector<int>& row, std::vector<std::vector<int>>& rows)
{
    if (row.size() == problem.rounds.size()) {
        if (isGoodRow(problem, group, row))
            rows.push_back(row);
        return;
    }
    for (int stop = -1; stop < static_cast<int>(problem.stops.size()); ++stop) {
        row.push_back(stop);
        collectRows(problem, group, row, rows);
        row.pop_back();
    }
}

bool anyRotation(const RotationProblem& problem, std::vector<std::vector<int>>& chosen)
{
    if (chosen.size() == problem.groups.size())
        return hasRoom(problem, chosen);
    std::vector<std::vector<int>> rows;
    std::vector<int> row;
    collectRows(problem, chosen.size(), row, rows);
    for (const auto& candidate : rows) {
        chosen.push_back(candidate);
        if (anyRotation(problem, chosen))
            return true;
        chosen.pop_back();
    }
    return false;
}

RotationProblem smallCase(std::mt19937& random)
{
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    RotationProblem problem = street(2 + below(2), 2 + below(3), below(6));
    for (RotationStop& stop : problem.stops) {
        stop.groups = 1 + below(2);
        stop.seats = 20 + below(30);
        if (below(4) == 0)
            stop.closedRounds = {below(static_cast<int>(problem.rounds.size()))};
    }
    for (int left = 2 + below(2); left > 0; --left) {
        RotationGroup group{.size = 10 + below(15)};
        for (int stop = 0; stop < static_cast<int>(problem.stops.size()); ++stop) {
            if (below(4) > 0)
                group.stops.push_back(stop);
        }
        if (below(4) == 0)
            group.absentRounds = {below(static_cast<int>(problem.rounds.size()))};
        problem.groups.push_back(group);
    }
    return problem;
}

} // namespace

TEST_CASE("Eight classes see eight start-ups in eight rounds", "[rotation]")
{
    const RotationProblem problem = classes(8, 8, 8, 0);
    CHECK(isGood(problem, rotation(problem, {})));
}

TEST_CASE("Twelve classes with lunch rounds of their own see twelve start-ups", "[rotation]")
{
    RotationProblem problem = classes(12, 12, 14, 0);
    for (int group = 0; group < 12; ++group)
        problem.groups[static_cast<size_t>(group)].absentRounds = {5 + group % 3};
    CHECK(isGood(problem, rotation(problem, {})));
}

TEST_CASE("A rotation walks no further between two rounds than there is time for", "[rotation]")
{
    // Two stops are 5 minutes apart downhill and 10 uphill, and there are 5 between rounds.
    RotationProblem problem = classes(1, 2, 2, 5);
    const RotationAnswer answer = rotation(problem, {});
    REQUIRE(answer.outcome == RotationOutcome::Found);
    CHECK(answer.stops == std::vector<std::vector<int>>{{1, 0}});
    SECTION("so two groups cannot swap the ends of a hill")
    {
        problem.groups.push_back(problem.groups.front());
        CHECK(rotation(problem, {}).outcome == RotationOutcome::Impossible);
    }
    SECTION("but a round of rest is time to walk")
    {
        problem.groups.push_back(problem.groups.front());
        problem.rounds = rounds(3);
        CHECK(isGood(problem, rotation(problem, {})));
    }
}

TEST_CASE("A stop that more groups are to see than fit in all rounds is named", "[rotation]")
{
    RotationProblem problem = classes(4, 2, 6, 0);
    problem.stops[1].closedRounds = {0, 2, 4};
    const RotationAnswer answer = rotation(problem, {});
    CHECK(answer.outcome == RotationOutcome::Impossible);
    CHECK(answer.crowdedStop == 1);
    CHECK(answer.crampedGroup == -1);
}

TEST_CASE("A group that is there for fewer rounds than it has stops is named", "[rotation]")
{
    RotationProblem problem = classes(2, 3, 4, 0);
    problem.groups[1].absentRounds = {0, 3};
    const RotationAnswer answer = rotation(problem, {});
    CHECK(answer.outcome == RotationOutcome::Impossible);
    CHECK(answer.crampedGroup == 1);
}

TEST_CASE("Pinned turns stay as they are", "[rotation]")
{
    RotationProblem problem = classes(5, 5, 5, 0);
    problem.pins = {{.group = 0, .stop = 3, .round = 0}, {.group = 1, .stop = 3, .round = 4},
        {.group = 4, .stop = 0, .round = 2}};
    CHECK(isGood(problem, rotation(problem, {})));
    SECTION("even when nothing can come of it")
    {
        problem.pins.push_back({.group = 2, .stop = 3, .round = 0});
        CHECK(rotation(problem, {}).outcome == RotationOutcome::Impossible);
    }
}

TEST_CASE("The same seed gives the same rotation", "[rotation]")
{
    const RotationProblem problem = classes(9, 9, 10, 0);
    CHECK(rotation(problem, {.seed = 7}) == rotation(problem, {.seed = 7}));
}

TEST_CASE("A rotation that is stopped says that it does not know", "[rotation]")
{
    const RotationProblem problem = classes(8, 8, 8, 0);
    CHECK(rotation(problem, {.stop = [] { return true; }}).outcome == RotationOutcome::Open);
    CHECK(rotation(problem, {.tries = 3}).outcome == RotationOutcome::Open);
}

TEST_CASE("Rotations are found exactly when trying everything finds one", "[rotation]")
{
    std::mt19937 random(11);
    int possible = 0;
    for (int round = 0; round < 300; ++round) {
        const RotationProblem problem = smallCase(random);
        std::vector<std::vector<int>> chosen;
        const bool expected = anyRotation(problem, chosen);
        const RotationAnswer answer = rotation(problem, {});
        CAPTURE(round);
        REQUIRE(answer.outcome == (expected ? RotationOutcome::Found : RotationOutcome::Impossible));
        if (expected)
            REQUIRE(isGood(problem, answer));
        possible += expected ? 1 : 0;
    }
    CHECK(possible > 50);
    CHECK(possible < 250);
}
