// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/programme/programme_page.h"
#include "ui/sessions/session_table.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>

using namespace planner;
using namespace planner::ui;

namespace {

/// The page on its own, with the actions of a window.
struct OpenPage {
    explicit OpenPage(const Festival& festival) : open(festival), actions(&window) { makePage(); }

    void makePage()
    {
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
        const bool others = QLatin1String(info.id).startsWith(QLatin1String("problem."))
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
