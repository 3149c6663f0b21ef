// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/findings/row_runs.h"

#include <algorithm>
#include <functional>
#include <random>

using namespace planner::ui;

namespace {

std::vector<int> applied(
    std::vector<int> rows, const std::vector<int>& after, const std::vector<RowRun>& runs)
{
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        rows.erase(rows.begin() + run->at, rows.begin() + run->at + run->removed);
        rows.insert(
            rows.begin() + run->at, after.begin() + run->from, after.begin() + run->from + run->added);
    }
    return rows;
}

} // namespace

TEST_CASE("Equal rows have no runs", "[findings]")
{
    const std::vector<int> rows{1, 2, 2, 3};
    CHECK(rowRuns(rows, rows, std::less<>()).empty());
}

TEST_CASE("What goes and what comes at one place is one run", "[findings]")
{
    const std::vector<RowRun> expected{{1, 2, 1, 1}};
    CHECK(rowRuns(std::vector<int>{1, 3, 4, 9}, std::vector<int>{1, 5, 9}, std::less<>()) == expected);
}

TEST_CASE("Runs lead from any rows to any others", "[findings]")
{
    std::mt19937 random(7);
    const auto some = [&] {
        std::vector<int> rows(random() % 12);
        for (int& row : rows)
            row = static_cast<int>(random() % 15);
        std::sort(rows.begin(), rows.end());
        return rows;
    };
    for (int turn = 0; turn < 2000; ++turn) {
        const std::vector<int> before = some();
        const std::vector<int> after = some();
        REQUIRE(applied(before, after, rowRuns(before, after, std::less<>())) == after);
    }
}
