// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace planner::ui {

/// Neighbouring rows that go, and what comes in their place.
struct RowRun {
    int at = 0; ///< In the rows before.
    int removed = 0;
    int from = 0; ///< In the rows after.
    int added = 0;

    friend bool operator==(const RowRun&, const RowRun&) = default;
};

/// How the rows `before` become `after`, first to last; both are sorted by `comesBefore`. Linear.
template <class Row, class Order>
[[nodiscard]] std::vector<RowRun> rowRuns(
    const std::vector<Row>& before, const std::vector<Row>& after, Order comesBefore)
{
    std::vector<RowRun> runs;
    const auto run = [&runs](size_t at, size_t from) -> RowRun& {
        const RowRun here{static_cast<int>(at), 0, static_cast<int>(from), 0};
        const bool goesOn = !runs.empty() && runs.back().at + runs.back().removed == here.at
            && runs.back().from + runs.back().added == here.from;
        return goesOn ? runs.back() : runs.emplace_back(here);
    };
    size_t old = 0;
    size_t now = 0;
    while (old < before.size() || now < after.size()) {
        if (now == after.size() || (old < before.size() && comesBefore(before[old], after[now]))) {
            ++run(old, now).removed;
            ++old;
        } else if (old == before.size() || comesBefore(after[now], before[old])) {
            ++run(old, now).added;
            ++now;
        } else {
            ++old;
            ++now;
        }
    }
    return runs;
}

} // namespace planner::ui
