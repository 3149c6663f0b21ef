// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/ui/printing/printing_support.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace planner;
using namespace planner::ui;
using planner::tests::OpenPrintPage;

namespace {

QStringList labels(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

Change renamed(const Festival& festival, const QString& name)
{
    About about = festival.about();
    about.name = name;
    Change change;
    change.put(about);
    return change;
}

} // namespace

TEST_CASE("The preview holds the pages that the job lays out", "[printing]")
{
    OpenPrintPage open(sampleFestival());
    open.settle();
    const PrintMatter matter = open.page().proofs().matter();
    const Sheet& sheet = sheetOf(open.page().choices());
    const Pages expected = laidOut(jobFor(sheet, open.page().choices(), matter.festival),
        termsFor(sheet, open.page().choices(), matter), PangoMetrics());
    CHECK(*open.page().proofs().shown() == expected);
}

TEST_CASE("The preview follows a change of the programme and an undo", "[printing]")
{
    OpenPrintPage open(sampleFestival());
    open.settle();
    const auto before = open.page().proofs().shown();
    REQUIRE(open.workspace().submit(
        renamed(open.workspace().festival(), QStringLiteral("Fête")), QStringLiteral("Rename")));
    CHECK_FALSE(open.page().proofs().isFresh());
    open.settle();
    CHECK(open.page().proofs().shown()->title.startsWith(QStringLiteral("Fête")));
    REQUIRE(open.workspace().undo());
    open.settle();
    CHECK(open.page().proofs().shown()->title == before->title);
}

TEST_CASE("Nothing is laid out while the page is not shown", "[printing]")
{
    OpenPrintPage open(sampleFestival());
    open.settle();
    open.page().hide();
    REQUIRE(open.workspace().submit(
        renamed(open.workspace().festival(), QStringLiteral("Fête")), QStringLiteral("Rename")));
    CHECK_FALSE(open.page().proofs().isFresh());
    open.page().show();
    open.settle();
    CHECK(open.page().proofs().shown()->title.startsWith(QStringLiteral("Fête")));
}

TEST_CASE("A paper chosen is the paper shown, and is remembered", "[printing]")
{
    OpenPrintPage open(sampleFestival());
    open.settle();
    auto* paper = open.page().findChild<QComboBox*>(QStringLiteral("paper"));
    CHECK(paper->currentText() == QStringLiteral("A3"));
    paper->setCurrentIndex(1);
    Q_EMIT paper->activated(1);
    open.settle();
    CHECK(open.page().proofs().shown()->pages.front().size == turned(sizeOf(Paper::A4)));
    CHECK(storedChoices(open.workspace().settings(), Language::English).papers
        == std::map<QString, PaperChoice>{{QStringLiteral("poster-grid"), {Paper::A4, false}}});
}

TEST_CASE("The edition can only be chosen where it matters", "[printing]")
{
    OpenPrintPage open(sampleFestival());
    const auto* edition = open.page().findChild<QComboBox*>(QStringLiteral("edition"));
    CHECK_FALSE(edition->isVisible());
    PrintChoices choices = open.page().choices();
    choices.product = QStringLiteral("door-signs");
    open.page().choose(choices);
    CHECK(edition->isVisible());
}

TEST_CASE("With nothing ticked, exporting all is off and says why", "[printing]")
{
    OpenPrintPage open(sampleFestival());
    PrintChoices choices = open.page().choices();
    choices.ticked.clear();
    open.page().choose(choices);
    CHECK_FALSE(open.window().actions().action("print.export-all")->isEnabled());
    CHECK_FALSE(open.page().findChild<QPushButton*>(QStringLiteral("print.export-all"))->isEnabled());
    CHECK(labels(open.page()).contains(QStringLiteral("No document is ticked.")));
    CHECK(open.window().actions().action("print.export")->isEnabled());
}

TEST_CASE("The button that exports all counts documents and pages", "[printing]")
{
    OpenPrintPage open(tests::FestivalBuilder()
                           .venue("La Cantine")
                           .room("Salle")
                           .session("Accueil", "2014-06-12", "10:00/11:00")
                           .build());
    PrintChoices choices = open.page().choices();
    choices.ticked = QStringList{QStringLiteral("poster-grid"), QStringLiteral("door-signs")};
    open.page().choose(choices);
    const auto* button = open.page().findChild<QPushButton*>(QStringLiteral("print.export-all"));
    tests::letRunUntil([button] { return button->text().contains(QLatin1String("page")); });
    CHECK(button->text() == QStringLiteral("Export all (2 documents, 4 pages)…"));
}

TEST_CASE("A festival without a programme says so for each day", "[printing]")
{
    OpenPrintPage open(tests::FestivalBuilder().build());
    open.settle();
    const auto says
        = [&open](const char* words) { return labels(open.page()).contains(QLatin1String(words)); };
    tests::letRunUntil([&says] { return says("No public session on Thursday 12 June yet."); });
    CHECK(says("No public session on Saturday 14 June yet."));
}

TEST_CASE("The photocopy is simulated and taken back by the same action", "[printing]")
{
    OpenPrintPage open(sampleFestival());
    QAction* photocopy = open.window().actions().action("print.photocopy");
    photocopy->trigger();
    CHECK(open.page().view().isPhotocopy());
    CHECK(photocopy->isChecked());
    photocopy->trigger();
    CHECK_FALSE(open.page().view().isPhotocopy());
    CHECK_FALSE(photocopy->isChecked());
}
