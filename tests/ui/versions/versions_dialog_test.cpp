// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/versions/versions_dialog.h"

using namespace planner;
using namespace planner::ui;

namespace {

/// Gives the festival another motto, as a step.
void changeMotto(Workspace& workspace, const char* motto)
{
    About about = workspace.festival().about();
    about.motto = QString::fromUtf8(motto);
    Change change;
    change.put(about);
    REQUIRE(workspace.submit(change, QStringLiteral("Change the motto")));
}

} // namespace

TEST_CASE("The versions window tells in words what has changed since a version", "[versions]")
{
    tests::OpenFestival open(sampleFestival());
    REQUIRE(open.workspace().document().saveVersion(QStringLiteral("For the printer")));
    changeMotto(open.workspace(), "Come in");
    VersionsDialog dialog(open.workspace(), nullptr);
    CHECK(dialog.differencesShown().contains(QStringLiteral("Come in")));
}

TEST_CASE("Going back to a version is one step that undo takes back", "[versions]")
{
    tests::OpenFestival open(sampleFestival());
    REQUIRE(open.workspace().document().saveVersion(QStringLiteral("For the printer")));
    changeMotto(open.workspace(), "Come in");
    changeMotto(open.workspace(), "Come in, all of you");
    const Festival before = open.workspace().festival();
    VersionsDialog dialog(open.workspace(), nullptr);
    dialog.restore();
    CHECK(open.workspace().festival() == sampleFestival());
    CHECK(dialog.differencesShown().isEmpty());
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == before);
}
