// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/run_tests.h"
#include "ui/style/appearance.h"

#include <QApplication>

int main(int argc, char** argv)
{
    // Without a display unless somebody asks for one, such as to see what a test does.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    planner::ui::dress(application, planner::ui::Appearance::Light);
    return runTests(argc, argv);
}
