// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/festival.h"
#include "core/programme/slots.h"

#include <vector>

/// Why a group does not see a start-up that it asks for, and what would have to give.
namespace planner {

enum class Obstacle {
    Avoided, ///< The group asks not to go there.
    NoSession,
    Cancelled, ///< All its sessions are.
    Unplaced, ///< None of its sessions has a place and a time yet.
    Closed, ///< Its sessions let nobody in: the venue is closed then, or at rest.
    Language,
    Access,
    Seats,
    Day, ///< It can only be visited when the group is not out.
    UnknownWay, ///< Nobody has said how long the way takes.
    Held, ///< A pinned stop or a meeting is in the way.
    Lunch,
    TooFar,
    Hours, ///< It can only be visited outside the hours of the group.
};

constexpr auto names(Obstacle /*of*/)
{
    return Names<Obstacle, 14>{{{Obstacle::Avoided, "avoided"}, {Obstacle::NoSession, "no_session"},
        {Obstacle::Cancelled, "cancelled"}, {Obstacle::Unplaced, "unplaced"}, {Obstacle::Closed, "closed"},
        {Obstacle::Language, "language"}, {Obstacle::Access, "access"}, {Obstacle::Seats, "seats"},
        {Obstacle::Day, "day"}, {Obstacle::UnknownWay, "unknown_way"}, {Obstacle::Held, "held"},
        {Obstacle::Lunch, "lunch"}, {Obstacle::TooFar, "too_far"}, {Obstacle::Hours, "hours"}}};
}

/// One thing in the way, with what its sentence needs.
struct Reason {
    Obstacle obstacle = Obstacle::NoSession;
    int wanted = 0; ///< Seats or minutes needed,
    int actual = 0; ///< and those there are.
    std::vector<QString> languages; ///< Those spoken there.
    std::vector<AccessNeed> needs; ///< Those not met.
    std::vector<Day> days; ///< On which it can be visited.
    std::optional<TimeSpan> open; ///< On the first of the days.
    std::optional<TimeSpan> out; ///< The group's hours that day.
    std::vector<Id<Session>> sessions; ///< Those held.
    std::optional<Id<Venue>> from;
    std::optional<Id<Venue>> to;

    friend bool operator==(const Reason&, const Reason&) = default;
};

struct WhyNot {
    std::optional<Id<Startup>> startup;
    /// As few as suffice: without them the group could go there, and with any of them it cannot. Empty: it
    /// could, if it gave up `givenUp`.
    std::vector<Reason> reasons;
    std::vector<Id<Session>>
        givenUp; ///< Planned visits worth least to the group; empty: nothing has to give.
    std::optional<SlotKey> visit; ///< When it could go there, without reasons.

    friend bool operator==(const WhyNot&, const WhyNot&) = default;
};

/// What keeps `group` from `startup`, found by doing without one reason after the other, then without two,
/// and so on; what is said to be possible has passed route_check. What the other groups plan stays. Pure.
[[nodiscard]] WhyNot whyNot(const Festival& festival, const Id<Group>& group, const Id<Startup>& startup);

/// The same for a wish; of the start-ups of a sector, the one with the least in the way.
[[nodiscard]] WhyNot whyNot(const Festival& festival, const Id<Group>& group, const VisitWish& wish);

/// "Nébuleuse: 4 seats are left, and 24 are needed"
[[nodiscard]] QString sentence(const WhyNot& why, const Festival& festival, const Words& words);

} // namespace planner
