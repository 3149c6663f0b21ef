// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/visits/tours_support.h"
#include "ui/visits/stop_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace planner;
using namespace planner::tests;
using namespace planner::ui;

namespace {

StopView& viewOf(const ShownTours& shown)
{
    return *shown.page->findChild<StopView*>();
}

QStringList rowsOf(const ShownTours& shown)
{
    QStringList rows;
    const QAbstractItemModel& model = *viewOf(shown).model();
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    return rows;
}

QStringList textsOf(const ShownTours& shown)
{
    QStringList texts;
    for (const QLabel* label : shown.page->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

} // namespace

TEST_CASE("The stops of an itinerary are told with the ways between them and what time is left", "[visits]")
{
    const ShownTours shown;
    CHECK(rowsOf(shown)
        == QStringList{QStringLiteral("in the same place, 1 h free"),
            QStringLiteral("1. 10:30 – 11:00, Robots, Brume · La Cantine › Grande salle · 2 seats left"),
            QStringLiteral("15 min on foot, 1 h 15 free"),
            QStringLiteral("2. 12:30 – 13:00, Drones, Nébuleuse · TIC Valley › Atelier · 2 seats left"),
            QStringLiteral("15 min on foot, 1 h 45 free")});
    CHECK(textsOf(shown).contains(QStringLiteral("2 h 45, 30 min of them on foot. 2 visits.")));
}

TEST_CASE(
    "A stop moved down by the keyboard gets the first slot it can have, and all is one step", "[visits]")
{
    ShownTours shown;
    StopView& view = viewOf(shown);
    view.setFocus();
    view.chooseStop(0);
    REQUIRE(shown.actions.action("stop.earlier")->isEnabled() == false);
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    // Robots end at noon; the last of them begin before the Drones do.
    CHECK(shown.stops() == QStringLiteral("Drones 12:30, Robots 10:30"));
    CHECK(shown.said == QStringLiteral("“Robots” can't take place later: it stays at 10:30."));
    CHECK(view.chosenStop() == size_t{1});
    REQUIRE(shown.open.workspace().document().history().done() == 1);
    shown.undoAll();
    CHECK(shown.festival() == aClassOut());
}

TEST_CASE("Stops are pinned, turned round, eaten between and removed", "[visits]")
{
    ShownTours shown;
    StopView& view = viewOf(shown);
    view.setFocus();
    view.chooseStop(1);
    QTest::keyClick(&view, Qt::Key_P);
    CHECK(shown.stops() == QStringLiteral("Robots 10:30, Drones 12:30!"));
    shown.act("stop.add-lunch");
    CHECK(shown.stops() == QStringLiteral("Robots 10:30, lunch 12:00, Drones 12:30!"));
    CHECK(view.chosenStop() == size_t{1});
    QTest::keyClick(&view, Qt::Key_Delete);
    CHECK(shown.stops() == QStringLiteral("Robots 10:30, Drones 12:30!"));
    shown.act("stop.add-meeting");
    CHECK(shown.stops() == QStringLiteral("meeting 10:20, Robots 10:30, Drones 12:30!"));
    shown.undoAll();
    CHECK(shown.festival() == aClassOut());
}

TEST_CASE("What is wrong with an itinerary stands in its head", "[visits]")
{
    Festival festival = aClassOut();
    Itinerary itinerary = *festival.itineraries().begin();
    itinerary.stops[1].begin = *LocalTime::fromText(u"17:00");
    festival.table<Itinerary>().put(itinerary);
    ShownTours shown(festival);
    QApplication::processEvents();
    const QStringList texts = textsOf(shown);
    const auto told = std::find_if(texts.begin(), texts.end(), [](const QString& text) {
        return text.contains(QStringLiteral("Jeudi")) && text.contains(QStringLiteral("Drones"));
    });
    CHECK(told != texts.end());
}

TEST_CASE("The page has an itinerary to show as soon as there is one", "[visits]")
{
    ShownTours shown(twoVenues().build());
    REQUIRE_FALSE(viewOf(shown).isVisible());
    Change change = difference(shown.festival(), aClassOut());
    REQUIRE(shown.open.workspace().submit(change, QStringLiteral("Arrive")));
    CHECK(viewOf(shown).isVisible());
    CHECK(rowsOf(shown).size() == 5);
    const auto trees = shown.page->findChildren<QTreeView*>();
    const auto tours = std::find_if(trees.begin(), trees.end(), [](const QTreeView* tree) {
        return tree->accessibleName() == QStringLiteral("Groups and itineraries");
    });
    REQUIRE(tours != trees.end());
    CHECK((*tours)->currentIndex().data().toString().contains(QStringLiteral("Jeudi")));
    CHECK(shown.open.workspace().selection().empty());
}

TEST_CASE("A new group is ready for its name, and its empty day offers an itinerary", "[visits]")
{
    const Festival festival = twoVenues().build();
    ShownTours shown(festival);
    shown.act("group.new");
    const auto* name = qobject_cast<QLineEdit*>(shown.window.focusWidget());
    REQUIRE(name != nullptr);
    CHECK(name->selectedText() == QStringLiteral("New group"));
    shown.act("itinerary.new");
    REQUIRE(shown.festival().itineraries().size() == 1);
    CHECK(shown.festival().itineraries().begin()->group == shown.festival().groups().begin()->id);
    shown.act("edit.duplicate");
    CHECK(shown.festival().itineraries().size() == 2);
    shown.undoAll();
    CHECK(shown.festival() == festival);
}

TEST_CASE("Removing a group takes its itineraries along and leaves what was booked", "[visits]")
{
    ShownTours shown;
    shown.open.workspace().select({subject(shown.festival().groups().begin()->id)});
    shown.page->findChild<QTreeView*>()->setFocus();
    shown.act("edit.delete");
    CHECK(shown.festival().groups().isEmpty());
    CHECK(shown.festival().itineraries().isEmpty());
    CHECK(shown.said == QStringLiteral("“5e B” is removed."));
    shown.undoAll();
    CHECK(shown.festival() == aClassOut());
}

TEST_CASE("The possible visits are walked and taken by the keyboard alone", "[visits]")
{
    Festival festival = aClassOut();
    Itinerary empty = *festival.itineraries().begin();
    empty.stops.clear();
    festival.table<Itinerary>().put(empty);
    ShownTours shown(festival);
    shown.act("tour.gaps");
    auto* table = qobject_cast<QTableView*>(shown.window.focusWidget());
    REQUIRE(table != nullptr);
    REQUIRE(table->model()->rowCount() > 0);
    QTest::keyClick(table, Qt::Key_I);
    CHECK(shown.stops() == QStringLiteral("Robots 10:00"));
    CHECK(shown.said == QStringLiteral("“Robots” is added at 10:00."));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(shown.stops() == QStringLiteral("Robots 10:00, Drones 12:00"));
    shown.undoAll();
    CHECK(shown.festival() == festival);
}

TEST_CASE("F6 has every part of the page to lead to", "[visits]")
{
    const ShownTours shown;
    const QList<QWidget*> panels = shown.page->panels();
    CHECK(panels.size() == 4);
    CHECK(std::all_of(panels.begin(), panels.end(), [](const QWidget* panel) { return panel->isVisible(); }));
}
