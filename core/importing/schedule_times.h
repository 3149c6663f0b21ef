// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/time.h"
#include "core/importing/schedule_draft.h"

#include <QTimeZone>

#include <optional>

namespace planner {

/// When an event takes place, as far as its file says.
struct EventTime {
    std::optional<Day> day; ///< The small hours belong to the day before.
    std::optional<TimeSpan> span; ///< On the clock of `day`.
    std::optional<minutes> length; ///< As the file says, cut or not.
    QStringList remarks; ///< Where the file could not be followed to the letter, each a translated sentence.
};

/// The time zone of `conference`; not valid where the file names none, or none that is known.
[[nodiscard]] QTimeZone zoneOf(const DraftConference& conference);

/// "01:30", "1:30:00" or "90" as minutes; none when it is none of these, or more than a week.
[[nodiscard]] std::optional<minutes> readMinutes(const QString& text);

/// The time of `event`. It belongs to the <day> it stands in: what begins before the day does, or before the
/// conference's change of days, begins after midnight. What runs past 36:00 is cut there. A date that tells
/// its distance to UTC, "2016-12-27T23:15:00Z", is read on the clocks of `zone` where that is valid, unless
/// the start of the event is the clock of the date as it stands there.
/// Remarks name it by its `title`.
[[nodiscard]] EventTime timeOf(
    const DraftEvent& event, const QString& title, const ScheduleDraft& draft, const QTimeZone& zone);

} // namespace planner
