// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/planning/route_problem.h"
#include "core/programme/slots.h"

/// A festival and its groups, put to the route optimiser, and what the answer means.
namespace planner {

/// Whose day out a tour of the problem is.
struct TourOfGroup {
    Id<Group> group;
    Day day;

    friend bool operator==(const TourOfGroup&, const TourOfGroup&) = default;
};

/// The problem, and what its numbers stand for. Moments are minutes after midnight of `origin`.
struct TourQuestion {
    RouteProblem problem;
    Day origin;
    std::vector<Id<Venue>> places;
    std::vector<Id<Session>> stops; ///< One for each stop. A session whose visits last unequally has several.
    std::vector<TourOfGroup> tours; ///< One for each tour.
};

/// What it is worth to a group to see what it asks for; a weight multiplies it.
struct TourWorth {
    static constexpr int mustSee = 10'000;
    static constexpr int startup = 20;
    static constexpr int sector = 10;
    static constexpr int anything = 1;
};

/// The best days out of `groups`, all days at once: each visits in slots that have seats, in a language it
/// understands, where nobody who is of it is shut out; a start-up once. What others have booked or plan takes
/// its seats; the itineraries of `groups` are free to change but for their pinned stops. A way that depends
/// on the hour counts with its longest wait.
[[nodiscard]] TourQuestion tourQuestion(const Festival& festival, const std::vector<Id<Group>>& groups);

/// `plan` as itineraries: a group's first itinerary of a day is replaced and keeps its id, the others of that
/// day go. Days without a stop get none.
[[nodiscard]] Change itinerariesOf(
    const Festival& festival, const TourQuestion& question, const RoutePlan& plan, IdSource& ids);

} // namespace planner
