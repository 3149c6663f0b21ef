// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/programme/broken_text.h"

#include <QFontMetrics>

using namespace planner::ui;

namespace {

QStringList broken(const char* text, int width, int lines)
{
    return brokenText(QString::fromUtf8(text), QFont(), width, lines)
        .split(QChar::LineSeparator, Qt::SkipEmptyParts);
}

int widthOf(const char* text)
{
    return QFontMetrics(QFont()).horizontalAdvance(QString::fromUtf8(text)) + 2;
}

} // namespace

TEST_CASE("A title is broken at blanks", "[programme]")
{
    CHECK(broken("Visite du studio", widthOf("Visite du"), 3)
        == QStringList{QStringLiteral("Visite du"), QStringLiteral("studio")});
}

TEST_CASE("A title with too few lines ends in an ellipsis", "[programme]")
{
    const QStringList lines = broken("Visite du studio de nuit", widthOf("Visite du"), 2);
    REQUIRE(lines.size() == 2);
    CHECK(lines.last().endsWith(QChar(0x2026)));
}

TEST_CASE("A word that is wider than its line is hyphenated", "[programme]")
{
    const QStringList lines = broken("Programmation", widthOf("Programm"), 4);
    REQUIRE(lines.size() >= 2);
    CHECK(lines.first().endsWith(QLatin1Char('-')));
    CHECK(lines.join(QString()).remove(QLatin1Char('-')) == QStringLiteral("Programmation"));
}

TEST_CASE("A word is hyphenated between its syllables", "[programme]")
{
    CHECK(broken("Photographier", widthOf("Photograp-"), 4).first() == QStringLiteral("Photogra-"));
    CHECK(broken("Programmer", widthOf("Programm-"), 4).first() == QStringLiteral("Program-"));
    CHECK(broken("Simulateurs", widthOf("Simulateur-"), 4).first() == QStringLiteral("Simula-"));
}

TEST_CASE("No room for text means no text", "[programme]")
{
    CHECK(broken("Visite", 0, 2).isEmpty());
    CHECK(broken("Visite", 100, 0).isEmpty());
}
