// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/break.h"
#include "core/programme/session.h"
#include "ui/inspector/field_values.h"

/// How times typed into a form change a session or a break. Values are minutes after midnight.
namespace planner::ui {

/// A time typed without a day: the small hours after a late begin belong to the night that follows.
[[nodiscard]] LocalTime nightAware(LocalTime typed, std::optional<LocalTime> beside);

inline std::optional<TimeSpan> spanOf(const Session& session)
{
    return session.span;
}
inline std::optional<TimeSpan> spanOf(const Break& rest)
{
    return rest.span;
}

template <class T>
QVariant readBegin(const T& thing)
{
    const auto span = spanOf(thing);
    return span ? FieldValue<LocalTime>::out(span->begin()) : QVariant();
}
template <class T>
QVariant readEnd(const T& thing)
{
    const auto span = spanOf(thing);
    return span ? FieldValue<LocalTime>::out(span->end()) : QVariant();
}
[[nodiscard]] QVariant readLength(const Session& session);

/// Moves the begin, and keeps the length; no time takes the session off the clock.
Status writeBegin(Session& session, const QVariant& value);
/// Moves the end, and keeps the begin.
Status writeEnd(Session& session, const QVariant& value);
Status writeLength(Session& session, const QVariant& value);
Status writeBreakBegin(Break& rest, const QVariant& value);
Status writeBreakEnd(Break& rest, const QVariant& value);

} // namespace planner::ui
