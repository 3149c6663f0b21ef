// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/programme_view.h"
#include "ui/sessions/act_popups.h"
#include "ui/sessions/session_table.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QTest>

using namespace planner;
using namespace planner::ui;

namespace {

/// The page on its own, with the actions of a window.
struct OpenPage {
    explicit OpenPage(const Festival& festival) : open(festival), actions(&window) { makePage(); }

    void makePage()
    {
        actions.setPage(nullptr);
        page.reset();
        page = std::make_unique<ProgrammePage>(open.workspace(), actions);
        actions.setPage(page.get());
    }
    void run(const char* id)
    {
        actions.refresh();
        actions.action(id)->trigger();
    }
    [[nodiscard]] bool shows(const char* text) const
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text() == QString::fromUtf8(text) && label->isVisibleTo(page.get());
        });
    }
    [[nodiscard]] int rows() const { return page->findChild<QTableView*>()->model()->rowCount(); }

    tests::OpenFestival open;
    QMainWindow window;
    Actions actions;
    std::unique_ptr<ProgrammePage> page;
};

} // namespace

TEST_CASE("Every entry of the menu Programme is carried out by the programme page", "[programme]")
{
    const OpenPage open(sampleFestival());
    QStringList missing;
    for (const ActionInfo& info : actionTable()) {
        const bool ours = info.menu == MenuId::Schedule || info.menu == MenuId::Shift
            || info.menu == MenuId::Select || info.menu == MenuId::Panels;
        // The window carries out what concerns problems and venues, whatever the page.
        const bool others = QLatin1String(info.id).startsWith(QLatin1String("problem."))
            || QLatin1String(info.id).startsWith(QLatin1String("venue."))
            || QLatin1String(info.id) == QLatin1String("panel.problems");
        if (ours && !others && open.actions.whyNot(info.id) == QStringLiteral("Not on this page"))
            missing.append(QLatin1String(info.id));
    }
    CHECK(missing == QStringList());
}

TEST_CASE("The list shows the sessions of a day or of all days", "[programme]")
{
    OpenPage open(sampleFestival());
    open.run("view.list");
    open.page->showDay(std::nullopt);
    CHECK(open.rows() == sampleFestival().sessions().size());
    open.run("view.day-1");
    CHECK(open.page->day() == sampleFestival().about().firstDay);
    CHECK(open.rows() < sampleFestival().sessions().size());
    open.run("view.next-day");
    CHECK(open.page->day() == sampleFestival().about().firstDay.plus(1));
}

TEST_CASE("The page comes back as it was left", "[programme]")
{
    OpenPage open(sampleFestival());
    open.run("view.list");
    open.run("panel.tray");
    open.makePage();
    CHECK(open.page->mode() == ProgrammePage::Mode::List);
    CHECK(open.page->findChild<QDockWidget*>(QStringLiteral("tray"))->isHidden());
}

TEST_CASE("The panels of a page that is shown have their usual widths", "[programme]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.resize(1440, 900);
    window.show();
    QCoreApplication::processEvents();
    const QWidget& page = window.page("go.programme");
    CHECK(page.findChild<QDockWidget*>(QStringLiteral("inspector"))->width() >= 320);
    CHECK(page.findChild<QDockWidget*>(QStringLiteral("tray"))->width() >= 200);
    // From the first moment on: nothing glides into its place.
    CHECK_FALSE(window.page("go.programme").isAnimated());
}

TEST_CASE("What is revealed is selected, on its day", "[programme]")
{
    OpenPage open(tests::FestivalBuilder()
                      .venue("La Cantine")
                      .room("Atelier")
                      .session("Visit A", "2014-06-12", "10:00/11:00")
                      .session("Visit B", "2014-06-14", "10:00/11:00")
                      .build());
    const auto& b = tests::named<Session>(open.open.workspace().festival(), "Visit B");
    CHECK(open.page->reveal(subject(b.id)));
    CHECK(open.page->day() == b.day);
    CHECK(open.open.workspace().selection() == std::vector{subject(b.id)});
    CHECK_FALSE(open.page->reveal(subject(*b.room)));
}

TEST_CASE("A festival without rooms asks for a venue first", "[programme]")
{
    const OpenPage open{Festival(tests::juneAbout())};
    CHECK(open.shows("Begin with a venue: where will the public come?"));
}

TEST_CASE("A list without sessions says how to begin", "[programme]")
{
    OpenPage open(tests::FestivalBuilder().venue("La Cantine").room("Atelier").build());
    open.run("view.list");
    CHECK(open.shows("No session yet. Create one, or import the list of start-ups."));
}

TEST_CASE("A room is hidden and shown again", "[programme]")
{
    OpenPage open(sampleFestival());
    CHECK(open.actions.whyNot("view.show-rooms") == QStringLiteral("No room is hidden"));
    open.run("view.list");
    for (const Session& session : open.open.workspace().festival().sessions()) {
        if (session.isPlaced())
            open.open.workspace().select({subject(session.id)});
    }
    open.run("view.hide-room");
    CHECK(open.actions.whyNot("view.show-rooms").isEmpty());
    open.run("view.show-rooms");
    CHECK(open.actions.whyNot("view.show-rooms") == QStringLiteral("No room is hidden"));
}

TEST_CASE("Escape takes a new session away that has no title yet", "[programme]")
{
    const Festival festival = tests::FestivalBuilder()
                                  .venue("La Cantine")
                                  .room("Atelier")
                                  .session("Visit", "2014-06-12", "10:00/11:00")
                                  .build();
    OpenPage open(festival);
    open.page->show();
    REQUIRE(QTest::qWaitForWindowActive(open.page.get()));
    const auto sessions = [&open] { return open.open.workspace().festival().sessions().size(); };
    const auto escape = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); };

    SECTION("when it waits for its title in the grid")
    {
        auto* view = open.page->findChild<ProgrammeView*>();
        view->focusOn(ProgrammeView::Cell{
            *festival.sessions().begin()->room, festival.about().firstDay, *LocalTime::fromText(u"14:00")});
        open.run("session.new");
        escape();
        CHECK(open.open.workspace().document().history().steps.empty());
        open.run("session.new");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Fresh"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const Session fresh = tests::named<Session>(open.open.workspace().festival(), "Fresh");
        CHECK(fresh.span == TimeSpan::fromText(u"14:00/14:45"));
        CHECK(open.open.workspace().document().history().steps.size() == 1);
    }
    SECTION("when it waits among those to place")
    {
        open.run("session.new");
        REQUIRE(sessions() == 2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Half a ti"));
        escape();
        CHECK(open.open.workspace().festival() == festival);
        CHECK(open.open.workspace().document().history().done() == 0);
    }
    SECTION("but not once it has one")
    {
        open.run("session.new");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Fresh"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        escape();
        CHECK(sessions() == 2);
    }
}

TEST_CASE("A venue is folded and unfolded by the keyboard, and stays as it was left", "[programme]")
{
    OpenPage open(tests::FestivalBuilder()
                      .venue("La Cantine")
                      .room("Atelier")
                      .room("Canal")
                      .venue("TIC Valley")
                      .room("Plateau")
                      .session("Visit", "2014-06-12", "10:00/11:00")
                      .build());
    const auto columns
        = [&open] { return open.page->findChild<ProgrammeView*>()->scene().layout.plan().columns.size(); };
    open.page->show();
    auto* view = open.page->findChild<ProgrammeView*>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    open.run("view.fold-venue");
    CHECK(columns() == 2);
    CHECK(open.actions.action("view.fold-venue")->isChecked());

    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    CHECK_FALSE(open.actions.action("view.fold-venue")->isChecked());
    QTest::keyClick(view, Qt::Key_Left, Qt::ControlModifier);
    CHECK(open.actions.action("view.fold-venue")->isChecked());
    open.makePage();
    CHECK(columns() == 2);
    open.run("view.unfold-venues");
    CHECK(columns() == 3);
    CHECK(open.actions.whyNot("view.unfold-venues") == QStringLiteral("No venue is folded"));
}

TEST_CASE(
    "What asks for another time closes when the session it asks about is no longer chosen", "[programme]")
{
    OpenPage open(sampleFestival());
    const auto shown = [&open] {
        const auto popups = open.page->findChildren<ActPopup*>();
        return std::ranges::any_of(popups, [](const ActPopup* popup) { return popup->isVisible(); });
    };
    const Session& session = *open.open.workspace().festival().sessions().begin();
    open.open.workspace().select({subject(session.id)});
    open.run("shift.to");
    REQUIRE(shown());
    Change change;
    change.remove(session.id);
    REQUIRE(open.open.workspace().submit(change, QStringLiteral("Remove")));
    CHECK(!shown());
}
