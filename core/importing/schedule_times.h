// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/time.h"
#include "core/importing/schedule_draft.h"

#include <optional>

namespace planner {

/// When an event takes place, as far as its file says.
struct EventTime {
    std::optional<Day> day; ///< The small hours belong to the day before.
    std::optional<TimeSpan> span; ///< On the clock of `day`.
    std::optional<minutes> length; ///< As the file says, cut or not.
    QString remark; ///< One translated sentence when the file could not be followed to the letter.
};

/// "01:30", "1:30:00" or "90" as minutes; none when it is none of these, or more than a week.
[[nodiscard]] std::optional<minutes> readMinutes(const QString& text);

/// The time of `event`. It belongs to the <day> it stands in: what begins before the day does, or before the
/// conference's change of days, begins after midnight. What runs past 36:00 is cut there.
[[nodiscard]] EventTime timeOf(const DraftEvent& event, const ScheduleDraft& draft);

} // namespace planner
