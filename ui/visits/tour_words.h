// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/course.h"
#include "core/tours/stop_edits.h"

/// How windows speak of groups, itineraries and what lies between stops.
namespace planner::ui {

/// Its name, or "Group without a name".
[[nodiscard]] QString shownTitle(const Group& group);
/// Its title, else the name of its group, else "Itinerary".
[[nodiscard]] QString shownTitle(const Itinerary& itinerary, const Festival& festival);
/// What is done at a stop: the title of the session, "Lunch", "Meeting point".
[[nodiscard]] QString shownTitle(const Stop& stop, const Festival& festival);

/// A time on the clock of a day, the nearest to `time` that it has.
[[nodiscard]] LocalTime clockTime(minutes time);

/// "2 h 35", "45 min"
[[nodiscard]] QString lengthText(minutes length);
/// "2,4 km", or "350 m" below one.
[[nodiscard]] QString distanceText(double kilometres, Language language);

/// How much time a leg leaves.
enum class Slack {
    Free, ///< So much that something could be done with it.
    Fine,
    Tight, ///< Less than five minutes.
    Late,
    Unknown,
};
[[nodiscard]] Slack slackOf(const CourseLeg& leg);
/// "6 min to spare", "only 1 min to spare", "5 min late", "travel time unknown"
[[nodiscard]] QString slackText(const CourseLeg& leg);
/// "14 min on foot, 0.9 km", "on the spot", "12 min by metro, after 4 min of waiting"
[[nodiscard]] QString wayText(const CourseLeg& leg, const Words& words);

/// "3 h 20, 38 min of them on foot (2.4 km). 3 visits."
[[nodiscard]] QString summaryText(const Course& course, Language language);
/// "24 people · normal pace · guide: Camille · from La Cantine at 9:00 · back at 16:30"
[[nodiscard]] QString factsText(const Outing& outing, const Festival& festival, const Words& words);

/// What became of the times of the stops, and of those that could not be kept. Empty when nothing did.
[[nodiscard]] QString retimedText(const Retimed& retimed, const Festival& festival, Language language);

} // namespace planner::ui
