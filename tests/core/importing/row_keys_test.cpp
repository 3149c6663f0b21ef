// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/import_plan.h"
#include "tests/core/importing/import_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

QStringList namesIn(const Festival& festival)
{
    QStringList names;
    for (const Startup& startup : festival.startups())
        names << startup.name + u' ' + startup.city;
    names.sort();
    return names;
}

/// The names after a list, whose second import must change nothing.
QStringList settled(const Festival& festival, const QByteArray& bytes)
{
    const Festival after = imported(festival, planFor(festival, bytes));
    CHECK(planFor(after, bytes).change.isEmpty());
    return namesIn(after);
}

} // namespace

TEST_CASE("What stands in an identifier column without identifying makes no two start-ups one", "[importing]")
{
    const QStringList both{QStringLiteral("Autan Toulouse"), QStringLiteral("Violette Labège")};
    for (const char* text : {"-", "n/a", "en cours", "7,52541E+13", "web", ""}) {
        INFO(text);
        const QByteArray bytes
            = QByteArray("Nom;SIRET;Ville\nAutan;") + text + ";Toulouse\nViolette;" + text + ";Labège\n";
        CHECK(settled(none(), bytes) == both);
        CHECK(planFor(none(), bytes).rejected.empty());
    }
}

TEST_CASE("An identifier of different start-ups is told once", "[importing]")
{
    const ImportPlan plan = planFor(none(), "Nom;Réf\nAutan;web\nViolette;web\nCanal;web\n");
    REQUIRE(plan.repaired.size() == 1);
    CHECK(plan.repaired.front().line == 2);
    CHECK(plan.repaired.front().remark.column == QStringLiteral("Réf"));
    CHECK(plan.repaired.front().remark.from == QStringLiteral("web"));
}

TEST_CASE("A shortened number is told and identifies nothing", "[importing]")
{
    const ImportPlan plan = planFor(none(), "Nom;SIRET\nAutan;7,52541E+13\n");
    REQUIRE(plan.repaired.size() == 1);
    CHECK(plan.repaired.front().remark.reason
        == QStringLiteral("The spreadsheet has shortened the number, so it identifies nothing."));
}

TEST_CASE("An identifier that goes from one start-up to another renames neither", "[importing]")
{
    const Festival first = imported(none(), planFor(none(), "Nom;SIRET;Ville\nAutan;en cours;Toulouse\n"));

    SECTION("when the list has both")
    {
        const QByteArray bytes = "Nom;SIRET;Ville\nViolette;en cours;Labège\nAutan;75254100000012;Toulouse\n";
        CHECK(planFor(first, bytes).doubtful.empty());
        CHECK(settled(first, bytes)
            == QStringList{QStringLiteral("Autan Toulouse"), QStringLiteral("Violette Labège")});
        SECTION("and a later list renames by the identifiers they have then")
        {
            const Festival second = imported(first, planFor(first, bytes));
            CHECK(settled(second, "Nom;SIRET;Ville\nAutan Drones;75254100000012;Toulouse\n")
                == QStringList{QStringLiteral("Autan Drones Toulouse"), QStringLiteral("Violette Labège")});
        }
    }
    SECTION("when the list has only the other, which is then doubtful")
    {
        const QByteArray bytes = "Nom;SIRET;Ville\nViolette;en cours;Labège\n";
        const ImportPlan plan = planFor(first, bytes);
        REQUIRE(plan.doubtful.size() == 1);
        CHECK(plan.doubtful.front().otherName == QStringLiteral("Autan"));
        CHECK(plan.doubtful.front().reason
            == QStringLiteral("They have the same identifier, but nothing else."));
        CHECK(settled(first, bytes)
            == QStringList{QStringLiteral("Autan Toulouse"), QStringLiteral("Violette Labège")});
    }
}

TEST_CASE("A start-up renamed altogether keeps its profile by its identifier and its address", "[importing]")
{
    const Festival first = imported(none(), planFor(none(), "Id;Nom;Email\na1;Autan;ana@autan.fr\n"));
    const ImportPlan plan = planFor(first, "Id;Nom;Email\na1;Mistral;ana@autan.fr\n");
    CHECK(plan.count(RowOutcome::Updated) == 1);
    CHECK(imported(first, plan).startups().begin()->name == QStringLiteral("Mistral"));
}

TEST_CASE("A list that loses its identifiers finds its profiles by their names", "[importing]")
{
    const Festival first = imported(none(), planFor(none(), "Id;Nom\na1;Autan\n"));
    Festival local = first;
    Startup startup = *first.startups().begin();
    startup.name = QStringLiteral("Le vent");
    local.table<Startup>().put(startup);
    CHECK(planFor(local, "Nom;Ville\nAutan;Toulouse\n").count(RowOutcome::Updated) == 1);
}

TEST_CASE("Namesakes go by what they say, not by their order", "[importing]")
{
    const QByteArray header = "Nom;Ville;CP;Site\n";
    const QByteArray toulouse = "La Cantine;Toulouse;31000;cantine-t.fr\n";
    const QByteArray paris = "La Cantine;Paris;75002;cantine-p.fr\n";
    const QByteArray lyon = "La Cantine;Lyon;69001;cantine-l.fr\n";
    const Festival both = imported(none(), planFor(none(), header + toulouse + paris));

    CHECK(planFor(both, header + paris + toulouse).change.isEmpty());
    CHECK(planFor(both, header + paris).change.isEmpty());
    const ImportPlan more = planFor(both, header + lyon + toulouse + paris);
    CHECK(more.count(RowOutcome::Added) == 1);
    CHECK(more.count(RowOutcome::Updated) == 0);
    const Festival three = imported(both, more);
    CHECK(planFor(three, header + toulouse + lyon + paris).change.isEmpty());
    CHECK(planFor(three, header + toulouse + lyon + paris + "La Cantine;Paris;75002;cantine-p.fr\n")
              .change.isEmpty());
}

TEST_CASE("One that says the same in capitals says the same", "[importing]")
{
    const ImportPlan plan = planFor(none(), "Nom;Ville\nAutan;Toulouse\nAUTAN;Toulouse\n");
    CHECK(plan.rejected.empty());
    CHECK(plan.count(RowOutcome::Unchanged) == 1);
}

TEST_CASE("However many namesakes a list has, its second import changes nothing", "[importing]")
{
    QByteArray list = "Nom;Site\n";
    for (int i = 0; i < 300; ++i)
        list += "Autan;autan" + QByteArray::number(i) + ".fr\n";
    const Festival after = imported(none(), planFor(none(), list));
    CHECK(after.startups().size() == 300);
    CHECK(planFor(after, list).change.isEmpty());
}

TEST_CASE("A row of another list goes to the namesake it agrees with most", "[importing]")
{
    QByteArray list = "Nom;CP;Site;Accroche\nLe Labo;75005;http://www.pepin.fr/29;un\n"
                      "Le Labo;75003;http://www.labo.fr;deux\n";
    for (const char* house : {"1", "2", "3", "4", "5"})
        list += QByteArray("Maison ") + house + ";75010;http://www.pepin.fr/" + house + ";m\n";
    const Festival first = imported(none(), planFor(none(), list));

    const ImportPlan plan = planFor(
        first, "Nom;CP;Site;Accroche\nLe Labo;75005;http://www.pepin.fr/29;trois\n", {}, "autre.csv");

    const Festival after = imported(first, plan);
    QStringList pitches;
    for (const Startup& startup : after.startups()) {
        if (startup.name == QStringLiteral("Le Labo"))
            pitches += startup.postcode + u' ' + startup.pitch;
    }
    pitches.sort();
    CHECK(pitches == QStringList{QStringLiteral("75003 deux"), QStringLiteral("75005 trois")});
}

TEST_CASE("Namesakes in two cities are two profiles, whichever list they stand in", "[importing]")
{
    const Festival before
        = imported(none(), planFor(none(), "Nom;Ville;Accroche\nNova;Toulouse;Drones\n", {}, "une.csv"));
    const QByteArray other = "Nom;Ville;Accroche\nNova;Lille;Gâteaux\n";
    const ImportPlan plan = planFor(before, other, {}, "autre.csv");
    CHECK(plan.count(RowOutcome::Added) == 1);
    REQUIRE(plan.doubtful.size() == 1);
    CHECK(plan.doubtful.front().otherName == QStringLiteral("Nova"));
    const Festival after = imported(before, plan);
    CHECK(planFor(after, other, {}, "autre.csv").change.isEmpty());
    CHECK(planFor(after, "Nom;Ville;Accroche\nNova;Toulouse;Drones\n", {}, "une.csv").change.isEmpty());

    const QByteArray both = "Nom;Ville\nNova;Toulouse\nNova;Lille\n";
    const ImportPlan within = planFor(none(), both);
    CHECK(within.count(RowOutcome::Added) == 2);
    CHECK(within.doubtful.size() == 1);
    CHECK(planFor(imported(none(), within), both).change.isEmpty());
}
