// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/run_tests.h"

#define CATCH_CONFIG_RUNNER
#if PLANNER_CATCH == 3
#include <catch2/catch_session.hpp>
#else
#include <catch2/catch.hpp>
#endif

int runTests(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}
