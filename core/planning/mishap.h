// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"

#include <variant>

/// What goes wrong with a venue on a day, and what that does to the programme.
namespace planner {

/// Nobody gets in for a while in which the doors were to be open.
struct Closure {
    Id<Venue> venue;
    Day day;
    TimeSpan span;

    friend bool operator==(const Closure&, const Closure&) = default;
};

/// What begins at the venue at `from` or later begins late.
struct Delay {
    Id<Venue> venue;
    Day day;
    minutes by{0}; ///< Above 0.
    LocalTime from;

    friend bool operator==(const Delay&, const Delay&) = default;
};

using Mishap = std::variant<Closure, Delay>;

[[nodiscard]] const Id<Venue>& venueOf(const Mishap& mishap);
[[nodiscard]] Day dayOf(const Mishap& mishap);

/// Whether some of `span` of `day` lies in the closure; the small hours of one day are the late ones of the
/// day before.
[[nodiscard]] bool isDuring(const Closure& closure, Day day, const TimeSpan& span);

/// The sessions at the venue that are not cancelled, of that day and of the nights that a closure reaches
/// into, by begin and id.
[[nodiscard]] std::vector<const Session*> sessionsIn(const Festival& festival, const Mishap& mishap);

/// What `mishap` does to the programme by itself, before anybody thinks of a remedy.
///
/// A closure takes its time out of the opening hours of that day; the sessions stay where they are. A delay
/// shifts the sessions, locked ones too; where people come and go, the doors open later and close as
/// planned. What is booked or planned in a shifted visit waits for it; where an itinerary would wait past the
/// begin of its next stop, it is late there. Sessions that would leave the clock of the day stay.
[[nodiscard]] Change factOf(const Festival& festival, const Mishap& mishap);

} // namespace planner
