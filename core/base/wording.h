// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/time.h"
#include "core/base/words.h"

/// Times and days as people read them. Files and JSON have their own spelling: text().
namespace planner {

enum class DayStyle { Brief, Short, Long };

/// "9 h 30" and "9 h" in French, with narrow no-break spaces; "9:30" and "9:00" in English. The small hours
/// are told by the clock on the wall: 25:30 is "1 h 30".
[[nodiscard]] QString timeText(LocalTime time, Language language);

/// "9 h 30 – 11 h" in French, with a no-break space before the dash; "9:30–11:00" in English.
[[nodiscard]] QString spanText(const TimeSpan& span, Language language);

/// "jeu. 12", "jeu. 12 juin" or "jeudi 12 juin", "dimanche 1er juin"; "Thu 12", "Thu 12 June" or "Thursday
/// 12 June".
[[nodiscard]] QString dayText(Day day, Language language, DayStyle style);

/// "12 juin 2014"; "12 June 2014".
[[nodiscard]] QString dateText(Day day, Language language);

/// "12–14 juin 2014", "30 mai – 1er juin 2014", or one date; "12–14 June 2014", "30 May – 1 June 2014".
[[nodiscard]] QString datesText(Day first, Day last, Language language);

} // namespace planner
