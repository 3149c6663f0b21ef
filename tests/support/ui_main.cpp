// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#if PLANNER_CATCH == 3
#include <catch2/catch_session.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "ui/style/appearance.h"

#include <QApplication>

int main(int argc, char** argv)
{
    // Without a display unless somebody asks for one, such as to see what a test does.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    planner::ui::dress(application, planner::ui::Appearance::Light);
    return Catch::Session().run(argc, argv);
}
