// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/change.h"

namespace planner::ui {

/// Which travel times are looked at: by one means, of one day or of every day that has none of its own.
struct TravelLens {
    TravelMode mode = TravelMode::Walk;
    std::optional<Day> day;

    friend bool operator==(const TravelLens&, const TravelLens&) = default;
};

/// From here to there, in this direction only.
struct TravelWay {
    Id<Venue> from;
    Id<Venue> to;

    friend bool operator==(const TravelWay&, const TravelWay&) = default;
};

enum class TravelKnowledge {
    Here, ///< From a venue to itself.
    Typed, ///< Somebody said so, for this day or, looking at every day, for all.
    TypedForAll, ///< Looking at one day: somebody said so for every day.
    Estimated,
    OtherMeans, ///< Not known by this means, but by another.
    Unknown, ///< Nobody knows how to get there.
};

struct TravelCell {
    TravelKnowledge knowledge = TravelKnowledge::Here;
    std::optional<minutes> length;
    bool hasTimetable = false;

    friend bool operator==(const TravelCell&, const TravelCell&) = default;
};

/// What is known about the ways between all venues.
struct TravelMatrix {
    std::vector<Id<Venue>> venues; ///< In walking order.
    std::vector<TravelCell> cells; ///< Row after row: from, then to.
    int unknown = 0; ///< Ways that nobody knows by any means.

    [[nodiscard]] const TravelCell& at(size_t from, size_t to) const
    {
        return cells.at(from * venues.size() + to);
    }
};

[[nodiscard]] TravelMatrix travelMatrix(const Festival& festival, const TravelLens& lens);

/// The times typed for `way` as `lens` looks at it, by id: of its day, not those of every day.
[[nodiscard]] std::vector<const TravelTime*> typedTimes(
    const Festival& festival, const TravelWay& way, const TravelLens& lens);
/// The one that counts: of the day, else of every day; null when nobody has typed one.
[[nodiscard]] const TravelTime* countingTime(
    const Festival& festival, const TravelWay& way, const TravelLens& lens);

/// Adds to `change` that `way` takes `length`; without one, that what was typed for it goes. What one day
/// has of its own begins as a copy of what holds every day.
void setLength(const Festival& festival, const TravelWay& way, const TravelLens& lens,
    std::optional<minutes> length, IdSource& ids, Change& change);

/// Each of `ways` for which somebody typed a time takes as long the other way round, with the same remark.
/// Timetables stay: nobody leaves at the same times on both ends.
[[nodiscard]] Change sameBothWays(
    const Festival& festival, const std::vector<TravelWay>& ways, const TravelLens& lens, IdSource& ids);

/// "From La Cantine to TIC Valley, on foot: 12 min, estimated."
[[nodiscard]] QString inWords(const Festival& festival, const TravelWay& way, const TravelLens& lens,
    const TravelCell& cell, const Words& words);

} // namespace planner::ui
