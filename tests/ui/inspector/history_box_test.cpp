// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/controls/text_link.h"
#include "ui/inspector/history_box.h"

#include <QLabel>

using namespace planner;
using namespace planner::ui;

namespace {

/// What the box says, line by line, without the times.
QStringList lines(const HistoryBox& box)
{
    QCoreApplication::processEvents();
    QStringList texts;
    for (const QLabel* label : box.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&box) && label->wordWrap())
            texts += label->text();
    }
    return texts;
}

Change renamed(Session session, const QString& title)
{
    session.title = title;
    Change change;
    change.put(std::move(session));
    return change;
}

} // namespace

TEST_CASE("The history of a session is told with the latest change first", "[inspector]")
{
    tests::OpenFestival open(tests::FestivalBuilder().unplaced("Visit A").unplaced("Visit B").build());
    Workspace& workspace = open.workspace();
    const Session a = tests::named<Session>(workspace.festival(), "Visit A");
    const Session b = tests::named<Session>(workspace.festival(), "Visit B");
    HistoryBox box(workspace);
    box.tell(subject(a.id));
    box.read();
    CHECK(box.isHidden());

    REQUIRE(workspace.submit(renamed(a, QStringLiteral("One")), QStringLiteral("Rename to One")));
    REQUIRE(workspace.submit(renamed(b, QStringLiteral("Other")), QStringLiteral("Rename to Other")));
    REQUIRE(workspace.submit(renamed(a, QStringLiteral("Two")), QStringLiteral("Rename to Two")));
    box.read();
    CHECK_FALSE(box.isHidden());
    CHECK(lines(box) == QStringList{QStringLiteral("Rename to Two"), QStringLiteral("Rename to One")});

    REQUIRE(workspace.undo());
    box.read();
    CHECK(lines(box) == QStringList{QStringLiteral("Rename to One")});
}

TEST_CASE("A long history shows a few lines, and all of them when asked", "[inspector]")
{
    tests::OpenFestival open(tests::FestivalBuilder().unplaced("Visit").build());
    Workspace& workspace = open.workspace();
    const Session visit = *workspace.festival().sessions().begin();
    for (int turn = 1; turn <= 7; ++turn)
        REQUIRE(workspace.submit(
            renamed(visit, QString::number(turn)), QStringLiteral("Rename to %1").arg(turn)));
    HistoryBox box(workspace);
    box.tell(subject(visit.id));
    box.read();
    CHECK(lines(box).size() == 4);
    auto* more = box.findChild<TextLink*>();
    CHECK(more->text() == QStringLiteral("Show all 7 changes"));
    more->click();
    CHECK(lines(box).size() == 7);
    more->click();
    CHECK(lines(box).size() == 4);
}
