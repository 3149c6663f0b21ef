// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "tests/support/catch.h"

using namespace planner;

namespace {

QString time(const char* text, Language language)
{
    return timeText(*LocalTime::fromText(QString::fromUtf8(text)), language);
}

} // namespace

TEST_CASE("A time is written as each language writes it", "[base]")
{
    CHECK(time("09:30", Language::French) == QStringLiteral("9\u202Fh\u202F30"));
    CHECK(time("09:00", Language::French) == QStringLiteral("9\u202Fh"));
    CHECK(time("14:05", Language::French) == QStringLiteral("14\u202Fh\u202F05"));
    CHECK(time("09:30", Language::English) == QStringLiteral("9:30"));
    CHECK(time("09:00", Language::English) == QStringLiteral("9:00"));
}

TEST_CASE("The small hours are told by the clock on the wall", "[base]")
{
    CHECK(time("25:30", Language::French) == QStringLiteral("1\u202Fh\u202F30"));
    CHECK(time("24:00", Language::French) == QStringLiteral("0\u202Fh"));
    CHECK(time("25:30", Language::English) == QStringLiteral("1:30"));
}

TEST_CASE("A span does not break before its dash", "[base]")
{
    const TimeSpan span = *TimeSpan::fromText(u"09:30/11:00");
    CHECK(spanText(span, Language::French) == QStringLiteral("9\u202Fh\u202F30\u00A0– 11\u202Fh"));
    CHECK(spanText(span, Language::English) == QStringLiteral("9:30–11:00"));
    const TimeSpan wholeDay = *TimeSpan::fromText(u"00:00/24:00");
    CHECK(spanText(wholeDay, Language::French) == QStringLiteral("0\u202Fh\u00A0– 24\u202Fh"));
    CHECK(spanText(wholeDay, Language::English) == QStringLiteral("0:00–24:00"));
}

TEST_CASE("A day is named in full or in short", "[base]")
{
    const Day day = *Day::fromText(u"2014-06-12");
    CHECK(dayText(day, Language::French, DayStyle::Long) == QStringLiteral("jeudi 12 juin"));
    CHECK(dayText(day, Language::French, DayStyle::Short) == QStringLiteral("jeu. 12 juin"));
    CHECK(dayText(day, Language::English, DayStyle::Long) == QStringLiteral("Thursday 12 June"));
    CHECK(dayText(day, Language::English, DayStyle::Short) == QStringLiteral("Thu 12 June"));
    const Day first = *Day::fromText(u"2014-06-01");
    CHECK(dayText(first, Language::French, DayStyle::Long) == QStringLiteral("dimanche 1er juin"));
    CHECK(dayText(first, Language::English, DayStyle::Long) == QStringLiteral("Sunday 1 June"));
}

TEST_CASE("Dates and ranges of dates name what they do not share", "[base]")
{
    const Day may = *Day::fromText(u"2014-05-30");
    const Day first = *Day::fromText(u"2014-06-01");
    const Day june = *Day::fromText(u"2014-06-12");
    const Day winter = *Day::fromText(u"2015-01-02");
    CHECK(dateText(june, Language::French) == QStringLiteral("12\u00A0juin 2014"));
    CHECK(datesText(june, june, Language::English) == QStringLiteral("12\u00A0June 2014"));
    CHECK(datesText(june, june.plus(2), Language::French) == QStringLiteral("12–14\u00A0juin 2014"));
    CHECK(datesText(may, first, Language::French) == QStringLiteral("30\u00A0mai\u00A0– 1er\u00A0juin 2014"));
    CHECK(datesText(june, winter, Language::English)
        == QStringLiteral("12\u00A0June 2014\u00A0– 2\u00A0January 2015"));
}
