// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/controls/line_editor.h"
#include "ui/programme/programme_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/startups/startup_model.h"
#include "ui/venues/venue_edits.h"

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace planner;
using namespace planner::ui;

namespace {

/// The field of `window` that shows `text`; nullptr for none.
QLineEdit* fieldWith(const QWidget& window, const QString& text)
{
    for (const LineEditor* field : window.findChildren<LineEditor*>()) {
        auto* const line = static_cast<QLineEdit*>(field->control());
        if (line->text() == text)
            return line;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The window is named after the file and the festival", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    const MainWindow window(open.workspace());
    CHECK(window.windowTitle() == QStringLiteral("test.festival — Start-up Assembly"));
}

TEST_CASE("The empty programme makes the first venue, ready for its name", "[shell]")
{
    Festival empty = sampleFestival();
    while (!empty.venues().isEmpty()) {
        const auto after = applied(empty, withoutVenue(empty, empty.venues().begin()->id));
        REQUIRE(after);
        empty = *after;
    }
    tests::OpenFestival open(empty);
    MainWindow window(open.workspace());
    window.show();
    const auto buttons = window.page("go.programme").findChildren<QPushButton*>();
    const auto add = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton* button) { return button->text() == QStringLiteral("Add a venue…"); });
    REQUIRE(add != buttons.end());
    REQUIRE((*add)->isVisible());
    (*add)->click();

    CHECK(window.shownPage() == QByteArray("go.venues"));
    REQUIRE(open.workspace().festival().venues().size() == 1);
    CHECK(open.workspace().selected<Venue>().size() == 1);
    const auto* name = qobject_cast<QLineEdit*>(window.focusWidget());
    REQUIRE(name != nullptr);
    CHECK(name->selectedText() == QStringLiteral("New venue"));
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == empty);
}

TEST_CASE("A room is added to the chosen venue from any page", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.show();
    CHECK(window.actions().whyNot("venue.new-room") == QStringLiteral("Choose a venue first"));
    const Id<Venue> venue = open.workspace().festival().venues().begin()->id;
    const size_t rooms = roomsOf(open.workspace().festival(), venue).size();
    open.workspace().select({subject(venue)});
    window.actions().action("venue.new-room")->trigger();
    CHECK(window.shownPage() == QByteArray("go.venues"));
    CHECK(roomsOf(open.workspace().festival(), venue).size() == rooms + 1);
}

TEST_CASE("A time typed into the palette after a colon puts the keyboard there in the grid", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.show();
    window.showPage("go.venues");
    window.actions().action("edit.palette")->trigger();
    auto* typed = qobject_cast<QLineEdit*>(window.focusWidget());
    REQUIRE(typed != nullptr);
    QTest::keyClicks(typed, QStringLiteral(":14h30"));
    QTest::keyClick(typed, Qt::Key_Return);

    CHECK(window.shownPage() == QByteArray("go.programme"));
    const auto* grid = qobject_cast<ProgrammeView*>(window.focusWidget());
    REQUIRE(grid != nullptr);
    REQUIRE(grid->focusCell());
    CHECK(grid->focusCell()->time == LocalTime::fromText(QStringLiteral("14:30")));
    // With what comes after it: not at the lower edge, unless the day ends there.
    const int top = grid->focusRect()->top() - grid->verticalScrollBar()->value();
    CHECK((top < grid->viewport()->height() / 2
        || grid->verticalScrollBar()->value() == grid->verticalScrollBar()->maximum()));
}

TEST_CASE("A start-up dropped on the programme in the navigation has a session to place there", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.show();
    window.showPage("go.startups");
    const Startup& startup = *open.workspace().festival().startups().begin();
    open.workspace().select({subject(startup.id)});
    const auto before = open.workspace().festival().sessions().size();
    auto* line = window.findChild<QWidget*>(QStringLiteral("navigation"))->findChild<QToolButton*>();
    const auto isTaken = [line](const QMimeData& data) {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(line, &enter);
        return enter.isAccepted();
    };
    QMimeData other;
    other.setText(startup.name);
    CHECK_FALSE(isTaken(other));
    QMimeData data;
    data.setData(QLatin1String(StartupModel::mimeType), startup.id.text().toLatin1());
    CHECK(isTaken(data));
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(line, &drop);
    QCoreApplication::processEvents();
    CHECK(window.shownPage() == QByteArray("go.programme"));
    CHECK(open.workspace().festival().sessions().size() == before + 1);
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == sampleFestival());
}

TEST_CASE("Undo names the step that it takes back", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    About about = open.workspace().festival().about();
    about.motto = QStringLiteral("Come in");
    Change change;
    change.put(about);
    REQUIRE(open.workspace().submit(change, QStringLiteral("Change the motto")));
    CHECK(window.actions().action("edit.undo")->toolTip() == QStringLiteral("Undo “Change the motto”"));

    window.actions().action("edit.undo")->trigger();
    CHECK(open.workspace().festival() == sampleFestival());
    CHECK(window.actions().action("edit.redo")->toolTip() == QStringLiteral("Redo “Change the motto”"));
}

TEST_CASE("What is typed and not yet taken is the step that undo takes back", "[shell]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.show();
    const Session session = *open.workspace().festival().sessions().begin();
    open.workspace().select({subject(session.id)});
    Session moved = session;
    moved.summary += QStringLiteral(" Earlier.");
    Change change;
    change.put(moved);
    REQUIRE(open.workspace().submit(change, QStringLiteral("Earlier")));
    QLineEdit* const title = fieldWith(window, session.title);
    REQUIRE(title != nullptr);
    title->setText(QStringLiteral("Typed"));

    SECTION("by Undo")
    {
        window.actions().action("edit.undo")->trigger();
        CHECK(open.workspace().festival().sessions().find(session.id)->title == session.title);
        CHECK(open.workspace().festival().sessions().find(session.id)->summary == moved.summary);
        CHECK(open.workspace().document().history().done() == 1);
    }
    SECTION("but a notice tells of the step before, and takes nothing back")
    {
        open.workspace().sayUndoable(QStringLiteral("Earlier."));
        int clicked = 0;
        for (QPushButton* button : window.findChildren<QPushButton*>()) {
            if (dynamic_cast<Notices*>(button->parentWidget()) != nullptr && button->isVisible()
                && button->text() == QStringLiteral("Undo")) {
                button->click();
                ++clicked;
                CHECK_FALSE(button->isVisible());
            }
        }
        REQUIRE(clicked == 1);
        CHECK(open.workspace().festival().sessions().find(session.id)->title == QStringLiteral("Typed"));
        CHECK(open.workspace().document().history().done() == 2);
    }
}
