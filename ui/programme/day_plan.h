// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

#include <set>
#include <vector>

namespace planner::ui {

/// What the programme of one day shows, without any geometry: which columns, in which order, and what stands
/// in them.
struct DayPlan {
    /// A venue and its columns.
    struct Group {
        Id<Venue> venue;
        bool isCollapsed = false; ///< One narrow column stands for all its rooms.
        int firstColumn = 0;
        int columns = 0;
    };
    struct Column {
        int group = 0;
        std::optional<Id<Room>> room; ///< None: the column of a collapsed venue.
        std::vector<TimeSpan> closed; ///< When the public can't come, within the range, by begin.
        bool isIdle = false; ///< The public can't come at all, and nothing happens there.
    };
    struct Entry {
        Id<Session> session;
        int column = 0;
        TimeSpan span;
    };
    struct Rest {
        Id<Break> rest;
        int firstColumn = 0;
        int columns = 0;
        TimeSpan span;
    };

    TimeSpan range; ///< The hours shown.
    std::vector<Group> groups;
    std::vector<Column> columns;
    std::vector<Entry> entries; ///< By column, then begin, then the longer first, then id.
    std::vector<Rest> rests;

    /// The column of `room`, or -1.
    [[nodiscard]] int columnOf(const Id<Room>& room) const;
    /// The rooms shown, each with a column of its own, in order.
    [[nodiscard]] std::vector<Id<Room>> rooms() const;
};

struct DayChoice {
    Day day;
    std::set<Id<Room>> hidden;
    std::set<Id<Venue>> collapsed;
};

/// The rooms in walking order with what happens in them on that day, cancelled sessions included. Shown are
/// the opening hours and half an hour on either side, and whatever happens outside them.
[[nodiscard]] DayPlan dayPlan(const Festival& festival, const DayChoice& choice);

} // namespace planner::ui
