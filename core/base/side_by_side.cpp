// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/side_by_side.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace planner {

void sideBySide(std::size_t count, const std::function<void(std::size_t)>& act)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t number = next++; number < count; number = next++)
            act(number);
    };
    const std::size_t processors = std::max(std::thread::hardware_concurrency(), 1U);
    std::vector<std::jthread> helpers;
    for (std::size_t helper = 1; helper < std::min(count, processors); ++helper)
        helpers.emplace_back(work);
    work();
}

} // namespace planner
