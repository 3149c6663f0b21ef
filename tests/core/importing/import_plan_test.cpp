// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/import_plan.h"
#include "tests/core/importing/import_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace planner;
using namespace planner::tests;

namespace {

/// The message of the Problem; "none" when there is a plan.
std::string refusal(const QByteArray& bytes, const ImportOptions& options = {})
{
    IdSource ids(1);
    const auto plan = planStartupImport(bytes, QStringLiteral("liste.csv"), none(), options, ids);
    return plan ? std::string("none") : plan.error().message.toStdString();
}

/// The counts, and what somebody has to look at.
QStringList outcome(const ImportPlan& plan)
{
    QStringList lines = printed(plan);
    lines.removeIf([](const QString& line) { return line.startsWith(QLatin1String("column ")); });
    return lines;
}

/// `festival` with the profile of that name edited by hand.
template <class Act>
Festival edited(Festival festival, const char* name, Act act)
{
    Startup startup = named<Startup>(festival, name);
    act(startup);
    festival.table<Startup>().put(std::move(startup));
    return festival;
}

const char* const list = "Nom;Ville;Accroche\nAutan;Toulouse;Des drones\nViolette;Labège;Des jeux\n";

} // namespace

TEST_CASE("A list without rows gets a sentence", "[importing]")
{
    const std::string sentence = "This file has no rows.";
    CHECK(refusal("") == sentence);
    CHECK(refusal("\n\n") == sentence);
    const std::string header = "This file has no start-ups: its only row is the header, Nom, Ville.";
    CHECK(refusal("Nom;Ville\n") == header);
    CHECK(refusal("Nom;Ville\n;\n") == header);
}

TEST_CASE("A list without names gets a sentence", "[importing]")
{
    CHECK(refusal("Ville;CP\nToulouse;31000\n").starts_with("No column is mapped to \"Name\"."));
}

TEST_CASE("A list of one column needs no delimiter", "[importing]")
{
    CHECK(outcome(planFor(none(), "Nom\nAutan\nViolette\n"))
        == QStringList{QStringLiteral("rows 2: 2 added, 0 updated, 0 unchanged, 0 rejected")});
}

TEST_CASE("Names with a comma stay whole where the list has one column", "[importing]")
{
    const ImportPlan plan = planFor(none(), "Nom de la structure\nDurand, Paul\nMartin, Luc\nPetit, Zoé\n");
    CHECK(plan.header.size() == 1);
    CHECK(named<Startup>(imported(none(), plan), "Durand, Paul").name == QStringLiteral("Durand, Paul"));
}

TEST_CASE("A first row with somebody's address is no header for one word in it", "[importing]")
{
    const auto headed = [](const char* list) {
        const auto read = readStartupList(list, QStringLiteral("l.csv"), {});
        REQUIRE(read);
        return read->hasHeader;
    };
    CHECK_FALSE(headed("Autan;startup;Toulouse;a@autan.fr\nViolette;startup;Albi;v@violette.fr\n"));
    CHECK_FALSE(headed("Autan;startup;www.autan.fr\nViolette;startup;www.violette.fr\n"));
    CHECK(headed("Nom;Courriel;contact@festival.fr\nViolette;v@violette.fr;x\n"));
    CHECK(headed("Nom;Ville 2014\nViolette;Albi\n"));
}

TEST_CASE("Accents that were damaged before are reported once, at the first cell", "[importing]")
{
    const ImportPlan plan = planFor(none(), "Nom;Ville\nAutan;Albi\nViolette;LabÃ¨ge\nCanal;NÃ®mes\n");
    CHECK(outcome(plan)
        == QStringList{QStringLiteral("rows 3: 3 added, 0 updated, 0 unchanged, 0 rejected"),
            QStringLiteral(
                "3 Ville: LabÃ¨ge -> nothing The accents of 2 cell(s) were damaged before this file "
                "was saved (“Ã©” in place of “é”). Ask for it again, saved as UTF-8.")});
    CHECK(planFor(imported(none(), plan), "Nom;Ville\nAutan;Albi\nViolette;LabÃ¨ge\nCanal;NÃ®mes\n")
              .change.isEmpty());
}

TEST_CASE("Long cells are read in no time", "[importing]")
{
    QByteArray list = "Nom;Site web;Groupe max;Courriel;CP\n";
    const QByteArray dots = QByteArray("a.").repeated(4'900);
    const QByteArray blanks(9'000, ' ');
    for (int i = 0; i < 100; ++i)
        list += "Autan " + QByteArray::number(i) + ';' + dots + ";1" + blanks + "x;" + dots + "@a;1" + blanks
            + "x\n";
    QElapsedTimer timer;
    timer.start();

    const ImportPlan plan = planFor(none(), list);

    CHECK(plan.count(RowOutcome::Added) == 100);
    CHECK(timer.elapsed() < 10'000);
}

TEST_CASE("A list of 50,001 rows is refused", "[importing]")
{
    QByteArray bytes = "Nom;Ville\n";
    for (int i = 0; i < 50'001; ++i)
        bytes += "Autan " + QByteArray::number(i) + ";Toulouse\n";
    const std::string sentence = refusal(bytes);
    INFO(sentence);
    CHECK(sentence.find("more than 50,000 rows") != std::string::npos);
}

TEST_CASE("Rows that repeat another are unchanged, rows that contradict it are rejected", "[importing]")
{
    CHECK(outcome(planFor(none(), "Nom;Ville\nAutan;Toulouse\nAutan;Toulouse\nAUTAN;\n;Albi\n"))
        == QStringList{QStringLiteral("rows 4: 1 added, 0 updated, 1 unchanged, 2 rejected"),
            QStringLiteral(
                "4 rejected, Ville: Line 2 already describes \"Autan\". This row differs in: Ville."),
            QStringLiteral("5 rejected, Nom: The row has no name."),
            QStringLiteral("3 unchanged: It says the same as line 2.")});
}

TEST_CASE("Rows that a stray quotation mark has swallowed are rejected with their lines", "[importing]")
{
    SECTION("when a quotation mark further down ends the cell")
    {
        CHECK(outcome(planFor(
                  none(), "Nom;Ville\n\"Autan;Toulouse\nViolette;Labège\n\"Canal\";Paris\nMistral;Albi\n"))
            == QStringList{QStringLiteral("rows 2: 1 added, 0 updated, 0 unchanged, 1 rejected"),
                QStringLiteral("2 rejected, Nom: Lines 2 to 4 stand in one cell: a quotation mark is missing "
                               "there, or is one too many."),
                QStringLiteral("2 malformed: InvalidQuotes")});
    }
    SECTION("when nothing ends it")
    {
        CHECK(outcome(planFor(none(), "Nom;Ville\nMistral;Albi\nAutan;\"Toulouse\nViolette;Labège\n"))
            == QStringList{QStringLiteral("rows 2: 1 added, 0 updated, 0 unchanged, 1 rejected"),
                QStringLiteral(
                    "3 rejected, Ville: Lines 3 to 4 stand in one cell: a quotation mark is missing "
                    "there, or is one too many."),
                QStringLiteral("3 malformed: MissingQuotes")});
    }
    SECTION("when the header has swallowed them")
    {
        const ImportPlan plan = planFor(
            none(), "Nom;\"Ville\nAutan;Toulouse\nViolette;\"Labège\nMistral;Albi\n", {.hasHeader = true});
        CHECK(plan.rejected.size() == 1);
        CHECK(plan.rejected.front().line == 1);
        CHECK(plan.count(RowOutcome::Added) == 1);
    }
}

TEST_CASE("A cell of several lines is sound", "[importing]")
{
    CHECK(planFor(none(), "Nom;Note\nAutan;\"deux\nlignes\"\n").rejected.empty());
}

TEST_CASE("Columns that are not used are told with what they hold", "[importing]")
{
    const ImportPlan plan = planFor(none(), "Nom;Projet;Vide\nAutan;Voler;\nViolette;;\nCanal;Flotter;\n");
    REQUIRE(plan.unused.size() == 1);
    CHECK(plan.unused.front().column == QStringLiteral("Projet"));
    CHECK(plan.unused.front().filled == 2);
}

TEST_CASE("A second phone number fills an empty one, else it goes to the note", "[importing]")
{
    const ImportPlan plan = planFor(
        none(), "Nom;Téléphone fixe;Téléphone portable\nAutan;0561000001;0600000001\nViolette;;0600000002\n");
    CHECK(printedProfiles(imported(none(), plan))
        == QStringList{QStringLiteral("name=Autan | referent={\"email\":\"\",\"name\":\"\",\"phone\":\"05 61 "
                                      "00 00 01\"} | note=Téléphone portable: 0600000001"),
            QStringLiteral(
                "name=Violette | referent={\"email\":\"\",\"name\":\"\",\"phone\":\"06 00 00 00 02\"}")});
}

TEST_CASE("First and last name of a person come together in that order", "[importing]")
{
    const Festival after = imported(none(), planFor(none(), "Nom;Prénom;Entreprise\nDupont;Ana;Autan SAS\n"));
    CHECK(named<Startup>(after, "Autan SAS").referent.forInsiders().name == QStringLiteral("Ana Dupont"));
}

TEST_CASE("Namesakes in two towns are two profiles, and reported", "[importing]")
{
    const QByteArray bytes = "Nom;CP\nAutan;31000\nAutan;75011\n";
    const ImportPlan plan = planFor(none(), bytes);
    CHECK(outcome(plan)
        == QStringList{QStringLiteral("rows 2: 2 added, 0 updated, 0 unchanged, 0 rejected"),
            QStringLiteral(
                "3 doubtful: Autan ~ Autan. They have the same name, but not the same place or web site.")});
    CHECK(planFor(imported(none(), plan), bytes).change.isEmpty());
}

TEST_CASE("A second import changes nothing and says so", "[importing]")
{
    const ImportPlan first = planFor(none(), list);
    CHECK(inWords(first) == QStringLiteral("2 profile(s) added, 0 updated, 0 unchanged."));
    const ImportPlan second = planFor(imported(none(), first), list);
    CHECK(second.change.isEmpty());
    CHECK(inWords(second) == QStringLiteral("Nothing to import: everything is up to date already."));
}

TEST_CASE("A later import of a list leaves hand edits alone", "[importing]")
{
    const Festival first = imported(none(), planFor(none(), list));
    const Festival local
        = edited(first, "Autan", [](Startup& startup) { startup.pitch = QStringLiteral("À la main"); });

    SECTION("when the list did not change")
    {
        const ImportPlan plan = planFor(local, list);
        CHECK(plan.change.isEmpty());
        CHECK(plan.conflicts.empty());
    }
    SECTION("when another field of the list changed")
    {
        const ImportPlan plan
            = planFor(local, "Nom;Ville;Accroche\nAutan;Blagnac;Des drones\nViolette;Labège;Des jeux\n");
        const Festival after = imported(local, plan);
        CHECK(plan.count(RowOutcome::Updated) == 1);
        CHECK(named<Startup>(after, "Autan").city == QStringLiteral("Blagnac"));
        CHECK(named<Startup>(after, "Autan").pitch == QStringLiteral("À la main"));
    }
    SECTION("when both changed the field, which is then reported once")
    {
        const QByteArray changed
            = "Nom;Ville;Accroche\nAutan;Toulouse;Des avions\nViolette;Labège;Des jeux\n";
        const ImportPlan plan = planFor(local, changed);
        CHECK(outcome(plan)
            == QStringList{QStringLiteral("rows 2: 0 added, 0 updated, 2 unchanged, 0 rejected"),
                QStringLiteral("2 conflict, Autan, Accroche: kept À la main, offered Des avions")});
        const Festival after = imported(local, plan);
        CHECK(named<Startup>(after, "Autan").pitch == QStringLiteral("À la main"));
        CHECK(planFor(after, changed).conflicts.empty());
    }
}

TEST_CASE("A column that gets its field later fills the profiles then", "[importing]")
{
    const QByteArray bytes = "Nom;Divers\nAutan;Des drones\n";
    const Festival first = imported(none(), planFor(none(), bytes));
    Mapping mapping = guessedMapping({QStringLiteral("Nom"), QStringLiteral("Divers")}, {});
    mapping.columns[1].field = ListField::Pitch;

    const ImportPlan plan = planFor(first, bytes, {.mapping = mapping});

    CHECK(plan.count(RowOutcome::Updated) == 1);
    const Festival after = imported(first, plan);
    CHECK(named<Startup>(after, "Autan").pitch == QStringLiteral("Des drones"));
}

TEST_CASE("A row completes the profile that is surely the same and overwrites nothing", "[importing]")
{
    const Festival before = edited(FestivalBuilder().startup("Autan SAS").startup("Violettes Jeux").build(),
        "Autan SAS", [](Startup& startup) { startup.pitch = QStringLiteral("Des avions"); });
    const ImportPlan plan
        = planFor(before, "Nom;Ville;Accroche\nAUTAN;Blagnac;Des drones\nViolette Jeux;;\n");

    CHECK(outcome(plan)
        == QStringList{QStringLiteral("rows 2: 1 added, 1 updated, 0 unchanged, 0 rejected"),
            QStringLiteral("3 doubtful: Violette Jeux ~ Violettes Jeux. Their names look alike."),
            QStringLiteral("2 conflict, Autan SAS, Nom: kept Autan SAS, offered AUTAN"),
            QStringLiteral("2 conflict, Autan SAS, Accroche: kept Des avions, offered Des drones")});
    const Festival after = imported(before, plan);
    const Startup& merged = named<Startup>(after, "Autan SAS");
    CHECK(merged.city == QStringLiteral("Blagnac"));
    CHECK(merged.pitch == QStringLiteral("Des avions"));
}

TEST_CASE("A renamed row keeps its profile by its identifier", "[importing]")
{
    const Festival first = imported(none(), planFor(none(), "Id;Nom\na1;Autan\n"));
    const ImportPlan plan = planFor(first, "Id;Nom\na1;Autan Drones\n");
    CHECK(plan.count(RowOutcome::Updated) == 1);
    CHECK(imported(first, plan).startups().size() == 1);
}

TEST_CASE("Sectors are made once, whatever their spelling, and only when used", "[importing]")
{
    const Festival after
        = imported(none(), planFor(none(), "Nom;Catégorie\nAutan;Jeux\nViolette;JEUX\n;Sans nom\nCanal;\n"));
    CHECK(after.sectors().size() == 1);
    CHECK(after.sectors().begin()->name == QStringLiteral("Jeux"));
    CHECK_FALSE(named<Startup>(after, "Canal").sector);
}

TEST_CASE("What was chosen is not guessed", "[importing]")
{
    const ImportPlan plan = planFor(
        none(), "Nom,Ville\nAutan \xE9t\xE9,Albi\n", {.encoding = Encoding::Windows1252, .delimiter = ','});
    CHECK(plan.encoding == Encoding::Windows1252);
    CHECK(plan.delimiter == ',');
    const Festival after = imported(none(), plan);
    CHECK(after.startups().begin()->name == QStringLiteral("Autan été"));
}

TEST_CASE("The quotation mark and the header row can be chosen, too", "[importing]")
{
    const QByteArray bytes = "'Autan; vole';Albi\nViolette;Gaillac\n";
    const auto read = readStartupList(bytes, QStringLiteral("l.csv"), {.quote = '\'', .hasHeader = false});
    REQUIRE(read);
    CHECK(read->list.rows.size() == 2);
    CHECK(
        read->list.rows.front().cells == QStringList{QStringLiteral("Autan; vole"), QStringLiteral("Albi")});
    CHECK(read->quoteReason == QStringLiteral("It was chosen."));
    const auto named = readStartupList(bytes, QStringLiteral("l.csv"), {.quote = '\'', .hasHeader = true});
    REQUIRE(named);
    CHECK(named->list.header == QStringList{QStringLiteral("Autan; vole"), QStringLiteral("Albi")});
}
