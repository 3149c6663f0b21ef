// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"

#include <QLocale>

namespace planner {

namespace {

constexpr QChar narrowSpace(0x202F);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar dash(0x2013);

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString dayNumber(QDate date, Language language)
{
    const bool first = language == Language::French && date.day() == 1;
    return QString::number(date.day()) + (first ? QStringLiteral("er") : QString());
}

QString dayAndMonth(QDate date, Language language)
{
    return dayNumber(date, language) + noBreakSpace
        + localeOf(language).monthName(date.month(), QLocale::LongFormat);
}

QString clockText(int hour, int past, Language language)
{
    const QString hours = QString::number(hour);
    if (language == Language::English)
        return hours + QLatin1Char(':') + twoDigits(past);
    const QString onTheHour = hours + narrowSpace + QLatin1Char('h');
    return past == 0 ? onTheHour : onTheHour + narrowSpace + twoDigits(past);
}

} // namespace

QString timeText(LocalTime time, Language language)
{
    const auto count = static_cast<int>(time.sinceMidnight().count());
    return clockText(count / 60 % 24, count % 60, language);
}

QString spanText(const TimeSpan& span, Language language)
{
    const bool isWholeDay = span.begin() == LocalTime() && span.end().sinceMidnight() == minutes{24 * 60};
    const QString begin = timeText(span.begin(), language);
    const QString end = isWholeDay ? clockText(24, 0, language) : timeText(span.end(), language);
    if (language == Language::English)
        return begin + dash + end;
    return begin + noBreakSpace + dash + QLatin1Char(' ') + end;
}

QString dayText(Day day, Language language, DayStyle style)
{
    const QDate date = day.date();
    const QLocale locale = localeOf(language);
    const auto format = style == DayStyle::Long ? QLocale::LongFormat : QLocale::ShortFormat;
    QString brief
        = QStringLiteral("%1 %2").arg(locale.dayName(date.dayOfWeek(), format), dayNumber(date, language));
    if (style == DayStyle::Brief)
        return brief;
    return brief + QLatin1Char(' ') + locale.monthName(date.month(), QLocale::LongFormat);
}

QString dateText(Day day, Language language)
{
    return dayAndMonth(day.date(), language) + QLatin1Char(' ') + QString::number(day.date().year());
}

QString datesText(Day first, Day last, Language language)
{
    const QDate begin = first.date();
    const QDate end = last.date();
    if (begin == end)
        return dateText(last, language);
    const QString longDash = QString(noBreakSpace) + dash + QLatin1Char(' ');
    if (begin.year() != end.year())
        return dateText(first, language) + longDash + dateText(last, language);
    if (begin.month() != end.month())
        return dayAndMonth(begin, language) + longDash + dateText(last, language);
    return dayNumber(begin, language) + dash + dateText(last, language);
}

} // namespace planner
