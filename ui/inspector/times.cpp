// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/times.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

constexpr minutes dayLength{24 * 60};
constexpr minutes earlyMorning{6 * 60};
constexpr minutes evening{18 * 60};

Failure refused(const char* source)
{
    return failure(ProblemKind::Refused, QCoreApplication::translate("SessionTimes", source));
}

Failure wrongOrder()
{
    return refused(QT_TRANSLATE_NOOP("SessionTimes", "The end must come after the start."));
}

Failure pastNight()
{
    return refused(QT_TRANSLATE_NOOP("SessionTimes", "A day ends at noon of the next day at the latest."));
}

Failure timeNeeded()
{
    return refused(QT_TRANSLATE_NOOP("SessionTimes", "A break needs a start and an end."));
}

Result<TimeSpan> beginningAt(LocalTime begin, minutes length)
{
    const auto end = LocalTime::fromMinutes(begin.sinceMidnight() + length);
    if (!end)
        return pastNight();
    return TimeSpan::create(begin, *end);
}

Result<TimeSpan> endingAt(LocalTime begin, LocalTime typed)
{
    const LocalTime end = nightAware(typed, begin);
    if (end <= begin)
        return wrongOrder();
    return TimeSpan::create(begin, end);
}

} // namespace

LocalTime nightAware(LocalTime typed, std::optional<LocalTime> beside)
{
    const bool night = beside && beside->sinceMidnight() >= evening && typed.sinceMidnight() < earlyMorning;
    return night ? LocalTime::fromMinutes(typed.sinceMidnight() + dayLength).value_or(typed) : typed;
}

QVariant readLength(const Session& session)
{
    return FieldValue<minutes>::out(session.duration());
}

Status writeBegin(Session& session, const QVariant& value)
{
    if (!value.isValid()) {
        session.length = session.duration();
        session.span.reset();
        return {};
    }
    const auto beside = session.span ? std::optional(session.span->begin()) : std::nullopt;
    const LocalTime begin = nightAware(FieldValue<LocalTime>::in(value), beside);
    const auto span = beginningAt(begin, session.duration());
    if (!span)
        return failed(span);
    session.span = *span;
    return {};
}

Status writeEnd(Session& session, const QVariant& value)
{
    if (!value.isValid())
        return writeBegin(session, value);
    const LocalTime typed = FieldValue<LocalTime>::in(value);
    if (!session.span) {
        const auto begin = LocalTime::fromMinutes(typed.sinceMidnight() - session.length);
        if (!begin)
            return wrongOrder();
        session.span = *TimeSpan::create(*begin, typed);
        return {};
    }
    const auto span = endingAt(session.span->begin(), typed);
    if (!span)
        return failed(span);
    session.span = *span;
    return {};
}

Status writeLength(Session& session, const QVariant& value)
{
    const minutes length = FieldValue<minutes>::in(value);
    if (length <= minutes{0})
        return refused(QT_TRANSLATE_NOOP("SessionTimes", "A session lasts at least one minute."));
    if (session.span) {
        const auto span = beginningAt(session.span->begin(), length);
        if (!span)
            return failed(span);
        session.span = *span;
    }
    session.length = length;
    return {};
}

Status writeBreakBegin(Break& rest, const QVariant& value)
{
    if (!value.isValid())
        return timeNeeded();
    const LocalTime begin = nightAware(FieldValue<LocalTime>::in(value), rest.span.begin());
    const auto span = beginningAt(begin, rest.span.length());
    if (!span)
        return failed(span);
    rest.span = *span;
    return {};
}

Status writeBreakEnd(Break& rest, const QVariant& value)
{
    if (!value.isValid())
        return timeNeeded();
    const auto span = endingAt(rest.span.begin(), FieldValue<LocalTime>::in(value));
    if (!span)
        return failed(span);
    rest.span = *span;
    return {};
}

} // namespace planner::ui
