// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"
#include "core/formats/text_decoding.h"
#include "tests/support/catch.h"
#include "tests/support/shared.h"

#include <QFile>

using namespace planner;
using namespace planner::tests;

TEST_CASE("The delimiter is the one that makes even rows", "[csv]")
{
    struct Case {
        const char* text;
        char delimiter;
    };
    const auto expected = GENERATE(Case{"Nom;Ville\nAcme;\"Toulouse, Haute-Garonne\"\n", ';'},
        Case{"Nom,Ville\nAcme;Fils,Toulouse\nB,C\n", ','}, Case{"Nom\tPrix\nAcme\t1,5\nB\t2,5\n", '\t'},
        Case{"Nom|Note\nA|x;y\nB|z;w\n", '|'}, Case{"sep=|\na;b\nc;d\n", '|'},
        Case{"Nom;Lat;Lon\nA;43,6;1,44\nB;43,7;1,45\n", ';'}, Case{"\"a\",\"b;c\"\n\"d\",\"e;f\"\n", ','},
        Case{"Nom\nAcme\n", ';'}, Case{"", ';'},
        Case{"Nom de la structure\nDurand, Paul\nMartin, Luc\nPetit, Zoé\n", ';'});
    INFO(expected.text);

    CHECK(guessed(expected.text).dialect == CsvDialect{expected.delimiter});
}

TEST_CASE("Every guess of a delimiter says why", "[csv]")
{
    CHECK(guessed("sep=;\na;b").dialectReason
        == QStringLiteral("The first line names \";\" as the delimiter."));
    CHECK(guessed("Nom\nAcme").dialectReason == QStringLiteral("No delimiter makes more than one column."));
    CHECK(guessed("Nom\tVille\nA\tB\nC\tD\nE").dialectReason
        == QStringLiteral("With the tab as the delimiter, 3 of the first 4 rows have 2 columns."));
}

TEST_CASE("A first row that names the others is a header", "[csv]")
{
    struct Case {
        const char* text;
        bool hasHeader;
    };
    const auto expected = GENERATE(Case{"Nom;CP\nAcme;31000\nB;31400", true},
        Case{"Acme;31000\nB;31400", false}, Case{"Nom;Site\nA;http://a.example\n", true},
        Case{"A;http://a.example\nB;www.b.example", false}, Case{"Nom;Tag 1;Tag 2\nA;b;c", true},
        Case{"oui;oui\nnon;oui", false}, Case{"Nom;;\nA;b;c", true}, Case{"", true});
    INFO(expected.text);

    const CsvGuess guess = guessed(expected.text);

    CHECK(guess.hasHeader == expected.hasHeader);
    CHECK_FALSE(guess.headerReason.isEmpty());
}

TEST_CASE("The real start-up lists are guessed with delimiter and header", "[csv]")
{
    const auto folder = sharedFolder("startups/techonmap-2014");
    if (!folder) {
        WARN("The shared data are not here.");
        return;
    }
    for (const QString& name : QDir(*folder).entryList({QStringLiteral("*.csv")})) {
        INFO(name.toStdString());
        QFile file(*folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = decoded(file.readAll());
        REQUIRE(text);
        const CsvGuess guess = guessed(text->text);
        CHECK(guess.dialect.delimiter == (name.startsWith(QLatin1String("doublons")) ? ';' : ','));
        CHECK(guess.hasHeader);
        const auto table = readCsv(text->text, guess.dialect);
        REQUIRE(table);
        CHECK(table->problems.empty());
    }
}
