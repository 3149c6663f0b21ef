// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/findings_model.h"
#include "ui/findings/ways_out.h"

#include <QAbstractItemModelTester>
#include <QPalette>
#include <QTest>

#include <random>

using namespace planner;
using namespace planner::ui;

namespace {

/// All findings listed, section after section.
Findings listed(const FindingsModel& model)
{
    Findings findings;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            findings.push_back(*model.finding(model.index(row, 0, parent)));
    }
    return findings;
}

/// Two sessions in one room at one time, and a third alone.
Festival clash()
{
    return tests::FestivalBuilder()
        .venue("La Cantine")
        .room("Grande salle", 80)
        .session("Accueil", "2014-06-12", "09:30/10:30")
        .session("Table ronde", "2014-06-12", "10:00/11:00")
        .session("Cinéma", "2014-06-13", "10:00/11:00")
        .build();
}

Change moved(const Festival& festival, const char* title, const char* span)
{
    Session session = tests::named<Session>(festival, title);
    session.span = TimeSpan::fromText(QString::fromLatin1(span));
    Change change;
    change.put(session);
    return change;
}

} // namespace

TEST_CASE("The list holds every finding of the festival in its order", "[findings]")
{
    tests::OpenFestival open(sampleFestival());
    WaysOut waysOut(open.workspace(), nullptr);
    FindingsModel model(open.workspace(), waysOut, QPalette(), nullptr);
    CHECK(listed(model) == open.workspace().findings());
}

TEST_CASE("The list of findings follows changes by exact rows", "[findings]")
{
    tests::OpenFestival open(sampleFestival());
    Workspace& workspace = open.workspace();
    WaysOut waysOut(workspace, nullptr);
    FindingsModel model(workspace, waysOut, QPalette(), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<Session> sessions(
        workspace.festival().sessions().begin(), workspace.festival().sessions().end());
    std::mt19937 random(3);
    for (int turn = 0; turn < 60; ++turn) {
        Session session = sessions.at(random() % sessions.size());
        session.span = *TimeSpan::create(*LocalTime::fromMinutes(minutes{540 + 15 * (random() % 20)}),
            *LocalTime::fromMinutes(minutes{900 + 15 * (random() % 20)}));
        Change change;
        change.put(session);
        REQUIRE(workspace.submit(change, QStringLiteral("Move")));
        REQUIRE(listed(model) == workspace.findings());
    }
    while (workspace.document().history().done() > 0) {
        REQUIRE(workspace.undo());
        REQUIRE(listed(model) == workspace.findings());
    }
}

TEST_CASE("A change far from a finding leaves its row alone", "[findings]")
{
    tests::OpenFestival open(clash());
    WaysOut waysOut(open.workspace(), nullptr);
    FindingsModel model(open.workspace(), waysOut, QPalette(), nullptr);
    const QPersistentModelIndex row = model.index(0, 0, model.index(0, 0));
    REQUIRE(model.finding(row)->severity == Severity::Error);
    REQUIRE(open.workspace().submit(
        moved(open.workspace().festival(), "Cinéma", "03:00/04:00"), QStringLiteral("Move")));
    CHECK(row.isValid());
}

TEST_CASE("What is wrong between two sessions is told at its moment", "[findings]")
{
    Finding finding{.day = Day::fromText(u"2014-06-12"), .span = TimeSpan::fromText(u"11:30/11:31")};
    CHECK(whenOf(finding, Language::English) == QStringLiteral("Thu 12 June, 11:30"));
    finding.span = TimeSpan::fromText(u"11:30/12:00");
    CHECK(whenOf(finding, Language::English) == QStringLiteral("Thu 12 June, 11:30–12:00"));
}

TEST_CASE("A severity without findings has no section", "[findings]")
{
    tests::OpenFestival open(clash());
    WaysOut waysOut(open.workspace(), nullptr);
    FindingsModel model(open.workspace(), waysOut, QPalette(), nullptr);
    REQUIRE(model.groupAt(model.index(0, 0)) == FindingGroup::Errors);
    REQUIRE(open.workspace().submit(
        moved(open.workspace().festival(), "Table ronde", "14:00/15:00"), QStringLiteral("Move")));
    CHECK((model.rowCount() == 0 || model.groupAt(model.index(0, 0)) != FindingGroup::Errors));
}

TEST_CASE("Findings are filtered by words in any order, whatever case and accents", "[findings]")
{
    tests::OpenFestival open(clash());
    WaysOut waysOut(open.workspace(), nullptr);
    FindingsModel model(open.workspace(), waysOut, QPalette(), nullptr);
    FindingFilter filter;
    filter.text = QStringLiteral("RONDE accueil");
    model.setFilter(filter);
    REQUIRE(model.count() == 1);
    CHECK(std::strcmp(listed(model).front().rule, "room-overlap") == 0);
    filter.text = QStringLiteral("accueil cinema");
    model.setFilter(filter);
    CHECK(model.count() == 0);
}

TEST_CASE("The walk through findings goes round in both directions", "[findings]")
{
    tests::OpenFestival open(sampleFestival());
    WaysOut waysOut(open.workspace(), nullptr);
    FindingsModel model(open.workspace(), waysOut, QPalette(), nullptr);
    const Findings all = listed(model);
    REQUIRE(all.size() > 2);
    Findings forward;
    const Finding* at = nullptr;
    for (size_t step = 0; step <= all.size(); ++step) {
        at = model.next(at);
        forward.push_back(*at);
    }
    Findings expected = all;
    expected.push_back(all.front());
    CHECK(forward == expected);
    CHECK(*model.previous(&all.front()) == all.back());
    CHECK(*model.previous(&all.at(1)) == all.front());
}

TEST_CASE("What is ignored is listed apart, with its reason, and not walked", "[findings]")
{
    tests::OpenFestival open(clash());
    Workspace& workspace = open.workspace();
    WaysOut waysOut(workspace, nullptr);
    FindingsModel model(workspace, waysOut, QPalette(), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Finding ignored = workspace.findings().front();
    const int before = model.count();
    Change change;
    change.put(ignoring(ignored, workspace.ids().next<Ignored>(), QStringLiteral("They share the stage")));
    REQUIRE(workspace.submit(change, QStringLiteral("Ignore")));
    const QModelIndex section = model.index(model.rowCount() - 1, 0);
    CHECK(section.data().toString() == QStringLiteral("Ignored (1)"));
    CHECK(*model.finding(model.index(0, 0, section)) == ignored);
    CHECK(model.index(0, FindingsModel::FixColumn, section).data().toString()
        == QStringLiteral("They share the stage"));
    CHECK(model.count() == before - 1);
    CHECK_FALSE(model.indexOf(ignored).isValid());
    REQUIRE(workspace.undo());
    CHECK(model.count() == before);
    CHECK(model.indexOf(ignored).isValid());
}

TEST_CASE("A problem without a fix offers to show it", "[findings]")
{
    tests::OpenFestival open(sampleFestival());
    Workspace& workspace = open.workspace();
    WaysOut waysOut(workspace, nullptr);
    const FindingsModel model(workspace, waysOut, QPalette(), nullptr);
    const Findings& all = workspace.findings();
    const auto found = std::find_if(
        all.begin(), all.end(), [&waysOut](const Finding& finding) { return waysOut.of(finding).empty(); });
    REQUIRE(found != all.end());
    const QModelIndex fix = model.indexOf(*found).siblingAtColumn(FindingsModel::FixColumn);
    CHECK(fix.data().toString().isEmpty());
    CHECK(QTest::qWaitFor([&fix] { return fix.data().toString() == QStringLiteral("Show"); }, 30000));
}
