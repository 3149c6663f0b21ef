// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/startups/merge_dialog.h"
#include "ui/startups/startup_edits.h"
#include "ui/startups/startup_list.h"
#include "ui/startups/startups_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QTableView>

using namespace planner;
using namespace planner::ui;

namespace {

/// The page in a window, with its actions.
struct Shown {
    tests::OpenFestival open{sampleFestival()};
    QMainWindow window;
    Actions actions{&window};
    StartupsPage page{open.workspace(), actions};

    Shown() { actions.setPage(&page); }
    void act(const char* id)
    {
        actions.refresh();
        actions.action(id)->trigger();
    }
    [[nodiscard]] const Festival& festival() { return open.workspace().festival(); }
};

const Startup& busiest(const Festival& festival)
{
    for (const Session& session : festival.sessions()) {
        if (!session.startups.empty())
            return *festival.startups().find(session.startups.front());
    }
    return *festival.startups().begin();
}

} // namespace

TEST_CASE("The table of start-ups keeps the rules of item models while things come and go", "[startups]")
{
    tests::OpenFestival open(sampleFestival());
    StartupModel model(open.workspace());
    StartupList list(model);
    const QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester sorted(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = model.rowCount();
    const Id<Startup> gone = busiest(open.workspace().festival()).id;
    REQUIRE(open.workspace().submit(
        withoutStartups(open.workspace().festival(), {gone}), QStringLiteral("Remove")));
    CHECK(model.rowCount() == before - 1);
    REQUIRE(open.workspace().undo());
    CHECK(model.rowCount() == before);
    CHECK(model.idAt(model.rowOf(gone)) == gone);
}

TEST_CASE("Removing a start-up keeps its sessions, and one undo brings it back", "[startups]")
{
    Shown shown;
    const Id<Startup> gone = busiest(shown.festival()).id;
    const int sessions = shown.festival().sessions().size();
    shown.open.workspace().select({subject(gone)});
    shown.act("edit.delete");
    CHECK(shown.festival().startups().find(gone) == nullptr);
    CHECK(shown.festival().sessions().size() == sessions);
    REQUIRE(shown.open.workspace().undo());
    CHECK(shown.festival() == sampleFestival());
}

TEST_CASE("A name edited in the table is one step named after the start-up", "[startups]")
{
    tests::OpenFestival open(sampleFestival());
    StartupModel model(open.workspace());
    const QString before = model.index(0, StartupModel::Name).data().toString();
    CHECK(model.setData(model.index(0, StartupModel::Name), QStringLiteral("Autre nom")));
    CHECK(model.index(0, StartupModel::Name).data().toString() == QStringLiteral("Autre nom"));
    CHECK(
        open.workspace().document().history().steps.back().label == QStringLiteral("Edit “%1”").arg(before));
    CHECK_FALSE(model.setData(model.index(0, StartupModel::Complete), QStringLiteral("100 %")));
}

TEST_CASE("The search finds start-ups without minding case and accents", "[startups]")
{
    tests::OpenFestival open(sampleFestival());
    StartupModel model(open.workspace());
    StartupList list(model);
    const QString name = model.index(0, StartupModel::Name).data().toString();
    list.setSearch(name.toUpper());
    REQUIRE(list.rowCount() >= 1);
    CHECK(list.index(0, StartupModel::Name).data().toString() == name);
    list.setSearch(QStringLiteral("qqqqq"));
    CHECK(list.rowCount() == 0);
}

TEST_CASE("A session made for a start-up is as long and as large as its profile asks", "[startups]")
{
    Shown shown;
    Startup startup = busiest(shown.festival());
    startup.visitLength = minutes{25};
    startup.groupMax = 9;
    startup.wishedTimes = Internal<QString>(QStringLiteral("matin"));
    Change change;
    change.put(startup);
    REQUIRE(shown.open.workspace().submit(change, QStringLiteral("Edit")));
    const int before = shown.festival().sessions().size();
    shown.open.workspace().select({subject(startup.id)});
    shown.act("startup.new-session");
    CHECK(shown.festival().sessions().size() == before + 1);
    const Session made = sessionFor(startup, shown.open.workspace().ids().next<Session>());
    CHECK(made.length == minutes{25});
    CHECK(made.seats == 9);
    CHECK(made.wish.forInsiders().contains(QStringLiteral("matin")));
    CHECK_FALSE(made.isPlaced());
}

TEST_CASE("Two profiles become one in a step that undo takes back", "[startups]")
{
    tests::OpenFestival open(sampleFestival());
    const Festival before = open.workspace().festival();
    const auto rows = before.startups();
    const ProfilePair pair{rows.begin()->id, std::next(rows.begin())->id};
    MergeDialog dialog(open.workspace(), pair, nullptr);
    dialog.accept();
    CHECK(open.workspace().festival().startups().size() == before.startups().size() - 1);
    CHECK(open.workspace().festival().startups().find(pair.other) == nullptr);
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == before);
}

TEST_CASE("Chosen start-ups are copied as lines for a spreadsheet", "[startups]")
{
    Shown shown;
    const Startup& startup = busiest(shown.festival());
    shown.open.workspace().select({subject(startup.id)});
    shown.act("edit.copy");
    CHECK(QApplication::clipboard()->text().startsWith(startup.name + QLatin1Char('\t')));
}
