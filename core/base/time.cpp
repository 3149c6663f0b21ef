// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/time.h"

#include <QCoreApplication>

#include <algorithm>

namespace planner {

std::optional<Day> Day::fromText(QStringView iso)
{
    if (iso.size() != 10)
        return std::nullopt;
    const QDate date = QDate::fromString(iso.toString(), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return Day(date);
}

std::optional<LocalTime> LocalTime::fromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon != 2 || text.size() != 5)
        return std::nullopt;
    bool hoursRead = false;
    bool minutesRead = false;
    const uint hours = text.left(2).toUInt(&hoursRead);
    const uint past = text.mid(3).toUInt(&minutesRead);
    if (!hoursRead || !minutesRead || past > 59)
        return std::nullopt;
    return fromMinutes(minutes{hours * 60 + past});
}

QString LocalTime::text() const
{
    const auto count = static_cast<int>(m_sinceMidnight.count());
    return QStringLiteral("%1:%2")
        .arg(count / 60, 2, 10, QLatin1Char('0'))
        .arg(count % 60, 2, 10, QLatin1Char('0'));
}

Result<TimeSpan> TimeSpan::create(LocalTime begin, LocalTime end)
{
    if (end <= begin)
        return failure(
            ProblemKind::Refused, QCoreApplication::translate("Time", "The end must come after the start."));
    return TimeSpan(begin, end);
}

std::optional<TimeSpan> TimeSpan::fromText(QStringView text)
{
    if (text.size() != 11 || text[5] != u'/')
        return std::nullopt;
    const auto begin = LocalTime::fromText(text.left(5));
    const auto end = LocalTime::fromText(text.mid(6));
    if (!begin || !end || *end <= *begin)
        return std::nullopt;
    return TimeSpan(*begin, *end);
}

QString TimeSpan::text() const
{
    return m_begin.text() + QLatin1Char('/') + m_end.text();
}

std::optional<TimeSpan> TimeSpan::shifted(minutes by) const
{
    const auto begin = LocalTime::fromMinutes(m_begin.sinceMidnight() + by);
    const auto end = LocalTime::fromMinutes(m_end.sinceMidnight() + by);
    if (!begin || !end)
        return std::nullopt;
    return TimeSpan(*begin, *end);
}

std::optional<TimeSpan> intersection(const TimeSpan& a, const TimeSpan& b)
{
    const auto shared = TimeSpan::create(std::max(a.begin(), b.begin()), std::min(a.end(), b.end()));
    if (!shared)
        return std::nullopt;
    return *shared;
}

} // namespace planner
