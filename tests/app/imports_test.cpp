// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace planner::tests;

namespace {

QString newFestival(const Desk& desk)
{
    const QString festival = desk.path("f.festival");
    REQUIRE(run({QStringLiteral("new"), festival}).code == 0);
    return festival;
}

Ran import(const QString& list, const QString& festival, const QStringList& more = {})
{
    return run(QStringList{QStringLiteral("import"), QStringLiteral("startups"), list,
                   QStringLiteral("--into"), festival}
        + more);
}

} // namespace

TEST_CASE("An import tells which columns it does not use", "[commands]")
{
    const Desk desk;
    const QString list = desk.file("liste.csv", "Nom;Projet;Rien\nAutan;Voler;\nViolette;Jouer;\n");
    const QStringList dry{QStringLiteral("--dry-run")};
    const QString festival = newFestival(desk);

    CHECK(import(list, festival, dry).out.contains(QStringLiteral("not used: Projet (2 cells)\n")));
    const QJsonArray unused = import(list, festival, dry + QStringList{QStringLiteral("--json")})
                                  .report()[QStringLiteral("unused")]
                                  .toArray();
    REQUIRE(unused.size() == 1);
    CHECK(unused[0][QStringLiteral("column")].toString() == QStringLiteral("Projet"));
    CHECK(unused[0][QStringLiteral("cells")].toInt() == 2);
}

TEST_CASE("What was changed on both sides is told in words, under the header of the list", "[commands]")
{
    const Desk desk;
    const QString festival = newFestival(desk);
    const QByteArray header = "Nom;PMR;Durée;Latitude;Longitude\n";
    const auto list = [&](const char* name, const char* row) { return desk.file(name, header + row); };
    CHECK(import(list("une.csv", "Autan;non;30;43.6;1.44\n"), festival).code == 0);
    CHECK(import(list("autre.csv", "Autan;oui;45;43.7;1.5\n"), festival).code == 0);

    const QString out = import(list("une.csv", "Autan;;60;43.8;1.6\n"), festival).out;

    INFO(out.toStdString());
    CHECK(out.contains(QStringLiteral("line 2, PMR: Autan keeps \"yes\", the list says \"not said\"")));
    CHECK(out.contains(QStringLiteral("line 2, Durée: Autan keeps \"45 min\", the list says \"60 min\"")));
    CHECK(out.contains(
        QStringLiteral("line 2, Latitude: Autan keeps \"43.7 1.5\", the list says \"43.8 1.6\"")));
}

TEST_CASE("A mapping with columns that the list does not have is refused", "[commands]")
{
    const Desk desk;
    const QString list = desk.file("liste.csv", "Nom;Ville\nAutan;Toulouse\n");
    const QString mapping = desk.file("mapping.json",
        R"({"columns": [{"column": "Nom", "field": "name"}, {"column": "Vile", "field": "city"}]})");

    const Ran ran = import(list, newFestival(desk), {QStringLiteral("--mapping"), mapping});

    CHECK(ran.code == 2);
    CHECK(ran.err.contains(QStringLiteral("does not have: Vile.")));
}

TEST_CASE("Whether the first row is a header can be said", "[commands]")
{
    const Desk desk;
    const QString list = desk.file("liste.csv", "Nom;Ville\nAutan;Toulouse\n");
    const QString mapping = desk.file("mapping.json",
        R"({"columns": [{"column": "Column 1", "field": "name"}, {"column": "Column 2", "field": "city"}]})");
    const QString festival = newFestival(desk);
    const auto rows = [&](const QStringList& more) {
        return import(
            list, festival, more + QStringList{QStringLiteral("--dry-run"), QStringLiteral("--json")})
            .report()[QStringLiteral("rows")]
            .toInt();
    };

    CHECK(rows({QStringLiteral("--header")}) == 1);
    CHECK(rows({QStringLiteral("--no-header"), QStringLiteral("--mapping"), mapping}) == 2);
    CHECK(import(list, festival, {QStringLiteral("--header"), QStringLiteral("--no-header")}).code == 2);
}

TEST_CASE("A mapping is kept before anything is imported, in a dry run and without a name, too", "[commands]")
{
    const Desk desk;
    const QString festival = newFestival(desk);
    const QString list = desk.file("liste.csv", "Nom;Ville\nAutan;Toulouse\n");
    const QString mapping = desk.path("mapping.json");
    const QStringList keep{QStringLiteral("--save-mapping"), mapping};

    SECTION("when there is none yet")
    {
        CHECK(import(list, festival, keep + QStringList{QStringLiteral("--dry-run")}).code == 0);
        CHECK(bytesOf(mapping).contains("\"Ville\""));
    }
    SECTION("when there is one, which stops the import")
    {
        REQUIRE(desk.file("mapping.json", "precious") == mapping);
        const QByteArray before = bytesOf(festival);
        CHECK(import(list, festival, keep).code == 4);
        CHECK(bytesOf(festival) == before);
        CHECK(bytesOf(mapping) == QByteArray("precious"));
        CHECK(import(list, festival, keep + QStringList{QStringLiteral("--force")}).code == 0);
        CHECK(bytesOf(mapping).contains("\"Ville\""));
    }
    SECTION("when no column is the name, so that it can be changed")
    {
        const QString nameless = desk.file("villes.csv", "Ville;CP\nToulouse;31000\n");
        const Ran ran = import(nameless, festival, keep);
        CHECK(ran.code == 2);
        CHECK(ran.err.contains(QStringLiteral("--mapping")));
        CHECK(bytesOf(mapping).contains("\"CP\""));
    }
}

TEST_CASE("Rows lost in one cell are rejected, which ends with 1", "[commands]")
{
    const Desk desk;
    const QString list = desk.file(
        "liste.csv", "Nom;Ville\n\"Autan;Toulouse\nViolette;Labège\n\"Canal\";Paris\nMistral;Albi\n");

    const Ran ran = import(list, newFestival(desk), {QStringLiteral("--json")});

    CHECK(ran.code == 1);
    CHECK(ran.report()[QStringLiteral("added")].toInt() == 1);
    CHECK(ran.report()[QStringLiteral("rejected")][0][QStringLiteral("reason")].toString().contains(
        QStringLiteral("Lines 2 to 4")));
}

TEST_CASE("With --json, wrong usage is a problem on standard output", "[commands]")
{
    for (const char* line : {"dance --json", "check --colour red --json", "check --json"}) {
        INFO(line);
        const Ran ran = run(QString::fromLatin1(line).split(u' '));
        CHECK(ran.code == 2);
        CHECK_FALSE(ran.report()[QStringLiteral("problem")].toString().isEmpty());
    }
}
