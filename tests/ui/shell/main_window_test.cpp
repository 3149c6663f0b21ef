// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/shell/main_window.h"

#include <QAction>

using namespace planner;
using namespace planner::ui;

TEST_CASE("The window is named after the file and the festival", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    const MainWindow window(open.workspace());
    CHECK(window.windowTitle() == QStringLiteral("test.festival — Start-up Assembly"));
}

TEST_CASE("Undo names the step that it takes back", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    About about = open.workspace().festival().about();
    about.motto = QStringLiteral("Come in");
    Change change;
    change.put(about);
    REQUIRE(open.workspace().submit(change, QStringLiteral("Change the motto")));
    CHECK(window.actions().action("edit.undo")->toolTip() == QStringLiteral("Undo “Change the motto”"));

    window.actions().action("edit.undo")->trigger();
    CHECK(open.workspace().festival() == sampleFestival());
    CHECK(window.actions().action("edit.redo")->toolTip() == QStringLiteral("Redo “Change the motto”"));
}
