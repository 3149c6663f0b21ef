// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace planner {

namespace {

constexpr minutes wholeDay{24 * 60};
constexpr uint mostMinutes = 7 * 24 * 60; ///< Of a length.

/// A day and a clock, as far as a text tells them.
struct Stamp {
    std::optional<Day> day;
    std::optional<minutes> clock;
};

/// "1:30:00" or "90" as minutes, with at most `mostPastHour` after the first colon.
std::optional<minutes> minutesIn(const QString& text, uint mostPastHour)
{
    constexpr qsizetype longest = 20; // letters; what is past them is never looked at
    const QStringList parts = text.trimmed().left(longest).split(u':');
    uint count = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), 2); ++i) {
        bool read = false;
        const uint part = parts[i].toUInt(&read);
        if (!read || part > (i == 0 ? mostMinutes : mostPastHour) || parts.size() > 3)
            return std::nullopt;
        count = count * 60 + part;
    }
    return count <= mostMinutes ? std::optional(minutes{count}) : std::nullopt;
}

/// "08:30" as minutes. "10:99" is no time of a clock.
std::optional<minutes> readClock(const QString& text)
{
    return minutesIn(text, 59);
}

/// "2016-12-28T00:15:00+01:00" or "2016-12-28" as it stands there.
Stamp asItStands(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool hasClock = trimmed.size() >= 16 && trimmed[10] == u'T';
    return {Day::fromText(trimmed.left(10)), hasClock ? readClock(trimmed.mid(11, 5)) : std::nullopt};
}

/// The moment of "2016-12-27T23:15:00Z" on the clocks of `zone`; as it stands there where the text tells no
/// distance to UTC, or no zone is known.
Stamp onClocksOf(const QTimeZone& zone, const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (!zone.isValid() || !moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return asItStands(text);
    const QDateTime there = moment.toTimeZone(zone);
    return {Day::fromText(there.date().toString(Qt::ISODate)),
        minutes{there.time().hour() * 60 + there.time().minute()}};
}

/// When `event` begins, by its own words. Its start is always a clock of the place; where its date agrees
/// with that as it stands there, the distance to UTC is a mistake.
Stamp toldBy(const DraftEvent& event, const QTimeZone& zone)
{
    const Stamp there = onClocksOf(zone, event.date);
    const auto start = readClock(event.start);
    if (!start)
        return there;
    const Stamp written = asItStands(event.date);
    return {start == there.clock && start != written.clock ? there.day : written.day, start};
}

/// The clock before which events belong to the night of the day before.
minutes dayChangeOf(const DraftDay& day, const DraftConference& conference, const QTimeZone& zone)
{
    if (const auto start = onClocksOf(zone, day.start).clock)
        return *start;
    return std::min(readClock(conference.dayChange).value_or(minutes{0}), wholeDay);
}

/// Whether the event's own date can be that of an event of `day`: the same, or the night that follows.
bool agrees(const std::optional<Day>& date, Day day)
{
    return date && (*date == day || *date == day.plus(1));
}

/// Minutes after the midnight with which the day of `time` begins. Says so when that is only known by
/// `change`.
std::optional<minutes> beginOf(EventTime& time, const Stamp& told, minutes change)
{
    if (!told.clock || *told.clock >= LocalTime::latest)
        return std::nullopt;
    if (agrees(told.day, *time.day))
        return *told.clock + wholeDay * time.day->daysTo(*told.day);
    if (*told.clock >= change || *told.clock + wholeDay >= LocalTime::latest)
        return told.clock;
    time.remarks += QCoreApplication::translate(
        "Schedule", "Its start, %1, is before that of its day; it was put after the midnight that follows.")
                        .arg(LocalTime::fromMinutes(*told.clock)->text());
    return *told.clock + wholeDay;
}

/// Sets the span of `length` from `begin`, if that is a time of the day at all.
void place(EventTime& time, minutes begin, minutes length)
{
    const auto from = LocalTime::fromMinutes(begin);
    const auto to = LocalTime::fromMinutes(std::min(begin + length, LocalTime::latest));
    if (from && to && *from < *to)
        time.span = *TimeSpan::create(*from, *to);
    if (!time.span)
        time.remarks = {QCoreApplication::translate(
            "Schedule", "It begins on the next day, at noon or later; it is still to be placed.")};
    else if (begin + length > LocalTime::latest)
        time.remarks += QCoreApplication::translate(
            "Schedule", "It lasts past noon of the next day; it was cut there.");
}

/// What stands in the file for the time of one event.
struct WrittenTime {
    QString title; ///< Of the event.
    QString day;
    QString date;
    QString start;
    QString duration;

    /// `sentence` with the title and what stands there as `text`, cut where it is long.
    [[nodiscard]] QString told(const QString& sentence, const QString& text) const
    {
        constexpr qsizetype longest = 60; // letters
        const QString line = text.simplified();
        return sentence.arg(title, line.size() > longest ? line.left(longest - 1) + u'…' : line);
    }
};

bool isTimeOfDay(const QString& text)
{
    const auto clock = readClock(text);
    return clock && *clock < LocalTime::latest;
}

/// Why `time` has no span, if that is so: each value that cannot be read is named, and what is missing.
QStringList missingOf(const EventTime& time, bool hasBegin, const WrittenTime& written)
{
    QStringList missing;
    if (!time.day) {
        const QString day = written.day.trimmed().isEmpty() ? written.date : written.day;
        missing += day.trimmed().isEmpty()
            ? QCoreApplication::translate("Schedule", "Its day is missing; it is still to be placed.")
            : written.told(QCoreApplication::translate("Schedule",
                               "The day of “%1”, “%2”, cannot be read; it is still to be placed."),
                day);
    }
    const bool hasStart = !written.start.trimmed().isEmpty();
    if (time.day && !hasBegin && !hasStart)
        missing += QCoreApplication::translate("Schedule", "Its start is missing; it is still to be placed.");
    if (hasStart && !hasBegin && (time.day || !isTimeOfDay(written.start)))
        missing += written.told(QCoreApplication::translate("Schedule",
                                    "The start of “%1”, “%2”, cannot be read; it is still to be placed."),
            written.start);
    const bool hasDuration = !written.duration.trimmed().isEmpty();
    if (!time.length && hasDuration)
        missing += written.told(QCoreApplication::translate("Schedule",
                                    "The duration of “%1”, “%2”, cannot be read; it is still to be placed."),
            written.duration);
    else if (!time.length && time.day && hasBegin)
        missing
            += QCoreApplication::translate("Schedule", "Its duration is missing; it is still to be placed.");
    return missing;
}

/// Where the date of an event that could be placed says something else, or nothing that can be read.
QStringList doubtsOf(const WrittenTime& written, const QTimeZone& zone)
{
    const Stamp asWritten = asItStands(written.date);
    if (written.date.trimmed().isEmpty())
        return {};
    if (!asWritten.day)
        return {
            written.told(QCoreApplication::translate("Schedule",
                             "The date of “%1”, “%2”, cannot be read; it was put on the day it stands in."),
                written.date)};
    const auto start = readClock(written.start);
    const QString date = written.date.trimmed();
    const bool isMoment = date.endsWith(u'Z') || date.endsWith(QLatin1String("+00:00"));
    const bool isUnknown = isMoment && !zone.isValid();
    const auto there = onClocksOf(zone, written.date).clock;
    if (!start && !written.start.trimmed().isEmpty())
        return {written.told(QCoreApplication::translate("Schedule",
                                 "The start of “%1”, “%2”, cannot be read; the time of its date was taken."),
            written.start)};
    if (!start || !asWritten.clock || isUnknown || start == asWritten.clock || start == there)
        return {};
    return {written.told(QCoreApplication::translate("Schedule",
                             "The start of “%1” is not the time of its date, “%2”; the start was taken."),
        written.date)};
}

} // namespace

QTimeZone zoneOf(const DraftConference& conference)
{
    const QByteArray name = conference.timeZone.trimmed().left(100).toLatin1();
    return !name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name) ? QTimeZone(name) : QTimeZone();
}

std::optional<minutes> readMinutes(const QString& text)
{
    return minutesIn(text, mostMinutes);
}

EventTime timeOf(
    const DraftEvent& event, const QString& title, const ScheduleDraft& draft, const QTimeZone& zone)
{
    EventTime time;
    const auto& days = draft.days;
    const bool insideDay = event.day >= 0 && event.day < static_cast<int>(days.size());
    const DraftDay day = insideDay ? days[static_cast<size_t>(event.day)] : DraftDay();
    const Stamp told = toldBy(event, zone);
    time.day = asItStands(day.date).day;
    if (!time.day)
        time.day = told.day;
    const auto length = readMinutes(event.duration);
    if (length && *length > minutes{0})
        time.length = length;
    if (told.day && time.day && !agrees(told.day, *time.day))
        time.remarks += QCoreApplication::translate(
            "Schedule", "Its date is not that of the day it stands in; it was put on that day.");
    const auto begin = time.day && insideDay ? beginOf(time, told, dayChangeOf(day, draft.conference, zone))
                                             : std::nullopt;
    if (begin && time.length)
        place(time, *begin, *time.length);
    const WrittenTime written{title, day.date, event.date, event.start, event.duration};
    if (const QStringList missing = missingOf(time, begin.has_value(), written); !missing.isEmpty())
        time.remarks = missing;
    else
        time.remarks += doubtsOf(written, zone);
    return time;
}

} // namespace planner
