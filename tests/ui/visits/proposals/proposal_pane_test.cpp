// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/visits/tours_support.h"
#include "ui/visits/proposals/proposal_pane.h"
#include "ui/visits/proposals/tour_comparison.h"
#include "ui/visits/stop_view.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

using namespace planner;
using namespace planner::tests;
using namespace planner::ui;

namespace {

ProposalPane& paneOf(const ShownTours& shown)
{
    return *shown.page->findChild<ProposalPane*>();
}

QPushButton* button(const ShownTours& shown, const char* text)
{
    for (QPushButton* button : paneOf(shown).findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QLatin1String(text))
            return button;
    }
    return nullptr;
}

bool isFound(const ShownTours& shown)
{
    return QTest::qWaitFor([&shown] { return !paneOf(shown).background().isBusy(); }, 20000);
}

QStringList proposed(const ShownTours& shown)
{
    QStringList lines;
    const auto* tree = paneOf(shown).findChild<QTreeWidget*>();
    for (int row = 0; row < tree->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* tour = tree->topLevelItem(row);
        for (int stop = 0; stop < tour->childCount(); ++stop)
            lines += tour->child(stop)->text(0) + u' ' + tour->child(stop)->text(3);
    }
    return lines;
}

/// The class at the drones alone, and it wishes to see the robots.
Festival withoutRobots()
{
    Festival festival = aClassOut();
    Itinerary itinerary = *festival.itineraries().begin();
    itinerary.stops.erase(itinerary.stops.begin());
    festival.table<Itinerary>().put(itinerary);
    Group group = *festival.groups().begin();
    group.wishes = {{.startup = named<Startup>(festival, "Brume").id, .strength = WishStrength::MustSee}};
    festival.table<Group>().put(group);
    return festival;
}

} // namespace

TEST_CASE("A proposal is shown beside what there is, and taken in one step", "[visits]")
{
    ShownTours shown(withoutRobots());
    shown.act("tour.plan");
    REQUIRE(isFound(shown));
    CHECK(proposed(shown).contains(QStringLiteral("Robots new")));
    CHECK(shown.open.workspace().document().history().done() == 0);
    QPushButton* take = button(shown, "Take this proposal");
    REQUIRE(take != nullptr);
    take->click();
    CHECK(shown.stops().contains(QStringLiteral("Robots")));
    CHECK(shown.open.workspace().document().history().done() == 1);
    CHECK_FALSE(paneOf(shown).isOpen());
    shown.undoAll();
    CHECK(shown.festival() == withoutRobots());
}

TEST_CASE("A proposal that is not wanted changes nothing", "[visits]")
{
    ShownTours shown(withoutRobots());
    shown.act("tour.plan-all");
    REQUIRE(isFound(shown));
    QPushButton* keep = button(shown, "Keep what there is");
    REQUIRE(keep != nullptr);
    keep->click();
    CHECK(shown.festival() == withoutRobots());
    CHECK(shown.page->findChild<StopView*>()->isVisible());
}

TEST_CASE("A search that is cancelled gives the page back at once", "[visits]")
{
    ShownTours shown;
    ProposalPane& pane = paneOf(shown);
    static_cast<QStackedWidget*>(pane.parentWidget())->setCurrentWidget(&pane);
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> hasEnded = false;
    pane.start(QStringLiteral("Endless"),
        [&hasBegun, &hasEnded](const Festival&, const TourTerms& terms, IdSource&) -> Result<TourPlan> {
            hasBegun = true;
            while (!terms.stop())
                QThread::usleep(100);
            hasEnded = true;
            return TourPlan();
        });
    REQUIRE(QTest::qWaitFor([&hasBegun] { return hasBegun.load(); }, 20000));
    REQUIRE(button(shown, "Cancel") != nullptr);
    button(shown, "Cancel")->click();
    CHECK_FALSE(pane.isOpen());
    CHECK(QTest::qWaitFor([&hasEnded] { return hasEnded.load(); }, 20000));
}

TEST_CASE("A proposal is let go when the festival changes under it", "[visits]")
{
    ShownTours shown(withoutRobots());
    shown.act("tour.plan");
    REQUIRE(isFound(shown));
    REQUIRE(paneOf(shown).isOpen());
    Group group = *shown.festival().groups().begin();
    group.size = 4;
    Change change;
    change.put(group);
    REQUIRE(shown.open.workspace().submit(change, QStringLiteral("a")));
    CHECK_FALSE(paneOf(shown).isOpen());
}

TEST_CASE("Kept, moved, new and dropped stops are told apart", "[visits]")
{
    const Festival festival = aClassOut();
    const Itinerary& before = *festival.itineraries().begin();
    Itinerary after = before;
    after.stops[0].begin = *LocalTime::fromText(u"11:00");
    after.stops[1]
        = {.kind = StopKind::Lunch, .begin = *LocalTime::fromText(u"12:00"), .length = minutes{45}};
    TourPlan plan;
    plan.change.put(after);
    plan.tours.push_back({.tour = {*before.group, before.day},
        .itinerary = after,
        .course = courseOf(festival, travelTable(festival), after)});
    const auto tours = compared(festival, plan);
    REQUIRE(tours.size() == 1);
    CHECK(tours[0].title == QStringLiteral("5e B"));
    CHECK(tours[0].before.visits == 2);
    CHECK(tours[0].after.visits == 1);
    QStringList fates;
    for (const ComparedStop& stop : tours[0].stops)
        fates += stop.title + QString::number(static_cast<int>(stop.fate()));
    CHECK(
        fates == QStringList{QStringLiteral("Robots1"), QStringLiteral("Lunch2"), QStringLiteral("Drones3")});
}
