// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/sessions/tray.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>

using namespace planner;
using namespace planner::ui;

namespace {

Festival threeToPlace()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .room("Atelier", 24)
        .session("Placed", "2014-06-12", "10:00/11:00")
        .unplaced("Zoo")
        .by("Autan")
        .last<Session>([](Session& session) {
            session.length = minutes{90};
            session.wish = Internal<QString>(QStringLiteral("le matin"));
        })
        .unplaced("Abc")
        .by("Zeste")
        .build();
}

struct OpenTray {
    OpenTray() : actions(&window), model(open.workspace()), tray(open.workspace(), actions, model) { }

    [[nodiscard]] QString cards()
    {
        QStringList titles;
        const QAbstractItemModel* list = tray.cards()->model();
        for (int row = 0; row < list->rowCount(); ++row)
            titles += list->index(row, 0).data().toString();
        return titles.join(QStringLiteral(", "));
    }
    [[nodiscard]] bool shows(const char* text)
    {
        const auto labels = tray.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text() == QString::fromUtf8(text) && label->isVisibleTo(&tray);
        });
    }

    tests::OpenFestival open{threeToPlace()};
    QMainWindow window;
    Actions actions;
    SessionModel model;
    Tray tray;
};

} // namespace

TEST_CASE("The tray holds what is still to place, by start-up, title or length", "[sessions]")
{
    OpenTray open;
    CHECK(open.tray.count() == 2);
    CHECK(open.shows("Unscheduled (2)"));
    CHECK(open.cards() == QStringLiteral("Zoo, Abc"));
    auto* order = open.tray.findChild<QComboBox*>();
    order->setCurrentIndex(1);
    CHECK(open.cards() == QStringLiteral("Abc, Zoo"));
    order->setCurrentIndex(2);
    CHECK(open.cards() == QStringLiteral("Abc, Zoo"));
}

TEST_CASE("A screen reader hears each session to place once, in the order shown", "[sessions]")
{
    OpenTray open;
    QAccessibleInterface* cards = QAccessible::queryAccessibleInterface(open.tray.cards());
    REQUIRE(cards);
    REQUIRE(cards->childCount() == 2);
    CHECK(cards->child(0)->text(QAccessible::Name) == QStringLiteral("Zoo"));
    CHECK(cards->child(1)->text(QAccessible::Name) == QStringLiteral("Abc"));
}

TEST_CASE("A card tells what its session takes and wishes for", "[sessions]")
{
    OpenTray open;
    const QModelIndex card = open.tray.cards()->model()->index(0, 0);
    CHECK(card.data(SessionModel::DetailRole).toString() == QStringLiteral("90 min · Autan"));
    CHECK(card.data(SessionModel::WishRole).toString() == QStringLiteral("le matin"));
}

TEST_CASE("A card that is clicked is what the whole window shows", "[sessions]")
{
    OpenTray open;
    QListView* cards = open.tray.cards();
    cards->selectionModel()->select(cards->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
    const auto& chosen = tests::named<Session>(open.open.workspace().festival(), "Abc");
    CHECK(open.open.workspace().selection() == std::vector{subject(chosen.id)});
}

TEST_CASE("The tray is filtered by words, and says when nothing matches", "[sessions]")
{
    OpenTray open;
    auto* filter = open.tray.findChild<QLineEdit*>();
    filter->setText(QStringLiteral("AUTAN"));
    CHECK(open.cards() == QStringLiteral("Zoo"));
    filter->setText(QStringLiteral("qwerty"));
    CHECK(open.shows("Nothing matches “qwerty”."));
}

TEST_CASE("When everything is placed the tray says so", "[sessions]")
{
    OpenTray open;
    Change change;
    for (const char* title : {"Zoo", "Abc"})
        change.remove(tests::named<Session>(open.open.workspace().festival(), title).id);
    REQUIRE(open.open.workspace().submit(change, QStringLiteral("Delete")));
    CHECK(open.shows("Everything is placed."));
}

TEST_CASE("Cards are as high as their text at any width, and never scroll sideways", "[sessions]")
{
    OpenTray open;
    open.tray.resize(260, 500);
    open.tray.show();
    const QModelIndex card = open.tray.cards()->model()->index(0, 0);
    QCoreApplication::processEvents();
    const int wide = open.tray.cards()->visualRect(card).height();
    Session longer = tests::named<Session>(open.open.workspace().festival(), "Zoo");
    longer.title = QStringLiteral("A title that is much too long for one line of a card");
    Change change;
    change.put(longer);
    REQUIRE(open.open.workspace().submit(change, QStringLiteral("Rename")));
    QCoreApplication::processEvents();
    CHECK(open.tray.cards()->visualRect(card).height() > wide);
    CHECK(open.tray.cards()->visualRect(card).right() <= open.tray.cards()->viewport()->width());
}
