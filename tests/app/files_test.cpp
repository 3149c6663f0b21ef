// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace planner::tests;

TEST_CASE("A new festival is not spoilt by what a crash left at its place", "[commands]")
{
    const Desk desk;
    const QString file = desk.path("f.festival");
    const QString journal = desk.file("f.festival-journal", "half a change");
    const QStringList line{QStringLiteral("new"), file, QStringLiteral("--sample")};

    const Ran refused = run(line);
    CHECK(refused.code == 4);
    CHECK(refused.err.contains(QStringLiteral("f.festival-journal")));
    CHECK_FALSE(QFileInfo::exists(file));

    REQUIRE(desk.file("f.festival", "letters") == file);
    CHECK(run(line + QStringList{QStringLiteral("--force")}).code == 0);
    CHECK(run({QStringLiteral("check"), file}).code == 1);
    CHECK_FALSE(QFileInfo::exists(journal));
}
