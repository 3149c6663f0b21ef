// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/planning/route_problem.h"
#include "core/programme/slots.h"

/// A festival and its groups, put to the route optimiser, and what the answer means.
namespace planner {

/// What is to be planned.
struct TourScope {
    std::vector<Id<Group>> groups;
    std::vector<Day> days; ///< Empty: all days of the festival. What the groups do on others stays.
    /// Empty: all. Else only these are visited, and what is pinned.
    std::vector<Id<Session>> sessions;
    /// Only this one is planned anew, on its day and between the others that its group has then.
    std::optional<Id<Itinerary>> itinerary;
};

/// Whose day out a tour of the problem is.
struct TourOfGroup {
    Id<Group> group;
    Day day;

    friend bool operator==(const TourOfGroup&, const TourOfGroup&) = default;
};

/// What a stop of the problem stands for.
struct TourStop {
    std::optional<Id<Session>> session; ///< A session whose visits last unequally has several stops.
    std::optional<Id<Group>> group; ///< Nobody else comes here.
    std::optional<Stop> held; ///< Stays as it is in the itinerary of the group.
};

/// The problem, and what its numbers stand for.
struct TourQuestion {
    /// The clock of a day runs to 36:00. On the line of moments no day reaches into the next, so that nobody
    /// is sent to Friday's doors in the small hours of Thursday.
    static constexpr minutes dayLength{48 * 60};

    [[nodiscard]] RouteTime moment(Day day, minutes time) const
    {
        return static_cast<RouteTime>((origin.daysTo(day) * dayLength + time).count());
    }
    [[nodiscard]] LocalTime clock(Day day, RouteTime at) const;

    RouteProblem problem;
    Day origin;
    std::vector<Id<Venue>> places;
    std::vector<TourStop> stops; ///< One for each stop.
    std::vector<TourOfGroup> tours; ///< One for each tour.
    /// For each tour, what stays as it is besides: a lunch, and stops of which nobody knows where they are.
    std::vector<std::vector<Stop>> kept;
    std::optional<Id<Itinerary>> itinerary; ///< As in the scope.
};

/// What it is worth to a group to see what it asks for; a weight multiplies it.
struct TourWorth {
    static constexpr int mustSee = 10'000;
    static constexpr int booked = 5'000;
    static constexpr int startup = 20;
    static constexpr int sector = 10;
    static constexpr int anything = 1;
};

/// The best days out of the groups of `scope`, all days at once: each visits in slots that have seats, in a
/// language it understands, where nobody who is of it is shut out; a start-up once. What others have booked
/// or plan takes its seats; what a group has booked is kept for it. The itineraries in scope are free to
/// change but for pinned stops and meetings. A way that depends on the hour counts with its longest wait.
[[nodiscard]] TourQuestion tourQuestion(const Festival& festival, const TourScope& scope);

/// `plan` as itineraries: a group's first itinerary of a day is replaced and keeps its id, the others of that
/// day go. Days without a stop get none. What is held is there, even when the plan misses it.
[[nodiscard]] Change itinerariesOf(
    const Festival& festival, const TourQuestion& question, const RoutePlan& plan, IdSource& ids);

} // namespace planner
