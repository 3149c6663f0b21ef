// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"
#include "core/formats/text_decoding.h"
#include "tests/core/formats/csv_support.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

#include <array>

using namespace planner;
using namespace planner::tests;

namespace {

/// A short text of what is troublesome in a cell.
QString troublesome(QRandomGenerator& random)
{
    const QStringList pieces{QStringLiteral("a"), QStringLiteral("é"), QStringLiteral(";"),
        QStringLiteral(","), QStringLiteral("\t"), QStringLiteral("|"), QStringLiteral("\""),
        QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral("\r\n"), QStringLiteral(" "),
        QStringLiteral("="), QStringLiteral("'"), QStringLiteral("+33"), QStringLiteral("\U0001F680"),
        QStringLiteral("sep=;"), QStringLiteral("＝"), QStringLiteral("@")};
    QString text;
    for (int i = random.bounded(5); i > 0; --i)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

} // namespace

TEST_CASE("What is written is read back, whatever is in the cells", "[csv]")
{
    const std::array flavours{rfc4180, excelFrench, CsvFlavour{'\t', false}, CsvFlavour{'|', true}};
    QRandomGenerator random(20140612);
    for (int round = 0; round < 2'000; ++round) {
        Rows rows;
        const int columns = random.bounded(1, 5);
        for (int i = random.bounded(1, 5); i > 0; --i) {
            std::vector<QString>& row = rows.emplace_back();
            while (static_cast<int>(row.size()) < columns)
                row.push_back(troublesome(random));
        }
        const CsvFlavour flavour = flavours[static_cast<size_t>(round) % flavours.size()];

        const auto text = decoded(writeCsv(rows, flavour));
        REQUIRE(text);
        const auto table = readCsv(text->text, {.delimiter = flavour.delimiter}, BlankRows::Keep);

        REQUIRE(table);
        REQUIRE(cellsOf(*table) == rows);
        REQUIRE(table->problems.empty());
    }
}

TEST_CASE("Both flavours are what spreadsheets expect", "[csv]")
{
    const Rows rows{{QStringLiteral("Nom"), QStringLiteral("Ville; pays")},
        {QStringLiteral("L\"Atelier"), QStringLiteral("Été\n2014")}};

    CHECK(writeCsv(rows, rfc4180) == QByteArray("Nom,Ville; pays\r\n\"L\"\"Atelier\",\"Été\n2014\"\r\n"));
    CHECK(writeCsv(rows, excelFrench)
        == QByteArray("\xEF\xBB\xBFNom;\"Ville; pays\"\r\n\"L\"\"Atelier\";\"Été\n2014\"\r\n"));
}

TEST_CASE("No guarded cell begins like a formula, and the guard can be undone", "[csv]")
{
    CHECK(guarded(QStringLiteral("=1+1")) == QStringLiteral("'=1+1"));
    CHECK(guarded(QStringLiteral("＠x")) == QStringLiteral("'＠x"));
    CHECK(guarded(QStringLiteral("l'atelier")) == QStringLiteral("l'atelier"));
    CHECK(unguarded(QStringLiteral("'Tis")) == QStringLiteral("'Tis"));
    QRandomGenerator random(1);
    for (int round = 0; round < 20'000; ++round) {
        const QString cell = troublesome(random);
        const QString safe = guarded(cell);
        REQUIRE(unguarded(safe) == cell);
        const bool formula = !safe.isEmpty() && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(safe.front());
        REQUIRE_FALSE(formula);
    }
}
