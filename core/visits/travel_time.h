// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/venue.h"

namespace planner {

enum class TravelMode { Walk, Metro, Bus, Shuttle };

constexpr auto names(TravelMode /*of*/)
{
    return Names<TravelMode, 4>{{{TravelMode::Walk, "walk"}, {TravelMode::Metro, "metro"},
        {TravelMode::Bus, "bus"}, {TravelMode::Shuttle, "shuttle"}}};
}

/// How long somebody said it takes from one venue to another: in this direction only.
struct TravelTime {
    Id<TravelTime> id;
    Id<Venue> from;
    Id<Venue> to;
    TravelMode mode = TravelMode::Walk;
    minutes length{10}; ///< From door to door; on foot at the normal pace.
    std::optional<Day> day; ///< None: every day that has no time of its own.
    std::vector<LocalTime> departures; ///< The timetable. Empty: one need not wait.
    QString remark;

    friend bool operator==(const TravelTime&, const TravelTime&) = default;

    template <class Self = TravelTime>
    static constexpr auto fields()
    {
        return listed(field("from", &Self::from), field("to", &Self::to), field("mode", &Self::mode),
            field("length", &Self::length), field("day", &Self::day), field("departures", &Self::departures),
            field("remark", &Self::remark));
    }
};

} // namespace planner
