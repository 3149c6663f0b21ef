// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/festival_json.h"
#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/monkey.h"
#include "tests/support/open_festival.h"

using namespace planner;
using namespace planner::ui;

namespace {

/// What random hands do to the sample, from one seed; PLANNER_MONKEY=200000 asks for so many events.
void playAndUndo(quint32 seed)
{
    const int asked = qEnvironmentVariableIntValue("PLANNER_MONKEY");
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.resize(1280, 800);
    window.show();
    window.activateWindow();

    tests::Monkey monkey(window, open.workspace(), seed);
    monkey.play(asked > 0 ? asked : 25000);
    const Festival played = open.workspace().festival();
    const int steps = open.workspace().document().history().done();
    CAPTURE(seed, steps);
    CHECK(steps > 0);
    QObject::connect(&open.workspace(), &Workspace::failed, &window,
        [](const Problem& problem) { UNSCOPED_INFO(Catch::Detail::stringify(problem)); });

    while (open.workspace().document().history().done() > 0)
        REQUIRE(open.workspace().undo());
    CHECK(festivalToJson(open.workspace().festival()) == festivalToJson(sampleFestival()));
    for (int step = 0; step < steps; ++step)
        REQUIRE(open.workspace().redo());
    CHECK(festivalToJson(open.workspace().festival()) == festivalToJson(played));
}

} // namespace

TEST_CASE("Random hands break nothing and undoing all leads back the first time", "[shell][monkey]")
{
    playAndUndo(12);
}

TEST_CASE("Random hands break nothing and undoing all leads back the second time", "[shell][monkey]")
{
    playAndUndo(13);
}

TEST_CASE("Random hands break nothing and undoing all leads back the third time", "[shell][monkey]")
{
    playAndUndo(14);
}

TEST_CASE("Random hands break nothing and undoing all leads back the fourth time", "[shell][monkey]")
{
    playAndUndo(2014);
}
