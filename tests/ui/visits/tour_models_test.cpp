// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/visits/tours_support.h"
#include "ui/visits/stop_model.h"
#include "ui/visits/tour_edits.h"
#include "ui/visits/tour_model.h"

#include <QAbstractItemModelTester>

using namespace planner;
using namespace planner::tests;
using namespace planner::ui;

namespace {

QStringList printed(const TourModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex branch = model.index(row, 0);
        lines += branch.data().toString() + u' ' + branch.siblingAtColumn(1).data().toString();
        for (int leaf = 0; leaf < model.rowCount(branch); ++leaf)
            lines += QStringLiteral("  ") + model.index(leaf, 0, branch).data().toString();
    }
    return lines;
}

} // namespace

TEST_CASE("Groups stand with their itineraries by day, and those of nobody after them", "[visits]")
{
    OpenFestival open(aClassOut());
    ui::Workspace& workspace = open.workspace();
    TourModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(printed(model) == QStringList{QStringLiteral("5e B 6 people"), QStringLiteral("  Thu 12 · Jeudi")});
    Itinerary alone = newItinerary(workspace.festival(), std::nullopt, workspace.ids());
    alone.title = QStringLiteral("Promenade");
    REQUIRE(workspace.submit(changeTo(alone), QStringLiteral("a")));
    Group other = newGroup(workspace.festival(), QStringLiteral("4e A"), workspace.ids());
    Change change;
    change.put(other);
    REQUIRE(workspace.submit(change, QStringLiteral("b")));
    CHECK(printed(model)
        == QStringList{QStringLiteral("4e A 10 people"), QStringLiteral("5e B 6 people"),
            QStringLiteral("  Thu 12 · Jeudi"), QStringLiteral("Thu 12 · Promenade ")});
    CHECK(model.subjectAt(model.indexOf(subject(alone.id))) == subject(alone.id));
    REQUIRE(
        workspace.submit(withoutGroup(workspace.festival(), named<Group>(workspace.festival(), "5e B").id),
            QStringLiteral("c")));
    CHECK(printed(model)
        == QStringList{QStringLiteral("4e A 10 people"), QStringLiteral("Thu 12 · Promenade ")});
}

TEST_CASE("Rows of stops keep the rules of item models while stops come and go", "[visits]")
{
    OpenFestival open(aClassOut());
    const Festival& festival = open.workspace().festival();
    const VisitBook book(festival);
    StopModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Itinerary itinerary = *festival.itineraries().begin();
    const auto present = [&] {
        model.present(outingOf(festival, travelTable(festival), itinerary),
            {festival, open.workspace().words(), open.workspace().findings(), book});
    };
    present();
    CHECK(model.rowCount() == 5);
    CHECK(model.rowOfStop(1) == 3);
    CHECK(model.placeAbove(0) == 0);
    CHECK(model.placeAbove(2) == 1);
    CHECK(model.placeAbove(5) == 2);
    itinerary.stops[0].remark = QStringLiteral("Second floor");
    present();
    CHECK(model.index(1).data(StopModel::RemarkRole).toString() == QStringLiteral("Second floor"));
    itinerary.stops.pop_back();
    present();
    CHECK(model.rowCount() == 3);
    model.present(std::nullopt, {festival, open.workspace().words(), {}, book});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A way and a stop are as bad as the list of problems says", "[visits]")
{
    TourBuilder tours(twoVenues());
    tours.way("La Cantine", "TIC Valley", 150);
    tours.group("5e B", 6).itinerary("Jeudi").visit("Robots", "10:30", 30).visit("Drones", "12:30", 30);
    tours.group("4e A", 5).itinerary("Autre").visit("Robots", "10:30", 30);
    OpenFestival open(tours.build());
    const Festival& festival = open.workspace().festival();
    const VisitBook book(festival);
    const Itinerary& itinerary = named<Itinerary>(festival, "Jeudi");
    StopModel model;
    model.present(outingOf(festival, travelTable(festival), itinerary),
        {festival, open.workspace().words(), open.workspace().findings(), book});
    const auto severityOf = [&open](const char* rule) {
        const Findings& findings = open.workspace().findings();
        const auto found = std::find_if(findings.begin(), findings.end(),
            [rule](const Finding& finding) { return std::strcmp(finding.rule, rule) == 0; });
        REQUIRE(found != findings.end());
        return static_cast<int>(found->severity);
    };
    const int robots = model.rowOfStop(0);
    CHECK(model.index(robots).data(StopModel::WorstRole).toInt() == severityOf("slot-shared-by-too-many"));
    CHECK(model.index(robots + 1).data(StopModel::IsLegRole).toBool());
    CHECK(model.index(robots + 1).data(StopModel::WorstRole).toInt() == severityOf("itinerary-too-tight"));
    CHECK(model.index(robots + 2).data(StopModel::WorstRole).toInt() == -1);
    const TourModel list(open.workspace());
    const QModelIndex group = list.indexOf(subject(itinerary.id)).parent();
    CHECK(list.index(0, TourModel::State, group).data().toString() == QStringLiteral("2"));
}
