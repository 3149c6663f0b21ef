// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "ui/findings/findings_pane.h"
#include "ui/findings/ignore_bar.h"
#include "ui/findings/ways_menu.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace planner;
using namespace planner::ui;

namespace {

FindingsPane& paneOf(MainWindow& window)
{
    return *window.findChild<FindingsPane*>();
}

/// A festival on whose every day something takes place.
Festival withoutProblems()
{
    tests::FestivalBuilder builder;
    builder.venue("La Cantine").last<Venue>([](Venue& venue) { venue.access.wheelchair = Tri::Yes; });
    builder.room("Grande salle", 80);
    for (const char* day : {"2014-06-12", "2014-06-13", "2014-06-14"})
        builder.session("Accueil", day, "10:00/10:30");
    return builder.build();
}

QStringList shownIn(const QWidget& widget)
{
    QStringList shown;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            shown.append(label->text());
    }
    return shown;
}

} // namespace

TEST_CASE("F8 visits each problem once and says which it is", "[findings]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    QStringList saidSentences;
    QObject::connect(&open.workspace(), &Workspace::spoken, &window,
        [&](const QString& sentence) { saidSentences.append(sentence); });
    std::vector<Subject> revealed;
    QObject::connect(&open.workspace(), &Workspace::revealRequested, &window,
        [&](const Subject& subject) { revealed.push_back(subject); });
    const Findings findings = open.workspace().findings();
    std::vector<Subject> expected;
    for (const Finding& finding : findings) {
        window.actions().action("problem.next")->trigger();
        if (!finding.subjects.empty())
            expected.push_back(finding.subjects.front());
    }
    CHECK(revealed == expected);
    REQUIRE(saidSentences.size() == static_cast<qsizetype>(findings.size()));
    CHECK(saidSentences.front()
        == QStringLiteral("Problem 1 of %1: %2")
               .arg(QString::number(findings.size()),
                   sentence(findings.front(), open.workspace().festival(), open.workspace().words())));
}

TEST_CASE("Shift+F8 goes back to the problem before", "[findings]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    for (int step = 0; step < 3; ++step)
        window.actions().action("problem.next")->trigger();
    window.actions().action("problem.previous")->trigger();
    CHECK(*paneOf(window).current() == open.workspace().findings().at(1));
}

TEST_CASE("The walk goes on from the place of a problem that was cured", "[findings]")
{
    const Festival festival = tests::FestivalBuilder()
                                  .venue("La Cantine")
                                  .room("Grande salle", 80)
                                  .session("A", "2014-06-12", "09:30/10:30")
                                  .session("B", "2014-06-12", "10:00/11:00")
                                  .room("Petite salle", 20)
                                  .session("C", "2014-06-13", "10:00/11:00")
                                  .session("D", "2014-06-13", "10:30/11:30")
                                  .build();
    tests::OpenFestival open(festival);
    MainWindow window(open.workspace());
    window.actions().action("problem.next")->trigger();
    const Finding second = open.workspace().findings().at(1);
    Session session = tests::named<Session>(festival, "B");
    session.span = TimeSpan::fromText(QStringLiteral("16:00/17:00"));
    Change change;
    change.put(session);
    REQUIRE(open.workspace().submit(change, QStringLiteral("Move")));
    REQUIRE(open.workspace().findings().front() == second);
    window.actions().action("problem.next")->trigger();
    CHECK(*paneOf(window).current() == second);
}

TEST_CASE("The problem has half of the width at least, however narrow the list is", "[findings]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    FindingsPane& pane = paneOf(window);
    const int letter = pane.fontMetrics().averageCharWidth();
    const QTreeView& view = pane.view();
    window.show();
    for (const int letters : {220, 150, 100, 80}) {
        window.resize(letter * letters, window.height());
        QApplication::processEvents();
        CHECK(2 * view.columnWidth(FindingsModel::ProblemColumn) >= view.viewport()->width());
        CHECK(view.columnWidth(FindingsModel::FixColumn) >= letter * 20);
    }
    CHECK(view.isColumnHidden(FindingsModel::WhereColumn));
}

TEST_CASE("A festival without problems says that it can be printed", "[findings]")
{
    tests::OpenFestival open(withoutProblems());
    MainWindow window(open.workspace());
    REQUIRE(open.workspace().findings().empty());
    CHECK(shownIn(paneOf(window)).contains(QStringLiteral("No problems. The programme is ready to print.")));
    CHECK_FALSE(window.actions().action("problem.next")->isEnabled());
}

TEST_CASE("A way out tells its effect, is one step and can be undone", "[findings]")
{
    const Festival festival = tests::FestivalBuilder()
                                  .venue("La Cantine")
                                  .room("Grande salle", 80)
                                  .session("A", "2014-06-12", "09:30/10:30")
                                  .session("B", "2014-06-12", "10:00/11:00")
                                  .build();
    tests::OpenFestival open(festival);
    MainWindow window(open.workspace());
    window.show();
    window.actions().action("problem.next")->trigger();
    const Finding clash = *paneOf(window).current();
    REQUIRE(std::strcmp(clash.rule, "room-overlap") == 0);
    window.actions().action("problem.fix")->trigger();
    auto* menu = window.findChild<WaysMenu*>();
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().front()->text().contains(QStringLiteral("(0 new problems)")));
    menu->actions().front()->trigger();
    const Findings& findings = open.workspace().findings();
    CHECK(std::find(findings.begin(), findings.end(), clash) == findings.end());
    CHECK(open.workspace().document().history().done() == 1);
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == festival);
}

TEST_CASE("A problem is ignored for a reason and restored", "[findings]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.show();
    const Findings before = open.workspace().findings();
    window.actions().action("problem.next")->trigger();
    QTest::keyClick(&paneOf(window).view(), Qt::Key_Delete);
    auto* bar = paneOf(window).findChild<IgnoreBar*>();
    REQUIRE(bar->isVisible());
    auto* reason = bar->findChild<QLineEdit*>();
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(open.workspace().findings() == before); // Not without a reason.
    reason->setText(QStringLiteral("It is an evening"));
    QTest::keyClick(reason, Qt::Key_Return);
    const Findings rest(before.begin() + 1, before.end());
    CHECK(open.workspace().findings() == rest);
    REQUIRE(open.workspace().ignoredFindings().size() == 1);
    CHECK(open.workspace().ignoredFindings().front().reason == QStringLiteral("It is an evening"));

    FindingsModel& model = paneOf(window).model();
    paneOf(window).view().setCurrentIndex(model.index(0, 0, model.index(model.rowCount() - 1, 0)));
    paneOf(window).view().setFocus();
    window.actions().action("problem.fix")->trigger();
    window.findChild<WaysMenu*>()->actions().front()->trigger();
    CHECK(open.workspace().findings() == before);
    CHECK(open.workspace().ignoredFindings().empty());
}

TEST_CASE("Decisions to ignore what is no longer so are forgotten in one step, when asked", "[findings]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    window.show();
    const auto buttons = paneOf(window).findChildren<QPushButton*>();
    const auto forget = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton* button) { return button->text().startsWith(QStringLiteral("Forget ")); });
    REQUIRE(forget != buttons.end());
    CHECK_FALSE((*forget)->isVisible());
    const Findings findings = open.workspace().findings();
    const auto about = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return std::strcmp(finding.subjects.front().kind, kindName<Session>()) == 0;
    });
    REQUIRE(about != findings.end());
    Change ignore;
    ignore.put(ignoring(*about, open.workspace().ids().next<Ignored>(), QStringLiteral("Fine")));
    REQUIRE(open.workspace().submit(ignore, QStringLiteral("Ignore")));
    CHECK_FALSE((*forget)->isVisible());
    Change remove;
    remove.remove(Id<Session>(about->subjects.front().id));
    REQUIRE(open.workspace().submit(remove, QStringLiteral("Remove")));
    CHECK((*forget)->isVisible());

    const Festival before = open.workspace().festival();
    (*forget)->click();
    CHECK(open.workspace().festival().ignored().isEmpty());
    CHECK_FALSE((*forget)->isVisible());
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == before);
    CHECK((*forget)->isVisible());
}

TEST_CASE("Ctrl+Shift+M closes the panel of problems and opens it again", "[findings]")
{
    tests::OpenFestival open(sampleFestival());
    MainWindow window(open.workspace());
    auto* dock = window.findChild<QDockWidget*>(QStringLiteral("problems"));
    const bool before = dock->isHidden();
    window.actions().action("panel.problems")->trigger();
    CHECK(dock->isHidden() != before);
    CHECK(window.actions().action("panel.problems")->isChecked() == before);
    window.actions().action("panel.problems")->trigger();
    CHECK(dock->isHidden() == before);
}
