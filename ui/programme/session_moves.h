// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/moves.h"

/// What gestures and keys need besides the moves of core/planning.
namespace planner::ui {

/// The sessions that `change` puts, in its order.
[[nodiscard]] std::vector<const Session*> putSessions(const Change& change);

/// How long a session is that was not drawn.
inline constexpr minutes usualLength{45};

/// A visit without a title, in no other way special.
[[nodiscard]] Session draftSession(const Id<Room>& room, Day day, const TimeSpan& span, IdSource& ids);

/// "Create “Visite du studio”"
[[nodiscard]] QString creationLabel(const Session& session);
[[nodiscard]] QString creationLabel(const std::vector<const Session*>& sessions);

/// From `begin` to `end` after midnight; none when that is no time of one day.
[[nodiscard]] std::optional<TimeSpan> spanBetween(minutes begin, minutes end);

/// What pulls at a session that is being moved.
struct Magnets {
    minutes step{5}; ///< Full multiples of it,
    std::vector<minutes> edges; ///< and, more strongly, the begins and ends of others.
};

/// `raw`, or the time near it at which something of `length` fits: begins on a multiple of the step, or
/// begins or ends at an edge at most 5 minutes away.
[[nodiscard]] minutes snapped(minutes raw, minutes length, const Magnets& magnets);

} // namespace planner::ui
