// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/relocation.h"
#include "core/planning/trial.h"

/// What the verbs of the window do to sessions, each as a Change to submit. All pure; ids of copies come from
/// the source given.
namespace planner {

/// What a verb would do.
struct Proposal {
    Change change; ///< Empty when there is nothing to do or it cannot be done.
    QString label; ///< For the history, in the user's words: "Move 3 sessions".
    SessionIds locked; ///< Left as they are.
    QString remark; ///< What was left or refused, and why; empty when all is done as asked.
};

/// No session is made shorter than that.
constexpr minutes shortestSession{5};

enum class Edge { Begin, End };
enum class Lock { On, Off };

/// All with a time, `by` later, or earlier when negative. Refused when one of them would leave the day.
[[nodiscard]] Proposal shifted(
    const Festival& festival, const SessionIds& sessions, minutes by, const Words& words);

/// See relocated().
[[nodiscard]] Proposal moved(
    const Festival& festival, const Block& block, const Place& to, const Words& words);

/// The same with copies; what they are copies of stays, locked or not.
[[nodiscard]] Proposal copied(
    const Festival& festival, const Block& block, const Place& to, IdSource& ids, const Words& words);

/// How far one edge of sessions is to go.
struct Stretch {
    Edge edge = Edge::End;
    minutes by{0}; ///< Later, or earlier when negative.
};

/// All with a time, by the same minutes; none becomes shorter than shortestSession.
[[nodiscard]] Proposal resized(
    const Festival& festival, const SessionIds& sessions, const Stretch& stretch, const Words& words);

/// Each at the room, day and begin of the other, or to place when the other is; both keep their lengths.
[[nodiscard]] Proposal swapped(
    const Festival& festival, const Id<Session>& a, const Id<Session>& b, const Words& words);

/// Back among those to place; they keep their lengths.
[[nodiscard]] Proposal unplaced(const Festival& festival, const SessionIds& sessions, const Words& words);

/// Copies, as long after the sessions as these last together; to place when that leaves the day.
[[nodiscard]] Proposal duplicated(
    const Festival& festival, const SessionIds& sessions, IdSource& ids, const Words& words);

/// A copy of a placed session in each of `rooms` that is open and free at its time.
[[nodiscard]] Proposal copiedToFreeRooms(const Trial& trial, const Id<Session>& session,
    const std::vector<Id<Room>>& rooms, IdSource& ids, const Words& words);

[[nodiscard]] Proposal withLock(
    const Festival& festival, const SessionIds& sessions, Lock lock, const Words& words);

[[nodiscard]] Proposal removed(const Festival& festival, const SessionIds& sessions, const Words& words);

/// `session` under another id: without registrations, unlocked, and of no imported programme.
[[nodiscard]] Session copyOf(Session session, const Id<Session>& id);

/// `session` without room, day and time; it keeps its length.
[[nodiscard]] Session unplaced(Session session);

} // namespace planner
