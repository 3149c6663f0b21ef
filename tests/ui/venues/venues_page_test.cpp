// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/questions.h"
#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/venues/venue_edits.h"
#include "ui/venues/venues_model.h"
#include "ui/venues/venues_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QTreeView>

using namespace planner;
using namespace planner::ui;

namespace {

const Venue& firstVenue(const Festival& festival)
{
    return *venuesInWalkingOrder(festival).front();
}

/// The page in a window, with its actions.
struct Shown {
    tests::OpenFestival open{sampleFestival()};
    QMainWindow window;
    Actions actions{&window};
    VenuesPage page{open.workspace(), actions};

    Shown()
    {
        actions.setPage(&page);
        page.show();
    }
    [[nodiscard]] const Festival& festival() { return open.workspace().festival(); }
};

} // namespace

TEST_CASE("The tree of venues keeps the rules of item models while things come and go", "[venues]")
{
    tests::OpenFestival open(sampleFestival());
    VenuesModel model(open.workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::Workspace& workspace = open.workspace();
    const auto venue = newVenue(workspace.festival(), QStringLiteral("Gare"), workspace.ids());
    REQUIRE(workspace.submit(venue.change, QStringLiteral("a")));
    const auto room = newRoom(workspace.festival(), venue.id, QStringLiteral("Hall"), workspace.ids());
    REQUIRE(workspace.submit(room.change, QStringLiteral("b")));
    const QModelIndex index = model.indexOf(subject(venue.id));
    CHECK(index.data().toString() == QStringLiteral("%1  Gare").arg(index.row() + 1)); // as on the map
    CHECK(model.rowCount(index) == 2);
    REQUIRE(workspace.undo());
    CHECK(model.rowCount(model.indexOf(subject(venue.id))) == 1);
    REQUIRE(workspace.undo());
    CHECK_FALSE(model.indexOf(subject(venue.id)).isValid());
}

TEST_CASE("Removing a venue puts its sessions among those to place, in one step", "[venues]")
{
    Shown shown;
    const Id<Venue> venue = firstVenue(shown.festival()).id;
    const int sessions = sessionsIn(shown.festival(), roomsOf(shown.festival(), venue));
    REQUIRE(sessions > 0);
    const auto placed = [&] {
        return std::count_if(shown.festival().sessions().begin(), shown.festival().sessions().end(),
            [](const Session& session) { return session.room.has_value(); });
    };
    const auto before = placed();
    shown.open.workspace().select({subject(venue)});
    shown.actions.refresh();
    shown.actions.action("edit.delete")->trigger();
    CHECK(shown.festival().venues().find(venue) == nullptr);
    CHECK(placed() == before - sessions);
    REQUIRE(shown.open.workspace().undo());
    CHECK(shown.festival() == sampleFestival());
}

TEST_CASE("A later place in the walking order changes the numbers and nothing else", "[venues]")
{
    const Festival festival = sampleFestival();
    const Id<Venue> first = firstVenue(festival).id;
    const auto after = applied(festival, moved(festival, first, 1));
    REQUIRE(after);
    CHECK(venuesInWalkingOrder(*after)[1]->id == first);
    CHECK(moved(festival, first, -1).isEmpty());
}

TEST_CASE("What is typed into the form of a venue is one step", "[venues]")
{
    Shown shown;
    const Venue before = firstVenue(shown.festival());
    shown.open.workspace().select({subject(before.id)});
    QLineEdit* name = nullptr;
    for (QLineEdit* line : shown.page.findChildren<QLineEdit*>()) {
        if (line->text() == before.name && line->isVisible())
            name = line;
    }
    REQUIRE(name != nullptr);
    name->setText(QStringLiteral("La grande Cantine"));
    Q_EMIT name->editingFinished();
    name->setFocus();
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(name, &enter);
    CHECK(shown.festival().venues().find(before.id)->name == QStringLiteral("La grande Cantine"));
    CHECK(shown.open.workspace().document().history().done() == 1);
}

TEST_CASE(
    "A day without hours says that the venue is closed, and coordinates what they look like", "[venues]")
{
    Shown shown;
    shown.open.workspace().select({subject(firstVenue(shown.festival()).id)});
    const auto placeholder = [&shown](const char* name) {
        for (const QLineEdit* line : shown.page.findChildren<QLineEdit*>()) {
            if (line->isVisible() && line->accessibleName().contains(QLatin1String(name)))
                return line->placeholderText();
        }
        return QString();
    };
    CHECK(placeholder("14 June") == QStringLiteral("closed"));
    CHECK(placeholder("Coordinates") == QStringLiteral("e.g. 43.6035, 1.4525"));
}
