// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"
#include "tests/core/formats/csv_support.h"
#include "tests/support/catch.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace planner;
using namespace planner::tests;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// Rows of a JSON list of lists, or of objects under the names of the first of `rows`.
Rows expectedRows(const QString& path, const Rows& rows)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytesOf(path));
    const QJsonArray list = json.isObject() ? QJsonArray{json.object()} : json.array();
    Rows expected;
    if (list.isEmpty() || list.first().isObject())
        expected.push_back(rows.front());
    for (const auto& row : list) {
        std::vector<QString>& cells = expected.emplace_back();
        for (const auto& cell : row.toArray())
            cells.push_back(cell.toString());
        for (const QString& name : row.isObject() ? rows.front() : std::vector<QString>{})
            cells.push_back(row.toObject().value(name).toString());
    }
    return expected;
}

void checkCorpus(const char* folder, const char* csvFolder)
{
    const auto found = sharedFolder(folder);
    if (!found) {
        WARN("The shared data are not here: " << folder);
        return;
    }
    int checked = 0;
    const QDir csvs(*found + u'/' + QLatin1String(csvFolder));
    for (const QString& name : csvs.entryList({QStringLiteral("*.csv")}, QDir::Files)) {
        const QString json = *found + QStringLiteral("/json/") + name.chopped(3) + QStringLiteral("json");
        if (!QFile::exists(json))
            continue;
        INFO(name.toStdString());
        const auto table = readCsv(bytesOf(csvs.filePath(name)), {.delimiter = ','}, BlankRows::Keep);
        REQUIRE(table);
        CHECK(table->problems.empty());
        Rows expected = expectedRows(json, cellsOf(*table));
        if (name == QLatin1String("location_coordinates.csv"))
            expected[1][0] = QStringLiteral("2095257564"); // its JSON has another phone number
        CHECK(cellsOf(*table) == expected);
        ++checked;
    }
    CHECK(checked >= 12);
}

} // namespace

TEST_CASE("Every list of csv-spectrum gives the rows of its JSON", "[csv]")
{
    checkCorpus("csv-torture/csv-spectrum", "csvs");
}

TEST_CASE("Every sound list of sineemore gives the rows of its JSON", "[csv]")
{
    checkCorpus("csv-torture/sineemore-csv-test-data", "csv");
}

TEST_CASE("The malformed lists of sineemore are kept and reported", "[csv]")
{
    const auto folder = sharedFolder("csv-torture/sineemore-csv-test-data/csv");
    if (!folder) {
        WARN("The shared data are not here.");
        return;
    }
    struct Case {
        const char* name;
        const char* lastRow;
        const char* problems;
    };
    const auto expected = GENERATE(Case{"bad-header-less-fields.csv", "[1][2]", "TooFewFields 2:3"},
        Case{"bad-header-more-fields.csv", "[1][2][3][4]", "TooManyFields 2:4"},
        Case{"bad-missing-quote.csv", "[1][I forgot to close this one,3]",
            "MissingQuotes 2:2, TooFewFields 2:3"},
        Case{"bad-quotes-with-unescaped-quote.csv", "[1][Hey, I missed  it\"][3]", "InvalidQuotes 2:2"},
        Case{"bad-unescaped-quote.csv", "[1][This \"quotes\" must be escaped][3]", ""});
    INFO(expected.name);
    const auto table = readCsv(bytesOf(*folder + u'/' + QLatin1String(expected.name)), {.delimiter = ','});

    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(printed(table->rows[1]) == QString::fromUtf8(expected.lastRow));
    CHECK(printed(table->problems) == QString::fromUtf8(expected.problems));
}

TEST_CASE("A list is read as Python reads it", "[csv]")
{
    struct Case {
        const char* text;
        const char* rows;
    };
    const auto expected = GENERATE(Case{"a,b\r\nc,d\r\n", "[a][b] | [c][d]"},
        Case{"a,b\rc,d", "[a][b] | [c][d]"}, Case{"a\nb\rc\r\nd", "[a] | [b] | [c] | [d]"},
        Case{"a,\n,b", "[a][] | [][b]"}, Case{"\"a\"b\",c", "[ab\"][c]"}, Case{"a\"b\"c,d", "[a\"b\"c][d]"},
        Case{" \"a\",b", "[ \"a\"][b]"}, Case{"\"a\" ,b", "[a ][b]"}, Case{"\"a\"\"b\"\"\",c", "[a\"b\"][c]"},
        Case{"\"\"\"\"", "[\"]"}, Case{"\"\"x\"\",b", "[x\"\"][b]"}, Case{"a,\"b\nc", "[a][b\nc]"},
        Case{"a,\"", "[a][]"}, Case{"\"a,\r\nb\",c", "[a,\r\nb][c]"}, Case{"\"a\"\"", "[a\"]"},
        Case{"a,b,", "[a][b][]"}, Case{"\"a\"\"b\"c\"d\"\n1", "[a\"bc\"d\"] | [1]"});

    const auto table = readCsv(expected.text, {.delimiter = ','}, BlankRows::Keep);

    REQUIRE(table);
    CHECK(printed(*table) == QString::fromUtf8(expected.rows));
}

TEST_CASE("A row knows the line it begins on", "[csv]")
{
    const auto table
        = readCsv("sep=;\r\nNom;Ville\r\n\r\n\"Deux\r\nlignes\";\"et\n\ndeux\"\r;;\n\"x\" y;z\rfin;1", {});

    REQUIRE(table);
    CHECK(printed(*table)
        == QStringLiteral("[Nom][Ville] | [Deux\r\nlignes][et\n\ndeux] | [x y][z] | [fin][1]"));
    std::vector<int> lines;
    for (const CsvRow& row : table->rows)
        lines.push_back(row.line);
    CHECK(lines == std::vector{2, 4, 9, 10});
    CHECK(table->blankRows == 2);
    CHECK(printed(table->problems) == QStringLiteral("InvalidQuotes 9:1"));
    CHECK(sentence(table->problems.front())
        == QStringLiteral("Line 9, column 1: the cell goes on after its closing quotation mark."));
}

TEST_CASE("Every delimiter separates, and only the chosen one", "[csv]")
{
    const char delimiter = GENERATE(from_range(std::begin(csvDelimiters), std::end(csvDelimiters)));
    QByteArray text("a_\"b_c\"_d;e,f\tg|h");
    text.replace('_', delimiter);

    const auto table = readCsv(text, {.delimiter = delimiter});

    REQUIRE(table);
    CHECK(table->rows.front().cells[1] == QByteArray("b_c").replace('_', delimiter).constData());
    CHECK(table->rows.front().cells.size() == 4);
}

TEST_CASE("An empty list has no rows", "[csv]")
{
    for (const QByteArray& nothing : {QByteArray(), QByteArray(""), QByteArray("\n;;\r\n")}) {
        const auto table = readCsv(nothing, {});
        REQUIRE(table);
        CHECK(table->rows.empty());
    }
}

TEST_CASE("Marks are found wherever they stand in a long text", "[csv]")
{
    for (qsizetype length = 0; length < 300; ++length) {
        const QByteArray filler(length, 'x');
        const auto table = readCsv(filler + ";\"" + filler + "\"\"\n\";" + filler, {});
        REQUIRE(table);
        REQUIRE(printed(*table) == QStringLiteral("[%1][%1\"\n][%1]").arg(QString::fromLatin1(filler)));
    }
}

TEST_CASE("Cells are enclosed in the chosen quotation mark only", "[csv]")
{
    const auto firstRow = [](const char* text, char quote) {
        const auto table = readCsv(text, {.delimiter = ';', .quote = quote});
        REQUIRE(table);
        QStringList cells;
        for (const QUtf8StringView cell : table->rows.front().cells)
            cells << cell.toString();
        return cells.join(QLatin1Char('|'));
    };
    CHECK(firstRow("'a;b';\"c;d\"", '"') == QStringLiteral("'a|b'|c;d"));
    CHECK(firstRow("'a;b';\"c;d\"", '\'') == QStringLiteral("a;b|\"c|d\""));
    CHECK(firstRow("'l''eau;b';c", '\'') == QStringLiteral("l'eau;b|c"));
    CHECK(firstRow("'a;b';\"c;d\"", '\0') == QStringLiteral("'a|b'|\"c|d\""));
}
