// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/visit_slots.h"
#include "core/visits/travel.h"

namespace planner {

/// The travel times of `festival`.
[[nodiscard]] TravelTable travelTable(const Festival& festival);

/// The way from one place to the next.
struct CourseLeg {
    Id<Venue> from;
    Id<Venue> to;
    std::optional<Journey> journey; ///< None: nobody knows how long it takes, or nothing leaves any more.
    std::optional<double> kilometres;
    minutes ready; ///< When the people are free to go, on the clock of the day.
    minutes due; ///< When they have to be there.

    /// What is left when they have arrived; below 0: they are late.
    [[nodiscard]] minutes slack() const { return due - ready - (journey ? journey->total() : minutes{0}); }

    friend bool operator==(const CourseLeg&, const CourseLeg&) = default;
};

/// One stop as it will go.
struct CourseStop {
    Stop stop;
    std::optional<VisitSlot> slot; ///< Of a visit that takes place.
    std::optional<Id<Venue>> venue; ///< None: nobody knows.
    minutes begin; ///< On the clock of the day.
    minutes end;
    std::optional<CourseLeg> leg; ///< To here from the stop before or the start. None: from nowhere known.

    friend bool operator==(const CourseStop&, const CourseStop&) = default;
};

/// An itinerary worked out: what its sheet and its page show.
struct Course {
    std::vector<CourseStop> stops;
    std::optional<CourseLeg> home; ///< From the last stop to where the group has to be back.
    std::optional<TimeSpan> hours; ///< In which the group is out that day. None: nobody has said.
    bool isAway = false; ///< The group is not out at all on that day.

    [[nodiscard]] minutes walking() const; ///< In all legs on foot.
    [[nodiscard]] double kilometres() const; ///< The same; legs off the map do not count.
    [[nodiscard]] int visits() const;

    friend bool operator==(const Course&, const Course&) = default;
};

[[nodiscard]] Course courseOf(
    const Festival& festival, const TravelTable& travel, const Itinerary& itinerary);

/// An itinerary with what is worked out for it, for those who look at it in many ways. The festival outlives
/// it.
struct Outing {
    const Itinerary& itinerary;
    const Group* group; ///< Null: it is a proposal to whoever likes it.
    Course course;
};

[[nodiscard]] Outing outingOf(
    const Festival& festival, const TravelTable& travel, const Itinerary& itinerary);

/// The time for lunch in the group's window: that of a stop for lunch where there is one; else the longest in
/// which nobody visits, travels or waits for a departure. None when the group has no lunch to plan.
[[nodiscard]] std::optional<minutes> longestLunch(const Course& course, const Group& group);

} // namespace planner
