// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/day_out.h"
#include "core/planning/rotation.h"
#include "core/planning/why_not.h"

/// Groups of a festival take turns at its sessions, as the classes of a school at eight start-ups.
namespace planner {

struct RotaTerms {
    std::vector<Id<Group>> groups;
    std::vector<Id<Session>> sessions; ///< Each is seen by each group. Those of other days do not count.
    Day day;
    LocalTime from; ///< The first round begins.
    minutes length{20}; ///< Of a round; a visit has to fit in.
    minutes pause{10}; ///< Between two rounds, to walk.
    std::optional<int> rounds; ///< None: as few as will do.
    std::optional<TimeSpan> rest; ///< No round lies in it; who has a lunch to plan eats.
    int atOnce = 1; ///< Groups at one stop.
    std::uint64_t seed = 1;
    std::int64_t tries = 2'000'000; ///< Same festival, terms and tries: same rotation.
    std::function<bool()> stop;
};

/// A group that a session does not take in, whatever the rounds.
struct RotaMisfit {
    Id<Group> group;
    Id<Session> session;
    Obstacle obstacle = Obstacle::Language;

    friend bool operator==(const RotaMisfit&, const RotaMisfit&) = default;
};

struct Rota {
    RotationOutcome outcome = RotationOutcome::Open;
    int rounds = 0; ///< Those tried last.
    Change
        change; ///< When Found: each group's itinerary of the day, but for what is held in it, is replaced.
    std::vector<PlannedTour> tours; ///< When Found, one for each group.
    // When Impossible, what proves it alone; none when it takes several.
    std::optional<RotaMisfit> misfit;
    std::optional<Id<Group>> cramped; ///< There is no round for each of its visits.
    std::optional<Id<Session>> crowded; ///< It cannot see all its groups.
};

/// A rotation without clashes, or the proof that there is none. Refused when there is nothing to rotate.
[[nodiscard]] Result<Rota> rotaOf(const Festival& festival, const RotaTerms& terms, IdSource& ids);

/// Why there is no rotation; empty when there is one.
[[nodiscard]] QString sentence(const Rota& rota, const Festival& festival, const Words& words);

/// What the step that takes the rotation in is called.
[[nodiscard]] QString rotaLabel(const Rota& rota, const Words& words);

} // namespace planner
