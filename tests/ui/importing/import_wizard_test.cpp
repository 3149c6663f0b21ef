// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/ui/importing/wizard_support.h"
#include "ui/importing/saved_mappings.h"

#include <QComboBox>
#include <QListWidget>
#include <QTableView>

using namespace planner;
using namespace planner::ui;
using namespace planner::tests;

namespace {

Festival none()
{
    return FestivalBuilder().build();
}

const char* const list = "Nom;Ville;Accroche\nAutan;Toulouse;Des drones\nViolette;Labège;Des jeux\n";

QStringList names(const Festival& festival)
{
    QStringList names;
    for (const Startup& startup : festival.startups())
        names << startup.name;
    names.sort();
    return names;
}

/// Chooses in a box as the keyboard does.
void choose(QComboBox* box, const QVariant& data)
{
    const int wanted = box->findData(data);
    while (box->currentIndex() != wanted)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

TEST_CASE("A list goes in by the keyboard alone, as one step that undo takes back", "[importing]")
{
    const ListFile file(list);
    OpenWizard open(none(), {});
    auto* path = open.find<QLineEdit>("path");
    CHECK(open.reason() == QStringLiteral("Choose a file to continue."));
    path->setFocus();
    QTest::keyClicks(path, file.path());
    QTest::keyClick(path, Qt::Key_Return);
    settle(open.import());
    CHECK(open.text("counts") == QStringLiteral("2 rows · 3 columns"));

    QTest::keyClick(path, Qt::Key_Return);
    for (int step = 1; step <= 3; ++step) {
        REQUIRE(open.wizard().step() == step);
        CHECK(names(open.workspace().festival()).isEmpty());
        open.goOn();
    }

    CHECK(open.wizard().isHidden());
    CHECK(names(open.workspace().festival())
        == QStringList{QStringLiteral("Autan"), QStringLiteral("Violette")});
    CHECK(open.workspace().document().history().steps.size() == 1);
    REQUIRE(open.workspace().undo());
    CHECK(open.workspace().festival() == none());
}

TEST_CASE("A file that cannot be opened is named, and leads nowhere", "[importing]")
{
    const OpenWizard open(none(), QStringLiteral("/nowhere/liste.csv"));
    CHECK(open.text("banner") == QStringLiteral("“liste.csv” cannot be opened. Is it still there?"));
    CHECK(open.reason() == QStringLiteral("This file can't be imported as it is."));
    CHECK_FALSE(open.find<QPushButton>("next")->isEnabled());
}

TEST_CASE("A file without rows says so", "[importing]")
{
    const ListFile file("Nom;Ville\n");
    const OpenWizard open(none(), file.path());
    CHECK(open.text("banner")
        == QStringLiteral("This file has no start-ups: its only row is the header, Nom, Ville."));
    CHECK_FALSE(open.find<QPushButton>("next")->isEnabled());
}

TEST_CASE("The wrong encoding shows, and one button mends it", "[importing]")
{
    const ListFile file("Nom;Ville\nÉté;Labège\n");
    OpenWizard open(none(), file.path());
    CHECK_FALSE(open.find<QLabel>("banner")->isVisible());

    choose(open.find<QComboBox>("encoding"), static_cast<int>(Encoding::Windows1252));
    settle(open.import());
    CHECK(open.text("banner") == QStringLiteral("Some accents look damaged: try UTF-8."));
    QTest::keyClick(open.find<QPushButton>("likelier"), Qt::Key_Space);
    settle(open.import());
    CHECK_FALSE(open.find<QLabel>("banner")->isVisible());
    CHECK(open.import().list()->list.rows.front().cells.front() == QStringLiteral("Été"));
}

TEST_CASE("Accents that came damaged are told as such", "[importing]")
{
    const ListFile file("Nom;Ville\n\xC3\x83\xC2\xA9t\xC3\x83\xC2\xA9;Albi\n");
    const OpenWizard open(none(), file.path());
    CHECK(open.text("banner").startsWith(
        QStringLiteral("Some accents were damaged before this file was saved")));
    CHECK(open.find<QPushButton>("next")->isEnabled());
}

TEST_CASE("A line in which something is wrong is named and shown", "[importing]")
{
    QByteArray bytes = "Nom;Ville\n";
    for (int i = 0; i < 40; ++i)
        bytes += "Autan " + QByteArray::number(i) + ";Albi\n";
    const ListFile file(bytes + "Violette;Albi;trop\n");
    OpenWizard open(none(), file.path());
    auto* faults = open.find<QListWidget>("faults");
    REQUIRE(faults->count() == 1);
    CHECK(faults->item(0)->text()
        == QStringLiteral("Line 42: the row has more cells than the first row, from column 3 on."));
    CHECK(open.text("counts")
        == QStringLiteral("41 rows · 3 columns · the first 20 are shown · 1 lines to check"));
}

TEST_CASE("Choosing the delimiter shows at once what it does", "[importing]")
{
    const ListFile file("Nom;Ville, canton\nAutan;Albi, Tarn\n");
    OpenWizard open(none(), file.path());
    CHECK(open.import().list()->dialect.delimiter == ';');
    choose(open.find<QComboBox>("delimiter"), static_cast<int>(','));
    settle(open.import());
    CHECK(open.import().list()->list.header
        == QStringList{QStringLiteral("Nom;Ville"), QStringLiteral("canton")});
    CHECK(open.import().list()->delimiterReason == QStringLiteral("It was chosen."));
}

TEST_CASE("A mapping without a name leads nowhere and says why", "[importing]")
{
    const ListFile file("Ville;CP\nAlbi;81000\n");
    OpenWizard open(none(), file.path());
    open.goOn();
    CHECK(open.reason() == QStringLiteral("No column is mapped to “Name”. Choose one to continue."));
    CHECK_FALSE(open.find<QPushButton>("next")->isEnabled());
    open.import().setField(0, ListField::Name);
    settle(open.import());
    CHECK(open.reason().isEmpty());
    open.import().setField(1, ListField::Name);
    settle(open.import());
    CHECK(open.reason() == QStringLiteral("“Ville” and “CP” both become “name”. Leave one of them out."));
}

TEST_CASE("A mapping is kept under a name and comes back with the same form", "[importing]")
{
    const ListFile file("Nom;Divers\nAutan;Des drones\n");
    OpenWizard open(none(), file.path());
    open.goOn();
    open.import().setField(1, ListField::Pitch);
    settle(open.import());
    auto* name = open.find<QLineEdit>("mappingName");
    QTest::keyClicks(name, QStringLiteral("Formulaire"));
    open.find<QPushButton>("keepMapping")->setFocus();
    QTest::keyClick(open.find<QPushButton>("keepMapping"), Qt::Key_Space);

    ImportWizard again(open.workspace(), file.path(), nullptr);
    settle(again.import());
    CHECK(again.import().mapping().columns[1].field == ListField::Pitch);
    CHECK(again.findChild<QComboBox*>(QStringLiteral("mapping"))->currentText()
        == QStringLiteral("Formulaire"));

    forgetMapping(QStringLiteral("Formulaire"), open.workspace().settings());
    CHECK(savedMappings(open.workspace().settings()).empty());
}

TEST_CASE("A list that is in already has nothing to import", "[importing]")
{
    const ListFile file(list);
    OpenWizard first(none(), file.path());
    for (int step = 0; step < 4; ++step)
        first.goOn();
    ImportWizard again(first.workspace(), file.path(), nullptr);
    again.open();
    settle(again.import());
    auto* next = again.findChild<QPushButton*>(QStringLiteral("next"));
    goOn(again);
    goOn(again);
    REQUIRE(again.step() == 2);
    CHECK(again.findChild<QLabel*>(QStringLiteral("nothing"))->isVisible());
    CHECK(again.findChild<QLabel*>(QStringLiteral("reason"))->text()
        == QStringLiteral("There is nothing to import."));
    CHECK_FALSE(next->isEnabled());
}

TEST_CASE("The summary names the lines that are rejected, and why", "[importing]")
{
    const ListFile file("Nom;Ville\nAutan;Albi\n;Castres\n");
    OpenWizard open(none(), file.path());
    for (int step = 0; step < 3; ++step)
        open.goOn();
    const auto* rejected = open.find<QListWidget>("rejected");
    REQUIRE(rejected->count() == 1);
    CHECK(rejected->isVisible());
    CHECK(rejected->item(0)->text() == QStringLiteral("Line 3: The row has no name."));
}

TEST_CASE("A row left out with the space bar stays out", "[importing]")
{
    const ListFile file(list);
    OpenWizard open(none(), file.path());
    open.goOn();
    open.goOn();
    auto* rows = open.find<QTableView>("rows");
    rows->selectRow(1);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Space);
    CHECK(open.import().choices().leftOut == std::set<int>{3});
    open.goOn();
    open.goOn();
    CHECK(names(open.workspace().festival()) == QStringList{QStringLiteral("Autan")});
}

TEST_CASE("After an import what is left to review can be shown", "[importing]")
{
    const ListFile file("Nom;Ville\nViolette Jeux;Albi\n");
    OpenWizard open(FestivalBuilder().startup("Violettes Jeux").build(), file.path());
    QString sentence;
    Offer offered;
    QObject::connect(
        &open.workspace(), &Workspace::saidUndoable, [&](const QString& text, const Offer& offer) {
            sentence = text;
            offered = offer;
        });
    for (int step = 0; step < 4; ++step)
        open.goOn();
    CHECK(sentence == QStringLiteral("1 profiles added."));
    CHECK(offered.text == QStringLiteral("Show the 1 to review"));
    offered.run();
    const auto shown = open.workspace().selected<Startup>();
    REQUIRE(shown.size() == 1);
    CHECK(
        open.workspace().festival().startups().find(shown.front())->name == QStringLiteral("Violette Jeux"));
}
