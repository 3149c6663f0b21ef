// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/import_plan.h"
#include "tests/core/importing/import_support.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

const char* const full
    = "Nom;Ville;Email;Téléphone;Accroche\nAutan;Toulouse;ana@autan.fr;0561000001;Des drones\n";

Festival after(const Festival& festival, const QByteArray& bytes, const char* name = "liste.csv")
{
    return imported(festival, planFor(festival, bytes, {}, name));
}

Festival withCity(Festival festival, const char* city)
{
    Startup startup = named<Startup>(festival, "Autan");
    startup.city = QString::fromUtf8(city);
    festival.table<Startup>().put(std::move(startup));
    return festival;
}

QString cityOf(const Festival& festival)
{
    return named<Startup>(festival, "Autan").city;
}

void checkNothingMore(const Festival& festival, const QByteArray& bytes, const char* name = "liste.csv")
{
    CHECK(planFor(festival, bytes, {}, name).change.isEmpty());
}

} // namespace

TEST_CASE("A column that a list has no longer erases nothing", "[importing]")
{
    const Festival first = after(none(), full);
    const QByteArray shorter = "Nom;Année de création\nAutan;2009\n";

    const Festival second = after(first, shorter);

    const Startup& autan = named<Startup>(second, "Autan");
    CHECK(autan.foundedYear == 2009);
    CHECK(autan.city == QStringLiteral("Toulouse"));
    CHECK(autan.pitch == QStringLiteral("Des drones"));
    CHECK(autan.referent.forInsiders().email == QStringLiteral("ana@autan.fr"));
    CHECK(autan.referent.forInsiders().phone == QStringLiteral("05 61 00 00 01"));
    checkNothingMore(second, shorter);

    SECTION("and is compared with what it said when it comes back")
    {
        CHECK(cityOf(after(second, "Nom;Ville\nAutan;Blagnac\n")) == QStringLiteral("Blagnac"));
        CHECK(cityOf(after(second, "Nom;Ville\nAutan;\n")).isEmpty());
        CHECK(planFor(withCity(second, "Albi"), "Nom;Ville\nAutan;Blagnac\n").conflicts.size() == 1);
    }
}

TEST_CASE("A header that is not known any more and a short row erase nothing", "[importing]")
{
    const Festival first = after(none(), full);
    CHECK(cityOf(after(first, "Nom;Implantation zz\nAutan;Toulouse\n")) == QStringLiteral("Toulouse"));
    const Festival cut = after(first, "Nom;Ville;Email;Téléphone;Accroche\nAutan;Blagnac\n");
    CHECK(cityOf(cut) == QStringLiteral("Blagnac"));
    CHECK(named<Startup>(cut, "Autan").pitch == QStringLiteral("Des drones"));
}

TEST_CASE("An empty cell in a column that is there erases", "[importing]")
{
    const Festival second = after(after(none(), full), "Nom;Ville\nAutan;\n");
    CHECK(cityOf(second).isEmpty());
    CHECK(named<Startup>(second, "Autan").pitch == QStringLiteral("Des drones"));
}

TEST_CASE("Of columns that feed one field, one that is gone erases nothing", "[importing]")
{
    const Festival first
        = after(none(), "Nom;Adresse;Complément d'adresse;Tag 1;Tag 2\nAutan;1 rue Bleue;Bât. B;air;vent\n");
    const QByteArray shorter = "Nom;Adresse;Tag 1\nAutan;2 rue Bleue;ciel\n";
    const Festival second = after(first, shorter);
    CHECK(named<Startup>(second, "Autan").address == QStringLiteral("2 rue Bleue, Bât. B"));
    CHECK(named<Startup>(second, "Autan").keywords
        == std::vector<QString>{QStringLiteral("ciel"), QStringLiteral("vent")});
    checkNothingMore(second, shorter);
}

TEST_CASE("A column with another name takes the place of the one it was", "[importing]")
{
    const Festival first
        = after(none(), "Nom;Adresse;Latitude;Longitude\nAutan;1 rue Bleue;43.60450;1.44200\n");
    const Festival second = after(first, "Nom;Adresse complète;GPS\nAutan;2 rue Bleue;43.61450, 1.45200\n");
    CHECK(named<Startup>(second, "Autan").address == QStringLiteral("2 rue Bleue"));
    CHECK(named<Startup>(second, "Autan").coordinates->latitude == Approx(43.6145));
}

TEST_CASE("A list under a new file name updates what nobody has edited", "[importing]")
{
    const Festival first = after(none(), full, "liste-3mai.csv");
    const QByteArray changed = "Nom;Ville;Email;Téléphone\nAutan;Blagnac;zoe@autan.fr;0561000002\n";
    const ImportPlan plan = planFor(first, changed, {}, "liste-10mai.csv");

    CHECK(plan.count(RowOutcome::Updated) == 1);
    CHECK(plan.conflicts.empty());
    const Festival second = imported(first, plan);
    CHECK(cityOf(second) == QStringLiteral("Blagnac"));
    CHECK(named<Startup>(second, "Autan").pitch == QStringLiteral("Des drones"));
    checkNothingMore(second, changed, "liste-10mai.csv");
    checkNothingMore(second, full, "liste-3mai.csv");

    SECTION("and the next one, too")
    {
        const ImportPlan third
            = planFor(second, "Nom;Ville;Email\nAutan;Albi;zoe@autan.fr\n", {}, "liste-17mai.csv");
        CHECK(third.conflicts.empty());
        CHECK(cityOf(imported(second, third)) == QStringLiteral("Albi"));
    }
}

TEST_CASE("A list under a new file name overwrites no hand edit", "[importing]")
{
    const Festival first = after(none(), full, "liste-3mai.csv");

    SECTION("when the list repeats what it said")
    {
        const Festival local = withCity(first, "Albi");
        const ImportPlan plan = planFor(local, full, {}, "liste-10mai.csv");
        CHECK(plan.conflicts.empty());
        CHECK(cityOf(imported(local, plan)) == QStringLiteral("Albi"));
    }
    SECTION("when the list says something new, which is reported")
    {
        const Festival local = withCity(first, "Albi");
        const ImportPlan plan
            = planFor(local, "Nom;Ville;Email\nAutan;Blagnac;ana@autan.fr\n", {}, "liste-10mai.csv");
        CHECK(plan.conflicts.size() == 1);
        CHECK(cityOf(imported(local, plan)) == QStringLiteral("Albi"));
    }
    SECTION("when somebody has gone back to what an older list said")
    {
        const QByteArray changed = "Nom;Ville;Email\nAutan;Blagnac;ana@autan.fr\n";
        const Festival second = after(first, changed, "liste-10mai.csv");
        const Festival local = withCity(second, "Toulouse");
        const ImportPlan plan = planFor(local, changed, {}, "liste-17mai.csv");
        CHECK(plan.conflicts.size() == 1);
        CHECK(cityOf(imported(local, plan)) == QStringLiteral("Toulouse"));
    }
}

TEST_CASE("What one list leaves blank erases nothing that another said", "[importing]")
{
    const QByteArray full = "Nom;Ville;Accroche;Tags;Site;Accepte publication;Durée\n"
                            "Autan;Toulouse;Des drones;air;autan.fr;non;30\n";
    const QByteArray bare
        = "Nom;Ville;Accroche;Tags;Site;Accepte publication;Durée;Courriel\nAutan;;;;;;;a@autan.fr\n";
    const Festival first = after(none(), full, "pleine.csv");
    const ImportPlan plan = planFor(first, bare, {}, "creuse.csv");
    const Festival second = imported(first, plan);

    CHECK(plan.conflicts.empty());
    Startup expected = named<Startup>(first, "Autan");
    expected.referent = Internal(Contact{.email = QStringLiteral("a@autan.fr")});
    CHECK(named<Startup>(second, "Autan") == expected);
    checkNothingMore(second, bare, "creuse.csv");
    checkNothingMore(second, full, "pleine.csv");

    SECTION("but a list takes back what it said itself")
    {
        const QByteArray blank = "Nom;Ville;Courriel\nAutan;;\n";
        CHECK(cityOf(after(second, blank, "pleine.csv")).isEmpty());
        const Festival third = after(second, blank, "creuse.csv");
        CHECK(cityOf(third) == QStringLiteral("Toulouse"));
        CHECK(named<Startup>(third, "Autan").referent.forInsiders().email.isEmpty());
    }
    SECTION("nor what somebody has changed")
    {
        CHECK(cityOf(after(withCity(second, "Albi"), "Nom;Ville\nAutan;\n", "pleine.csv"))
            == QStringLiteral("Albi"));
    }
}

TEST_CASE("A second list adds keywords and takes none away", "[importing]")
{
    const Festival first = after(none(), "Nom;Tags;Ville\nAutan;air, vent;Albi\n", "une.csv");
    const QByteArray other = "Nom;Tags;Ville\nAutan;Vent, ciel;Albi\n";
    const Festival second = after(first, other, "autre.csv");
    CHECK(named<Startup>(second, "Autan").keywords
        == std::vector<QString>{QStringLiteral("air"), QStringLiteral("vent"), QStringLiteral("ciel")});
    checkNothingMore(second, other, "autre.csv");
}

TEST_CASE("A correction of the list is taken to the accent and the sign", "[importing]")
{
    const auto corrected = [](const char* column, const char* before, const char* now) {
        const QByteArray header = QByteArray("Nom;") + column + "\nAutan;";
        const Festival first = after(none(), header + before + "\n");
        const ImportPlan plan = planFor(first, header + now + "\n");
        CHECK(plan.conflicts.empty());
        return plan.count(RowOutcome::Updated) == 1;
    };
    CHECK(corrected("E-mail", "jean.dupont@autan.fr", "jean-dupont@autan.fr"));
    CHECK(corrected("Étage", "1", "-1"));
    CHECK(corrected("Site", "http://my-autan.fr", "http://my.autan.fr"));
    CHECK(corrected("Ville", "TOULOUSE", "Toulouse"));
    CHECK(corrected("Accroche", "Electricite", "Électricité"));
}

TEST_CASE(
    "A correction to the name of a sector is taken, unless somebody has named it otherwise", "[importing]")
{
    const QByteArray before = "Nom;Secteur\nAutan;Sante\nCanal;Sante\n";
    const QByteArray now = "Nom;Secteur\nAutan;Santé\nCanal;Santé\n";
    const Festival first = after(none(), before);
    const ImportPlan plan = planFor(first, now);
    CHECK(plan.count(RowOutcome::Updated) == 1);
    REQUIRE(plan.repaired.size() == 1);
    const Festival second = imported(first, plan);
    REQUIRE(second.sectors().size() == 1);
    CHECK(second.sectors().begin()->name == QStringLiteral("Santé"));
    checkNothingMore(second, now);

    Festival local = first;
    Sector sector = *local.sectors().begin();
    sector.name = QStringLiteral("SANTÉ");
    local.table<Sector>().put(std::move(sector));
    CHECK(after(local, now).sectors().begin()->name == QStringLiteral("SANTÉ"));
}

TEST_CASE("Where both sides changed an address, a sign is enough for a conflict", "[importing]")
{
    Festival festival = after(none(), "Nom;Site;Ville\nAutan;autan.fr;Toulouse\n");
    Startup startup = named<Startup>(festival, "Autan");
    startup.website = QStringLiteral("http://my.autan.fr");
    startup.city = QStringLiteral("Blagnac");
    festival.table<Startup>().put(std::move(startup));

    const ImportPlan plan = planFor(festival, "Nom;Site;Ville\nAutan;my-autan.fr;BLAGNAC\n");
    REQUIRE(plan.conflicts.size() == 1);
    CHECK(plan.conflicts.front().conflict.field == QStringLiteral("website"));
}
