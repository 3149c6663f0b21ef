// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/festival.h"

/// How windows name sessions and where they are.
namespace planner::ui {

/// Its title, or "Untitled session".
[[nodiscard]] QString shownTitle(const Session& session);
[[nodiscard]] QString shownTitle(const Break& rest);
/// "La Cantine › Salle Atelier"; "To place" when there is no room.
[[nodiscard]] QString roomText(const Festival& festival, const std::optional<Id<Room>>& room);
/// "jeu. 12", "Thu 12"
[[nodiscard]] QString dayTabText(Day day, Language language);
/// "45 min"
[[nodiscard]] QString minutesText(minutes length);
/// The same text with a capital at its head.
[[nodiscard]] QString capital(QString text);

} // namespace planner::ui
