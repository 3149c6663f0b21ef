// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/programme/programme_view.h"
#include "ui/programme/session_words.h"

#include <QAccessible>
#include <QMainWindow>

using namespace planner;
using namespace planner::ui;

namespace {

Festival fullWorkshop()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "09:00/19:00")
        .room("Salle Atelier", 24)
        .session("Imprimer son premier objet en 3D", "2014-06-12", "10:00/11:30")
        .last<Session>([](Session& session) {
            session.kind = SessionKind::Workshop;
            session.registered = 24;
        })
        .session("Programmer un capteur", "2014-06-12", "11:15/12:00")
        .build();
}

} // namespace

TEST_CASE("A session is spoken with its time, room, kind, seats and problems", "[programme]")
{
    const Festival festival = fullWorkshop();
    const Session& session = tests::named<Session>(festival, "Imprimer son premier objet en 3D");
    const QString spoken = spokenSession(
        festival, session, findingsAbout(check(festival), session.id), Words(Language::English));
    INFO(spoken.toStdString());
    CHECK(spoken.startsWith(QStringLiteral(
        "10:00 to 11:30, Imprimer son premier objet en 3D, Salle Atelier, workshop, 24 registered of 24")));
    CHECK(spoken.contains(QStringLiteral("error: ")));
}

TEST_CASE("In French, a session is spoken in French", "[programme]")
{
    QTranslator french;
    REQUIRE(french.load(QStringLiteral(":/i18n/planner_fr.qm")));
    QApplication::installTranslator(&french);
    const Festival festival = fullWorkshop();
    const Session& session = tests::named<Session>(festival, "Imprimer son premier objet en 3D");
    QString spoken = spokenSession(
        festival, session, findingsAbout(check(festival), session.id), Words(Language::French));
    QApplication::removeTranslator(&french);
    spoken.replace(QChar(0x202F), QLatin1Char(' '));
    INFO(spoken.toStdString());
    CHECK(spoken.startsWith(QStringLiteral(
        "10 h à 11 h 30, Imprimer son premier objet en 3D, Salle Atelier, atelier, 24 inscrits sur 24")));
    CHECK(spoken.contains(QStringLiteral("erreur : ")));
}

TEST_CASE("Screen readers find every session of the day in the grid", "[programme]")
{
    tests::OpenFestival open(fullWorkshop());
    QMainWindow window;
    Actions actions(&window);
    auto* view = new ProgrammeView(open.workspace(), actions);
    window.setCentralWidget(view);
    window.resize(800, 700);
    window.show();
    view->setFocus();
    QApplication::processEvents();

    QAccessibleInterface* grid = QAccessible::queryAccessibleInterface(view);
    REQUIRE(grid != nullptr);
    CHECK(grid->role() == QAccessible::List);
    CHECK(grid->text(QAccessible::Name) == QStringLiteral("Programme grid"));
    // Two sessions, where titles are edited, the names of the rooms.
    REQUIRE(grid->childCount() == 4);
    QAccessibleInterface* first = grid->child(0);
    REQUIRE(first != nullptr);
    CHECK(first->role() == QAccessible::ListItem);
    CHECK(first->text(QAccessible::Name).startsWith(QStringLiteral("10:00 to 11:30, Imprimer")));
    CHECK(first->parent() == grid);
    CHECK(grid->indexOfChild(first) == 0);
    CHECK(grid->childAt(first->rect().center().x(), first->rect().center().y()) == first);
    CHECK_FALSE(first->state().selected);

    SECTION("when pressed, one is selected and its details are asked for")
    {
        std::optional<Id<Session>> asked;
        QObject::connect(view, &ProgrammeView::editRequested, view,
            [&asked](const Id<Session>& session) { asked = session; });
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        CHECK(first->state().selected);
        REQUIRE(asked);
        CHECK(open.workspace().festival().sessions().find(*asked)->title
            == QStringLiteral("Imprimer son premier objet en 3D"));
        CHECK(first->state().focused);
    }
}

TEST_CASE("Screen readers fold venues and hide rooms", "[programme]")
{
    tests::OpenFestival open(fullWorkshop());
    QMainWindow window;
    Actions actions(&window);
    auto* view = new ProgrammeView(open.workspace(), actions);
    window.setCentralWidget(view);
    window.resize(800, 700);
    window.show();
    QApplication::processEvents();
    QAccessibleInterface* grid = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface* names = grid->child(grid->childCount() - 1);
    REQUIRE(names->childCount() == 2);
    CHECK(grid->indexOfChild(names) == grid->childCount() - 1);
    QAccessibleInterface* venue = names->child(0);
    QAccessibleInterface* room = names->child(1);
    CHECK(venue->text(QAccessible::Name) == QStringLiteral("La Cantine"));
    CHECK(venue->state().expanded);
    CHECK(room->text(QAccessible::Name) == QStringLiteral("Salle Atelier, 24 seats"));
    CHECK(names->childAt(room->rect().center().x(), room->rect().center().y()) == room);

    venue->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(venue->state().collapsed);
    CHECK_FALSE(room->isValid());
    venue->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(room->isValid());

    std::optional<Id<Room>> hidden;
    QObject::connect(
        view, &ProgrammeView::hideRequested, view, [&hidden](const Id<Room>& which) { hidden = which; });
    REQUIRE(room->actionInterface()->actionNames().size() == 2);
    room->actionInterface()->doAction(room->actionInterface()->actionNames().back());
    CHECK(hidden == open.workspace().festival().rooms().begin()->id);
}
