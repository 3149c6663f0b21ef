// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/side_by_side.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <vector>

using namespace planner;

TEST_CASE("What is done side by side is done once, and all of it", "[base]")
{
    for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
        std::vector<int> done(count, 0);
        sideBySide(count, [&](std::size_t number) { ++done[number]; });
        CHECK(std::ranges::count(done, 1) == static_cast<std::ptrdiff_t>(count));
    }
}
