// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/place_cells.h"
#include "tests/core/importing/import_support.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

TEST_CASE("City and postcode the wrong way round change places", "[importing]")
{
    const ImportPlan plan = planFor(none(), "Nom;CP;Ville\nAutan;Toulouse;31000\n");
    CHECK(printed(plan).mid(4)
        == QStringList{
            QStringLiteral("2 CP: Toulouse -> 31000"), QStringLiteral("2 Ville: 31000 -> Toulouse")});
    const PostalPlace toulouse{{}, QStringLiteral("31000"), QStringLiteral("Toulouse")};
    CHECK(sortedPlace({{}, QStringLiteral("Toulouse"), QStringLiteral("31000")}) == toulouse);
    CHECK(sortedPlace({{}, {}, QStringLiteral("Toulouse (31000)")}) == toulouse);
    CHECK(sortedPlace({{}, {}, QStringLiteral("Toulouse 31000")}) == toulouse);
    CHECK(sortedPlace({{}, QStringLiteral("Toulouse"), {}}).city == QStringLiteral("Toulouse"));
}

TEST_CASE("A part of an address is told to come from the cell that it was typed in", "[importing]")
{
    const ImportPlan plan = planFor(none(), "Nom;Adresse;CP;Ville\nAutan;12 rue X;75005 Paris;\n");
    CHECK(printed(plan).mid(5)
        == QStringList{
            QStringLiteral("2 CP: 75005 Paris -> 75005"), QStringLiteral("2 CP: 75005 Paris -> Paris")});
}

TEST_CASE("A city in front of the postcode is found behind the last comma", "[importing]")
{
    const auto sorted = [](const char* address) { return sortedPlace({QString::fromUtf8(address), {}, {}}); };
    CHECK(sorted("12 rue Bayard, Toulouse (31000)")
        == PostalPlace{QStringLiteral("12 rue Bayard"), QStringLiteral("31000"), QStringLiteral("Toulouse")});
    CHECK(sorted("12 rue Bayard, bâtiment B 31000").city.isEmpty());
    CHECK(sorted("12 rue Bayard 31000").address == QStringLiteral("12 rue Bayard"));
}

TEST_CASE("A postcode with a letter for a figure is made whole, a longer one told", "[importing]")
{
    const auto postcode = [](const char* typed) {
        return sortedPlace({{}, QString::fromUtf8(typed), QStringLiteral("Toulouse")}).postcode.toStdString();
    };
    CHECK(postcode("31O00") == "31000");
    CHECK(postcode("3 1000") == "31000");
    CHECK(postcode("SW1A 1AA") == "SW1A 1AA");
    const ImportPlan plan = planFor(none(), "Nom;CP;Ville\nAutan;310000;Toulouse\nCanal;31O00;Toulouse\n");
    CHECK(printed(plan).mid(4)
        == QStringList{
            QStringLiteral("2 CP: 310000 -> nothing It is no French postcode. It is kept as it is."),
            QStringLiteral("3 CP: 31O00 -> 31000")});
}

TEST_CASE("Cedex is said once", "[importing]")
{
    const auto city = [](const char* postcode, const char* typed) {
        return sortedPlace({{}, QString::fromUtf8(postcode), QString::fromUtf8(typed)}).city.toStdString();
    };
    CHECK(city("31000 Cedex", "Toulouse cedex") == "Toulouse cedex");
    CHECK(city("31000 Cedex 4", "Toulouse cedex") == "Toulouse Cedex 4");
    CHECK(city("31000 Cedex 4", "Toulouse") == "Toulouse Cedex 4");
}

TEST_CASE("The number of a post-office box is no postcode", "[importing]")
{
    CHECK(sortedPlace({QStringLiteral("12 rue X, CS 64220"), {}, QStringLiteral("Toulouse")})
              .postcode.isEmpty());
    CHECK(sortedPlace({QStringLiteral("BP 70178"), {}, {}}).postcode.isEmpty());
    CHECK(sortedPlace({QStringLiteral("BP 70178, 31000 Toulouse"), {}, {}})
        == PostalPlace{QStringLiteral("BP 70178"), QStringLiteral("31000"), QStringLiteral("Toulouse")});
    CHECK(sortedPlace({{}, QStringLiteral("FR-31000"), {}}).postcode == QStringLiteral("31000"));
    CHECK(sortedPlace({{}, QStringLiteral("31.000"), {}}).postcode == QStringLiteral("31000"));
}
