// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/sessions/session_list.h"
#include "ui/sessions/session_table.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace planner;
using namespace planner::ui;

namespace {

Festival twoVisits()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .room("Atelier", 24)
        .session("Visit A", "2014-06-12", "10:00/11:00")
        .session("Visit B", "2014-06-12", "11:30/12:00")
        .unplaced("Visit C")
        .build();
}

/// The titles that `list` shows, in its order.
QString titles(const QAbstractItemModel& list)
{
    QStringList found;
    for (int row = 0; row < list.rowCount(); ++row)
        found += list.index(row, SessionModel::Title).data().toString();
    return found.join(QStringLiteral(", "));
}

Session named(const Festival& festival, const char* title)
{
    return tests::named<Session>(festival, title);
}

Change put(Session session)
{
    Change change;
    change.put(std::move(session));
    return change;
}

} // namespace

TEST_CASE("The table of sessions follows edits row by row", "[sessions]")
{
    tests::OpenFestival open(twoVisits());
    Workspace& workspace = open.workspace();
    SessionModel model(workspace);
    SessionList list(model);
    const QAbstractItemModelTester rows(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester shown(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.sort(SessionModel::DayColumn);
    CHECK(titles(list) == QStringLiteral("Visit A, Visit B, Visit C"));

    Session moved = named(workspace.festival(), "Visit A");
    moved.span = TimeSpan::fromText(u"14:00/15:00");
    REQUIRE(workspace.submit(put(moved), QStringLiteral("Move")));
    CHECK(titles(list) == QStringLiteral("Visit B, Visit A, Visit C"));

    Change gone;
    gone.remove(named(workspace.festival(), "Visit B").id);
    REQUIRE(workspace.submit(gone, QStringLiteral("Delete")));
    CHECK(titles(list) == QStringLiteral("Visit A, Visit C"));

    REQUIRE(workspace.undo());
    REQUIRE(workspace.undo());
    CHECK(titles(list) == QStringLiteral("Visit A, Visit B, Visit C"));
}

TEST_CASE("Renaming a room renames it in every row that quotes it", "[sessions]")
{
    tests::OpenFestival open(twoVisits());
    SessionModel model(open.workspace());
    Room room = tests::named<Room>(open.workspace().festival(), "Atelier");
    room.name = QStringLiteral("Fablab");
    Change change;
    change.put(room);
    REQUIRE(open.workspace().submit(change, QStringLiteral("Rename")));
    const int row = model.rowOf(named(open.workspace().festival(), "Visit A").id);
    CHECK(model.index(row, SessionModel::Room).data().toString() == QStringLiteral("La Cantine › Fablab"));
}

TEST_CASE("A session tells of problems that a neighbour brings", "[sessions]")
{
    tests::OpenFestival open(twoVisits());
    Workspace& workspace = open.workspace();
    SessionModel model(workspace);
    const int row = model.rowOf(named(workspace.festival(), "Visit A").id);
    const int before = model.problems(row);
    Session onto = named(workspace.festival(), "Visit B");
    onto.span = TimeSpan::fromText(u"10:30/11:30");
    REQUIRE(workspace.submit(put(onto), QStringLiteral("Move")));
    CHECK(model.problems(row) > before);
}

TEST_CASE("A title typed into the table is one step", "[sessions]")
{
    tests::OpenFestival open(twoVisits());
    SessionModel model(open.workspace());
    const int row = model.rowOf(named(open.workspace().festival(), "Visit A").id);
    REQUIRE(model.setData(model.index(row, SessionModel::Title), QStringLiteral("  Studio ")));
    CHECK(model.index(row, SessionModel::Title).data().toString() == QStringLiteral("Studio"));
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == twoVisits());
}

TEST_CASE("The table and the workspace share one selection", "[sessions]")
{
    tests::OpenFestival open(twoVisits());
    Workspace& workspace = open.workspace();
    SessionModel model(workspace);
    SessionList list(model);
    SessionTable table(workspace, list);
    const auto b = named(workspace.festival(), "Visit B").id;

    workspace.select({subject(b)});
    REQUIRE(table.selectionModel()->selectedRows().size() == 1);
    CHECK(table.selectionModel()->selectedRows().front().data().toString() == QStringLiteral("Visit B"));

    table.selectRow(0);
    CHECK(workspace.selection() == std::vector{subject(named(workspace.festival(), "Visit A").id)});
}

TEST_CASE("A session that leaves a list stays selected", "[sessions]")
{
    tests::OpenFestival open(twoVisits());
    Workspace& workspace = open.workspace();
    SessionModel model(workspace);
    SessionList list(model);
    const SessionTable table(workspace, list);
    const auto c = named(workspace.festival(), "Visit C").id;
    workspace.select({subject(c)});
    list.setShown([](const Session& session, int) { return session.isPlaced(); });
    CHECK(workspace.selection() == std::vector{subject(c)});
}

TEST_CASE("A drag names the sessions it carries", "[sessions]")
{
    tests::OpenFestival open(twoVisits());
    const SessionModel model(open.workspace());
    const std::unique_ptr<QMimeData> data(
        model.mimeData({model.index(0, 0), model.index(0, 1), model.index(1, 0)}));
    CHECK(draggedIds<Session>(*data, SessionModel::mimeType) == std::vector{*model.idAt(0), *model.idAt(1)});
    const QMimeData nothing;
    CHECK(draggedIds<Session>(nothing, SessionModel::mimeType).empty());
}
