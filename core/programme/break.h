// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/room.h"

namespace planner {

/// A time at which the programme rests, in one venue or in all of them.
struct Break {
    Id<Break> id;
    QString title;
    std::optional<Id<Venue>> venue; ///< None: everywhere.
    Day day;
    TimeSpan span;

    friend bool operator==(const Break&, const Break&) = default;

    template <class Self = Break>
    static constexpr auto fields()
    {
        return listed(field("title", &Self::title), field("venue", &Self::venue), field("day", &Self::day),
            field("span", &Self::span));
    }
};

} // namespace planner
