// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/day_out.h"

/// What a plan would do to itineraries, side by side with what they are. Pure.
namespace planner::ui {

enum class StopFate {
    Kept,
    Moved, ///< To another time.
    New,
    Dropped,
};

struct ComparedStop {
    QString title;
    std::optional<LocalTime> before; ///< None: it is new.
    std::optional<LocalTime> after; ///< None: it is dropped.

    [[nodiscard]] StopFate fate() const;

    friend bool operator==(const ComparedStop&, const ComparedStop&) = default;
};

/// What counts in a day out.
struct TourFacts {
    int visits = 0;
    minutes length{0}; ///< From the first stop to the last.
    minutes walking{0};

    friend bool operator==(const TourFacts&, const TourFacts&) = default;
};

/// One day of one group, or an itinerary for everybody.
struct ComparedTour {
    QString title;
    Day day;
    TourFacts before;
    TourFacts after;
    std::vector<ComparedStop>
        stops; ///< In the order of the plan; what is dropped stands where it was in time.

    friend bool operator==(const ComparedTour&, const ComparedTour&) = default;
};

[[nodiscard]] std::vector<ComparedTour> compared(const Festival& festival, const TourPlan& plan);

/// How many wishes of the groups in `plan` there are that can be met, and how many are not met.
struct WishCount {
    int all = 0;
    int missed = 0;
};
[[nodiscard]] WishCount wishesIn(const Festival& festival, const TourPlan& plan);

} // namespace planner::ui
