// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visits/timetable.h"

#include "core/base/typed_time.h"
#include "core/base/wording.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace planner {

namespace {

constexpr minutes dayLength{24 * 60};
constexpr LocalTime morning = *LocalTime::fromMinutes(minutes{6 * 60});
constexpr LocalTime evening = *LocalTime::fromMinutes(minutes{18 * 60});
constexpr size_t fewestInRhythm = 4; // Fewer are as short one by one.

const QString hour = QStringLiteral(R"((?:\d{1,2}\s*(?:h|heures?|:|\.)\s*\d{2}(?::\d{2})?(?!\d|\s*[h:.])|)"
                                    R"(\d{1,2}\s*(?:h|heures?)(?![a-z])|\d{3,4}(?!\d)|\d{1,2}(?![\d:.])))");
constexpr QRegularExpression::PatternOptions anyCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// `time` on the clock of the night that `before` belongs to.
LocalTime after(std::optional<LocalTime> before, LocalTime time)
{
    if (before && *before >= evening && time < morning)
        return LocalTime::fromMinutes(time.sinceMidnight() + dayLength).value_or(time);
    return time;
}

/// Reads `typed` from its begin to its end.
class Reader {
public:
    explicit Reader(const QString& typed) : m_typed(typed) { }

    std::optional<std::vector<LocalTime>> departures()
    {
        static const QRegularExpression between(
            QStringLiteral(R"((?:[\s,;/&|·]|\b(?:et|puis|and|then)\b)+)"), anyCase);
        static const QRegularExpression one(QStringLiteral("(%1)").arg(hour), anyCase);
        static const QRegularExpression rhythm(
            QStringLiteral(
                R"((?:tou(?:te)?s les|ttes les|every)\s*(?:(\d{1,3})\s*(?:minutes?|min\.?|mn|'|’)|heures?|hour)\s*,?\s*)"
                R"((?:de|dès|entre|from|between)?\s*(%1)\s*(?:à|a|jusqu['’]à|et|to|until|and|-|–|—)\s*(%1))")
                .arg(hour),
            anyCase);
        (void)take(between);
        while (m_at < m_typed.size()) {
            bool isRead = false;
            if (const auto match = take(rhythm); match.hasMatch())
                isRead = addRhythm(match);
            else if (const auto single = take(one); single.hasMatch())
                isRead = add(typedTime(single.captured(1)));
            if (!isRead)
                return std::nullopt;
            (void)take(between);
        }
        std::ranges::sort(m_times);
        const auto twice = std::ranges::unique(m_times);
        m_times.erase(twice.begin(), twice.end());
        return m_times;
    }

private:
    QRegularExpressionMatch take(const QRegularExpression& form)
    {
        QRegularExpressionMatch match = form.match(
            m_typed, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            m_at = match.capturedEnd();
        return match;
    }

    bool add(std::optional<LocalTime> time)
    {
        if (!time)
            return false;
        m_last = after(m_last, *time);
        m_times.push_back(*m_last);
        return true;
    }

    bool addRhythm(const QRegularExpressionMatch& match)
    {
        const minutes step{match.captured(1).isEmpty() ? 60 : match.captured(1).toInt()};
        const auto first = typedTime(match.captured(2));
        auto last = typedTime(match.captured(3));
        if (!first || !last || step <= minutes{0})
            return false;
        const LocalTime begin = after(m_last, *first);
        last = after(begin, *last);
        if (*last < begin)
            return false;
        for (minutes at = begin.sinceMidnight(); at <= last->sinceMidnight(); at += step)
            (void)add(LocalTime::fromMinutes(at));
        return true;
    }

    QString m_typed;
    qsizetype m_at = 0;
    std::optional<LocalTime> m_last;
    std::vector<LocalTime> m_times;
};

/// The clock on the wall where `before` tells that it is night, else counted on: "24 h 10".
QString shown(LocalTime time, std::optional<LocalTime> before, Language language)
{
    const auto onWall = LocalTime::fromMinutes(time.sinceMidnight() % dayLength);
    if (time.sinceMidnight() < dayLength || after(before, *onWall) == time)
        return timeText(time, language);
    const QString hours = QString::number(time.sinceMidnight().count() / 60);
    const QString past = QStringLiteral("%1").arg(time.sinceMidnight().count() % 60, 2, 10, QLatin1Char('0'));
    return hours + (language == Language::French ? u'h' : u':') + past;
}

bool isRhythm(const std::vector<LocalTime>& departures)
{
    if (departures.size() < fewestInRhythm)
        return false;
    const minutes step = departures[1] - departures[0];
    for (size_t i = 2; i < departures.size(); ++i) {
        if (departures[i] - departures[i - 1] != step)
            return false;
    }
    return step > minutes{0} && step < minutes{1000};
}

} // namespace

std::optional<std::vector<LocalTime>> typedDepartures(const QString& typed)
{
    return Reader(typed).departures();
}

QString departuresText(const std::vector<LocalTime>& departures, Language language)
{
    if (isRhythm(departures)) {
        const QString form = language == Language::French ? QStringLiteral("toutes les %1 min de %2 à %3")
                                                          : QStringLiteral("every %1 min from %2 to %3");
        const minutes step = departures[1] - departures[0];
        return form.arg(step.count())
            .arg(shown(departures.front(), {}, language),
                shown(departures.back(), departures.front(), language));
    }
    QStringList texts;
    std::optional<LocalTime> before;
    for (const LocalTime time : departures) {
        texts += shown(time, before, language);
        before = time;
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace planner
