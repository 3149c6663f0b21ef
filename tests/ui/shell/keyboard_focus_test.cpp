// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/sessions/tray.h"
#include "ui/shell/main_window.h"
#include "ui/welcome/welcome_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace planner;
using namespace planner::ui;

namespace {

/// Whether F6 leads to the cards of the tray.
bool goToCards(MainWindow& window)
{
    const QListView* cards = window.findChild<Tray*>()->cards();
    for (int step = 0; step < 6 && QApplication::focusWidget() != cards; ++step)
        QTest::keyClick(&window, Qt::Key_F6);
    return QApplication::focusWidget() == cards;
}

} // namespace

TEST_CASE("Undo takes back what was typed in a field first and then what was done to the festival", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    About about = open.workspace().festival().about();
    about.motto = QStringLiteral("Come in");
    Change change;
    change.put(about);
    REQUIRE(open.workspace().submit(change, QStringLiteral("Change the motto")));

    auto* tray = window.findChild<Tray*>();
    REQUIRE(tray != nullptr);
    tray->find();
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(filter != nullptr);
    QTest::keyClicks(filter, QStringLiteral("robot"));
    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
    CHECK(filter->text().isEmpty());
    CHECK(open.workspace().festival().about().motto == QStringLiteral("Come in"));

    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.workspace().festival() == sampleFestival());
}

TEST_CASE("F6 lands on the list of a panel and not on the field that filters it", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.resize(1600, 1000);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(goToCards(window));
}

TEST_CASE("Card after card is placed from the tray with Shift+Enter alone", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.resize(1600, 1000);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(goToCards(window));
    const Tray& tray = *window.findChild<Tray*>();
    const int before = tray.count();
    for (int card = 1; card <= 3; ++card) {
        QTest::keyClick(tray.cards(), Qt::Key_Return, Qt::ShiftModifier);
        CHECK(tray.count() == before - card);
    }
}

TEST_CASE("Enter presses the card of the first window that has the keyboard", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    WelcomeWindow window(open.settings());
    window.show();
    auto* card = window.findChild<QAbstractButton*>();
    card->setFocus();
    const QSignalSpy pressed(card, &QAbstractButton::clicked);
    QTest::keyClick(card, Qt::Key_Return);
    CHECK(pressed.size() == 1);
}
