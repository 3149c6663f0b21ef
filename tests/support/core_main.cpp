// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#if PLANNER_CATCH == 3
#include <catch2/catch_session.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
