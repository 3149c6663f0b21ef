// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/programme/wish_wordings.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace planner {

namespace {

/// `text` with each match of `expression` replaced by what `replacement` gives for it.
template <class Replacement>
QString replacedIn(const QString& text, const QRegularExpression& expression, Replacement replacement)
{
    QString result;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(end, match.capturedStart() - end) + replacement(match);
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

const Day* dayOfMonth(const std::vector<Day>& days, int number)
{
    const auto found = std::ranges::find_if(days, [number](Day day) { return day.date().day() == number; });
    return found == days.end() ? nullptr : &*found;
}

/// 1 for "lun", "lundi", "mon", "monday"; Qt counts so, too.
int weekdayOf(const QString& word)
{
    constexpr std::array starts{"lun mon", "mar tue", "mer wed", "jeu thu", "ven fri", "sam sat", "dim sun"};
    const auto found = std::ranges::find_if(starts,
        [&word](const char* both) { return QString::fromLatin1(both).split(u' ').contains(word.left(3)); });
    return static_cast<int>(found - starts.begin()) + 1;
}

/// "vendredi 13" as its date. Before "à 15 h" the number is a day where that is the day of the month, and may
/// be an hour.
QString weekdaysDated(const QString& text, const std::vector<Day>& days)
{
    static const QRegularExpression expression(QStringLiteral(
        R"(\b(?<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
        R"(|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\b\.?))"
        R"(\s+(?:the\s+)?(?<number>\d{1,2})(?:er|st|nd|rd|th)?(?![\d:/])(?!\s*(?:h\b|h\d|heures?\b|-\s*\d|[/:]|to\s+\d)))"
        R"((?!\s+(?:janv|fevr|mars|avri|mai\b|juin|juil|aout|sept|octo|nove|dece|janu|febr|marc|apri|may\b|june|july|augu)))"
        R"((?<hour>\s+a\s+(?<end>\d{1,2})(?=\s*[h:]))?)"));
    return replacedIn(text, expression, [&days](const QRegularExpressionMatch& match) {
        const Day* day = dayOfMonth(days, match.captured(QStringLiteral("number")).toInt());
        const bool agrees
            = day && day->date().dayOfWeek() == weekdayOf(match.captured(QStringLiteral("weekday")));
        const QString hour = match.captured(QStringLiteral("hour"));
        const int end = match.captured(QStringLiteral("end")).toInt();
        if (agrees && day->date().day() < end)
            return QStringLiteral("%1 %2h-%3h or %1%4")
                .arg(day->text(), QString::number(day->date().day()), QString::number(end), hour);
        if (agrees)
            return day->text() + hour;
        return hour.isEmpty() && !days.empty() ? QString(contradiction) : match.captured();
    });
}

int numberCalled(const QString& word)
{
    if (word == QLatin1String("deux") || word == QLatin1String("two"))
        return 2;
    if (word == QLatin1String("trois") || word == QLatin1String("three"))
        return 3;
    return std::max(word.toInt(), 1);
}

/// "les deux premiers jours", "the last day"
QString daysCounted(const QString& text, const std::vector<Day>& days)
{
    static const QRegularExpression expression(
        QStringLiteral(R"(\b(?:(?:(?<combien>deux|trois|\d)\s+)?(?<premiers>premiers?|derniers?)\s+jours?)"
                       R"(|(?<first>first|last)\s+(?:(?<many>two|three|\d)\s+)?days?)\b)"));
    return replacedIn(text, expression, [&days](const QRegularExpressionMatch& match) {
        const QString end
            = match.captured(QStringLiteral("premiers")) + match.captured(QStringLiteral("first"));
        const size_t count = std::min(days.size(),
            static_cast<size_t>(numberCalled(
                match.captured(QStringLiteral("combien")) + match.captured(QStringLiteral("many")))));
        const bool fromEnd = end.startsWith(QLatin1String("dernier")) || end == QLatin1String("last");
        const size_t first = fromEnd ? days.size() - count : 0;
        QStringList dates;
        for (size_t i = first; i < first + count; ++i)
            dates += days[i].text();
        return dates.isEmpty() ? match.captured() : dates.join(QLatin1String(" or "));
    });
}

/// "9-12" as hours, unless the festival has both days.
QString hoursMarked(const QString& text, const std::vector<Day>& days)
{
    static const QRegularExpression expression(QStringLiteral(
        R"((?<![\d/:h.-])\b(?<from>\d{1,2})\s*(?:-|\ba\b)\s*(?<to>\d{1,2})\b(?!\s*(?:[h:/.-]|heures?\b|\d)))"
        R"((?!\s+(?:janv|fevr|mars|avri|mai\b|juin|juil|aout|sept|octo|nove|dece|janu|febr|marc|apri|may\b|june|july|augu)))"));
    constexpr int earliest = 7; // "2-3" is rather a number of people
    return replacedIn(text, expression, [&days](const QRegularExpressionMatch& match) {
        const int from = match.captured(QStringLiteral("from")).toInt();
        const int to = match.captured(QStringLiteral("to")).toInt();
        const bool areDays = dayOfMonth(days, from) && dayOfMonth(days, to);
        if (areDays || from < earliest || to <= from || to > 24)
            return match.captured();
        return QStringLiteral("%1h-%2h").arg(from).arg(to);
    });
}

/// "any day but Friday" leaves Friday out; elsewhere "but" brings on what is wanted.
QString exceptionsMarked(QString text)
{
    static const QRegularExpression expression(QStringLiteral(
        R"(\b(any\s*times?|any\s*day|anything|always|(?:any|all|every|each)(?:\s+(?:the|of\s+the))?\s+[a-z]+)\s+but\b)"));
    return text.replace(expression, QStringLiteral("\\1 except"));
}

} // namespace

QString spelledOut(const QString& plain, const std::vector<Day>& days)
{
    return exceptionsMarked(hoursMarked(daysCounted(weekdaysDated(plain, days), days), days));
}

} // namespace planner
