// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_times.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace planner {

namespace {

constexpr minutes wholeDay{24 * 60};

/// The day of "2016-12-28T00:15:00+01:00" or "2016-12-28".
std::optional<Day> dayOf(const QString& text)
{
    return Day::fromText(text.trimmed().left(10));
}

/// The clock of "2016-12-28T00:15:00+01:00", as people there read it.
std::optional<minutes> clockOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() >= 16 && trimmed[10] == u'T' ? readMinutes(trimmed.mid(11, 5)) : std::nullopt;
}

/// The clock before which events belong to the night of the day before.
minutes dayChangeOf(const DraftDay& day, const DraftConference& conference)
{
    if (const auto start = clockOf(day.start))
        return *start;
    return std::min(readMinutes(conference.dayChange).value_or(minutes{0}), wholeDay);
}

/// Whether the event's own date can be that of an event of `day`: the same, or the night that follows.
bool agrees(const std::optional<Day>& date, Day day)
{
    return date && (*date == day || *date == day.plus(1));
}

/// Minutes after the midnight with which `day` begins.
std::optional<minutes> beginOf(const DraftEvent& event, const ScheduleDraft& draft, Day day)
{
    const auto start = readMinutes(event.start);
    const auto clock = start ? start : clockOf(event.date);
    if (!clock || *clock >= LocalTime::latest)
        return std::nullopt;
    if (const auto date = dayOf(event.date); agrees(date, day))
        return *clock + wholeDay * day.daysTo(*date);
    const bool afterMidnight
        = *clock < dayChangeOf(draft.days[static_cast<size_t>(event.day)], draft.conference);
    return *clock + (afterMidnight ? wholeDay : minutes{0});
}

/// Sets the span of `length` from `begin`, if that is a time of the day at all.
void place(EventTime& time, minutes begin, minutes length)
{
    const auto from = LocalTime::fromMinutes(begin);
    const auto to = LocalTime::fromMinutes(std::min(begin + length, LocalTime::latest));
    if (from && to && *from < *to)
        time.span = *TimeSpan::create(*from, *to);
    if (begin + length > LocalTime::latest)
        time.remark = QCoreApplication::translate(
            "Schedule", "It lasts past noon of the next day; it was cut there.");
}

} // namespace

std::optional<minutes> readMinutes(const QString& text)
{
    constexpr int longest = 7 * 24 * 60;
    const QStringList parts = text.trimmed().split(u':');
    int count = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), 2); ++i) {
        bool read = false;
        const uint part = parts[i].toUInt(&read);
        if (!read || part > longest || parts.size() > 3)
            return std::nullopt;
        count = count * 60 + static_cast<int>(part);
    }
    return count <= longest ? std::optional(minutes{count}) : std::nullopt;
}

EventTime timeOf(const DraftEvent& event, const ScheduleDraft& draft)
{
    EventTime time;
    const auto& days = draft.days;
    const bool insideDay = event.day >= 0 && event.day < static_cast<int>(days.size());
    time.day = insideDay ? dayOf(days[static_cast<size_t>(event.day)].date) : std::nullopt;
    if (!time.day)
        time.day = dayOf(event.date);
    const auto length = readMinutes(event.duration);
    if (length && *length > minutes{0})
        time.length = length;
    const auto begin = time.day && insideDay ? beginOf(event, draft, *time.day) : std::nullopt;
    if (const auto date = dayOf(event.date); date && time.day && !agrees(date, *time.day))
        time.remark = QCoreApplication::translate(
            "Schedule", "Its date is not that of the day it stands in; it was put on that day.");
    if (begin && time.length)
        place(time, *begin, *time.length);
    if (!time.day)
        time.remark
            = QCoreApplication::translate("Schedule", "Its day is missing; it is still to be placed.");
    else if (!begin)
        time.remark
            = QCoreApplication::translate("Schedule", "Its start is missing; it is still to be placed.");
    else if (!time.length)
        time.remark
            = QCoreApplication::translate("Schedule", "Its duration is missing; it is still to be placed.");
    return time;
}

} // namespace planner
