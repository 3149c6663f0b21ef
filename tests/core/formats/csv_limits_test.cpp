// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"
#include "tests/support/catch.h"

#include <QLocale>

using namespace planner;

namespace {

QString refusal(const QByteArray& text)
{
    const auto table = readCsv(text, {.delimiter = ','});
    if (table)
        return QStringLiteral("read");
    CHECK(table.error().kind == ProblemKind::Unreadable);
    return table.error().message;
}

} // namespace

TEST_CASE("A quotation mark that is never closed does not swallow a long list", "[csv]")
{
    const QByteArray text = "a,b\n1,\"oops\n" + QByteArray("x,y\n").repeated(5'000);

    CHECK(refusal(text)
        == QStringLiteral("Line 2, column 2: the cell is larger than 10 KB; its closing quotation mark "
                          "is probably missing."));
}

TEST_CASE("A cell may have 10,000 bytes and no more", "[csv]")
{
    const QByteArray most(CsvLimits::cellBytes, 'x');

    CHECK(refusal("a,b\n1," + most) == QStringLiteral("read"));
    CHECK(refusal("a,b\n1," + most + "x")
        == QStringLiteral("Line 2, column 2: the cell is larger than 10 KB."));
}

TEST_CASE("A row may have 100,000 bytes and no more", "[csv]")
{
    const QByteArray cell(9'999, 'x');
    const QByteArray most = (cell + ',').repeated(9) + cell;

    CHECK(refusal(most) == QStringLiteral("read"));
    CHECK(refusal("\n" + most + ",x") == QStringLiteral("Line 2: the row is larger than 100 KB."));
}

TEST_CASE("A row may have 200 columns and no more", "[csv]")
{
    CHECK(refusal("a" + QByteArray(199, ',')) == QStringLiteral("read"));
    CHECK(refusal("a\nb" + QByteArray(200, ','))
        == QStringLiteral("Line 2: the row has more than 200 columns."));
}

TEST_CASE("A list may have 50,000 rows below its header and no more, blank ones not counted", "[csv]")
{
    const QByteArray most = QByteArray("a\n\n").repeated(CsvLimits::rows + 1);

    CHECK(refusal(most) == QStringLiteral("read"));
    CHECK(refusal(most + "b")
        == QStringLiteral("Line 100003: the list has more than %1 rows.").arg(QLocale().toString(50'000)));
}

TEST_CASE("Control characters are refused with their line", "[csv]")
{
    CHECK(refusal(QByteArray("a,b\nc,\0d", 8))
        == QStringLiteral("Line 2: a control character (number 0) has no place in a list. Is this really a "
                          "text file?"));
    CHECK(refusal("a,\"b\r\n\x1B\"")
        == QStringLiteral("Line 2: a control character (number 27) has no place in a list. Is this really a "
                          "text file?"));
    CHECK(refusal("a,\"b\"\x01,c").startsWith(QLatin1String("Line 1: a control character (number 1)")));
    CHECK(refusal("tab\tin a cell,\"\t\"") == QStringLiteral("read"));
}
