// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/programme/digit_entry.h"

using namespace planner;
using namespace planner::ui;
using std::chrono::milliseconds;

namespace {

/// What typing `text` without a pause tells; "-" for nothing.
QString typed(const QString& text)
{
    DigitEntry entry;
    for (const QChar character : text)
        (void)entry.type(character, milliseconds{1000});
    const auto time = entry.take(milliseconds{1000});
    return time ? time->text() : QStringLiteral("-");
}

} // namespace

TEST_CASE("Two digits are an hour, three and four an hour and minutes", "[programme]")
{
    CHECK(typed(QStringLiteral("9")) == QStringLiteral("09:00"));
    CHECK(typed(QStringLiteral("14")) == QStringLiteral("14:00"));
    CHECK(typed(QStringLiteral("930")) == QStringLiteral("09:30"));
    CHECK(typed(QStringLiteral("1430")) == QStringLiteral("14:30"));
    CHECK(typed(QStringLiteral("2515")) == QStringLiteral("25:15"));
    CHECK(typed(QStringLiteral("1470")) == QStringLiteral("-"));
    CHECK(typed(QStringLiteral("4800")) == QStringLiteral("-"));
    CHECK(typed(QStringLiteral("x")) == QStringLiteral("-"));
}

TEST_CASE("A French keyboard types digits without Shift", "[programme]")
{
    CHECK(typed(QStringLiteral("&'\"à")) == QStringLiteral("14:30"));
    CHECK(typed(QStringLiteral("è_")) == QStringLiteral("-"));
    CHECK(typed(QStringLiteral("é(")) == QStringLiteral("25:00"));
    CHECK(typed(QStringLiteral("&-")) == QStringLiteral("16:00"));
    CHECK(typed(QStringLiteral("ç")) == QStringLiteral("09:00"));
}

TEST_CASE("Digits typed too long ago are forgotten", "[programme]")
{
    DigitEntry entry;
    REQUIRE(entry.type(u'1', milliseconds{0}));
    REQUIRE(entry.type(u'4', milliseconds{1500}));
    CHECK(entry.typed(milliseconds{3000}) == QStringLiteral("14"));
    CHECK(entry.typed(milliseconds{3001}).isEmpty());
    CHECK_FALSE(entry.take(milliseconds{3001}));
    REQUIRE(entry.type(u'9', milliseconds{4000}));
    CHECK(entry.take(milliseconds{4000})->text() == QStringLiteral("09:00"));
}
