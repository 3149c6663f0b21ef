// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/travel/travel_grid.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace planner;
using namespace planner::ui;

namespace {

struct Shown {
    tests::OpenFestival open{sampleFestival()};
    TravelModel model{open.workspace()};
    TravelGrid grid{open.workspace(), model};

    Shown()
    {
        grid.show();
        grid.setCurrentIndex(model.index(0, 1));
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] int steps() { return static_cast<int>(open.workspace().document().history().steps.size()); }
};

} // namespace

TEST_CASE("The table of travel times keeps the rules of item models while things come and go", "[travel]")
{
    Shown shown;
    const QAbstractItemModelTester tester(
        &shown.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int venues = shown.model.rowCount();
    REQUIRE(shown.model.setData(shown.model.index(0, 1), QStringLiteral("17")));
    CHECK(shown.text(0, 1) == QStringLiteral("17"));
    Venue venue = blank(shown.open.workspace().ids().next<Venue>());
    venue.name = QStringLiteral("Gare");
    Change change;
    change.put(venue);
    REQUIRE(shown.open.workspace().submit(change, QStringLiteral("a")));
    CHECK(shown.model.rowCount() == venues + 1);
    shown.model.setLens({TravelMode::Metro, std::nullopt});
    REQUIRE(shown.open.workspace().undo());
    REQUIRE(shown.open.workspace().undo());
    CHECK(shown.model.rowCount() == venues);
}

TEST_CASE("Digits begin to type, Enter stores and goes down, Delete returns to the estimate", "[travel]")
{
    Shown shown;
    const QString before = shown.text(0, 1);
    // The second digit as a French keyboard gives it without Shift.
    QTest::keyClick(&shown.grid, '4');
    auto* line = shown.grid.findChild<QLineEdit*>();
    REQUIRE(line != nullptr);
    QKeyEvent french(QEvent::KeyPress, Qt::Key_Eacute, Qt::NoModifier, QStringLiteral("\u00e9"));
    QCoreApplication::sendEvent(line, &french);
    CHECK(line->text() == QStringLiteral("42"));
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(shown.text(0, 1) == QStringLiteral("42"));
    CHECK(shown.grid.currentIndex() == shown.model.index(1, 1));
    shown.grid.setCurrentIndex(shown.model.index(0, 1));
    QTest::keyClick(&shown.grid, Qt::Key_Delete);
    CHECK(shown.text(0, 1) == before);
    REQUIRE(shown.open.workspace().undo());
    REQUIRE(shown.open.workspace().undo());
    CHECK(shown.open.workspace().festival() == sampleFestival());
}

TEST_CASE("A block from a spreadsheet is pasted in one step, and what is no duration is told", "[travel]")
{
    Shown shown;
    QString told;
    QObject::connect(&shown.open.workspace(), &Workspace::spoken, &shown.grid,
        [&told](const QString& sentence) { told = sentence; });
    QApplication::clipboard()->setText(QStringLiteral("11\t12\r\n\t1:30\r\nbientôt\t5\r\n"));
    shown.grid.paste();
    CHECK(shown.text(0, 1) == QStringLiteral("11"));
    CHECK(shown.text(0, 2) == QStringLiteral("12"));
    CHECK(shown.text(1, 2) == QStringLiteral("90"));
    CHECK(told.contains(QStringLiteral("1 cell")));
    shown.grid.setCurrentIndex(shown.model.index(0, 1));
    shown.grid.selectionModel()->select(shown.model.index(0, 2), QItemSelectionModel::Select);
    shown.grid.copy();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("11\t12"));
    REQUIRE(shown.open.workspace().undo());
    CHECK(shown.open.workspace().festival() == sampleFestival());
}
