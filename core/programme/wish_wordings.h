// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/time.h"

#include <QString>

#include <vector>

namespace planner {

/// What stands in a spelled-out wish for days or times that contradict themselves: "jeudi 13" when the 13th
/// is a Friday.
inline constexpr QChar contradiction{u'\ue000'}; // nobody types it

/// A wish in plain letters, with wordings of several words as those that are read one by one: "vendredi 13"
/// as its date, "les deux premiers jours" as their dates, "9-12" as hours, "any day but" as "any day except".
[[nodiscard]] QString spelledOut(const QString& plain, const std::vector<Day>& days);

} // namespace planner
