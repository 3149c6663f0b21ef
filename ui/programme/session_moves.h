// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/relocation.h"

#include <functional>

namespace planner::ui {

/// What an edit does to sessions, for the name of its step in the history.
enum class SessionAct { Move, Resize, Copy, Create, Unplace };

/// "Move “Visite du studio”", "Move 3 sessions".
[[nodiscard]] QString stepLabel(SessionAct act, const std::vector<const Session*>& sessions);
/// The same for the sessions that `change` puts.
[[nodiscard]] QString stepLabel(SessionAct act, const Change& change);

/// The sessions that `change` puts.
[[nodiscard]] std::vector<const Session*> putSessions(const Change& change);

enum class SpanEdge { Begin, End };
inline constexpr minutes leastLength{5};

/// One edge of all sessions by `by` later, or earlier; none gets shorter than leastLength. Locked and
/// unplaced ones stay as they are.
[[nodiscard]] Change resized(const Festival& festival, const SessionIds& ids, SpanEdge edge, minutes by);

/// The moved sessions of `change` as new ones of their own: nobody has registered, nothing is locked.
[[nodiscard]] Change copies(const Change& change, IdSource& ids);

/// Takes the sessions off the grid; each keeps its length. Locked ones stay.
[[nodiscard]] Change unplaced(const Festival& festival, const SessionIds& ids);

/// A visit without a title, in no other way special.
[[nodiscard]] Session draftSession(const Id<Room>& room, Day day, const TimeSpan& span, IdSource& ids);
inline constexpr minutes usualLength{45};

/// What pulls at a session that is being moved.
struct Magnets {
    minutes step{5}; ///< Full multiples of it,
    std::vector<minutes> edges; ///< and, more strongly, the begins and ends of others.
};

/// `raw`, or the time near it at which something of `length` fits: begins on a multiple of the step, or
/// begins or ends at an edge at most 5 minutes away.
[[nodiscard]] minutes snapped(minutes raw, minutes length, const Magnets& magnets);

} // namespace planner::ui
