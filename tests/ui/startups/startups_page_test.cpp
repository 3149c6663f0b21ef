// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/labels.h"
#include "core/samples/sample.h"
#include "core/startups/completeness.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/printing/page_view.h"
#include "ui/startups/merge_dialog.h"
#include "ui/startups/reminder_dialog.h"
#include "ui/startups/startup_edits.h"
#include "ui/startups/startup_list.h"
#include "ui/startups/startup_preview.h"
#include "ui/startups/startups_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <QUrlQuery>

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

TEST_CASE(
    "A reminder names each incomplete start-up with what it lacks, and is addressed to them", "[startups]")
{
    Startup whole = busiest(sampleFestival());
    whole.referent
        = Internal(Contact{.name = QStringLiteral("Ada"), .email = QStringLiteral("ada@x.example")});
    Startup bare = blank(Id<Startup>(QUuid::createUuidV5({}, QStringLiteral("bare"))));
    bare.name = QStringLiteral("Garonne & Data");
    bare.referent = Internal(Contact{.email = QStringLiteral("bonjour@garonne.example")});
    REQUIRE(completeness(whole).missing().empty());
    const Words english(Language::English);
    const Reminder reminder = reminderFor(sampleFestival(), {&whole, &bare}, english);
    CHECK(reminder.addresses == QStringLiteral("bonjour@garonne.example"));
    QStringList missing;
    for (const char* key : completeness(bare).missing())
        missing.append(fieldLabel(key, english));
    CHECK(reminder.text.contains(
        QStringLiteral("\n– Garonne & Data: %1\n").arg(missing.join(QStringLiteral(", ")))));
    CHECK_FALSE(reminder.text.contains(whole.name));

    const QUrlQuery query(mailTo(reminder));
    CHECK(query.queryItemValue(QStringLiteral("bcc"), QUrl::FullyDecoded) == reminder.addresses);
    CHECK(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded) == reminder.subject);
    CHECK(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded).remove(u'\r') == reminder.text);
}

TEST_CASE("The reminder opens on those chosen that lack something, else on all of them", "[startups]")
{
    Shown shown;
    shown.page.show();
    shown.act("startup.remind");
    auto* dialog = dynamic_cast<ReminderDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog != nullptr);
    const auto lines = [](const Reminder& reminder) { return reminder.text.count(QStringLiteral("\n– ")); };
    const auto incomplete
        = std::count_if(shown.festival().startups().begin(), shown.festival().startups().end(),
            [](const Startup& startup) { return completeness(startup).percent() < 100; });
    CHECK(lines(dialog->reminder()) == incomplete);
    delete dialog;

    const auto one = std::find_if(shown.festival().startups().begin(), shown.festival().startups().end(),
        [](const Startup& startup) { return completeness(startup).percent() < 100; });
    shown.open.workspace().select({subject(one->id)});
    shown.act("startup.remind");
    dialog = dynamic_cast<ReminderDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog != nullptr);
    CHECK(lines(dialog->reminder()) == 1);
    delete dialog;
}

TEST_CASE("Dragged rows carry the ids of their start-ups", "[startups]")
{
    tests::OpenFestival open(sampleFestival());
    const StartupModel model(open.workspace());
    const QModelIndexList cells{model.index(0, 0), model.index(0, 1), model.index(2, 0)};
    const std::unique_ptr<QMimeData> data(model.mimeData(cells));
    CHECK(data->data(QLatin1String(StartupModel::mimeType))
        == (model.idAt(0)->text() + u'\n' + model.idAt(2)->text()).toLatin1());
}

TEST_CASE("The preview shows the sheet of one start-up with its public sessions", "[startups]")
{
    tests::OpenFestival open(sampleFestival());
    const Id<Startup> startup = busiest(open.workspace().festival()).id;
    const Festival printed = printedOf(open.workspace().festival(), startup);
    REQUIRE_FALSE(printed.sessions().isEmpty());
    for (const Session& session : printed.sessions()) {
        CHECK(session.isPlaced());
        CHECK(std::count(session.startups.begin(), session.startups.end(), startup) == 1);
    }
    StartupPreview preview(open.workspace());
    preview.tell(startup);
    preview.show();
    CHECK(QTest::qWaitFor([&preview] { return preview.view().count() > 0; }, 60'000));
    CHECK(preview.view().count() == 1);
    preview.tell(std::nullopt);
    CHECK(preview.view().count() == 0);
}

TEST_CASE("The sessions of a start-up are listed by time, each with when and where", "[startups]")
{
    Shown shown;
    const Startup& startup = busiest(shown.festival());
    shown.open.workspace().select({subject(startup.id)});
    const auto* list = shown.page.findChild<QTreeWidget*>();
    std::vector<const Session*> listed;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem& item = *list->topLevelItem(row);
        const Session* session
            = shown.festival().sessions().find(Id<Session>(item.data(0, Qt::UserRole).toUuid()));
        REQUIRE(session != nullptr);
        listed.push_back(session);
        const Room* room = shown.festival().rooms().find(session->room);
        CHECK(item.text(0).startsWith(session->title + u'\n'));
        CHECK((room == nullptr || item.text(0).contains(room->name)));
    }
    REQUIRE(listed.size() > 1);
    CHECK(std::is_sorted(listed.begin(), listed.end(), [](const Session* a, const Session* b) {
        return std::pair(!a->isPlaced(), a->day) < std::pair(!b->isPlaced(), b->day);
    }));
}
