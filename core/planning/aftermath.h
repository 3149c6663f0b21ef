// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/mishap.h"
#include "core/planning/trial.h"

#include <stop_token>

namespace planner {

/// A session that begins late.
struct LateSession {
    Session before;
    Session now;
};

/// A booking that a mishap touches.
struct BookingFate {
    Booking before;
    Booking now; ///< With the mishap: as before when it is lost, else in the visit that waits.
    bool isLost = false; ///< There is no such visit any more.
    std::optional<Booking> remedy; ///< Of what is lost: where it could go.
};

/// An itinerary that a mishap touches.
struct ItineraryFate {
    Itinerary before;
    Itinerary now; ///< With the mishap: its stops in visits that wait, wait.
    Findings problems; ///< What is wrong with it now and was not.
    std::vector<Stop> shutOut; ///< Where it was to eat or to meet behind the closed door: no rule knows that.
    std::optional<Itinerary> remedy; ///< How the rest of it could go.
};

/// What a mishap does, told by name, and what could be done about it. A value: nothing is changed yet.
struct Aftermath {
    Change fact; ///< What the mishap does by itself (factOf).
    Festival now; ///< The festival with it.
    std::vector<LateSession> late; ///< By begin.
    Findings
        programme; ///< What else is wrong now and was not: sessions at closed doors, people in two places.
    std::vector<BookingFate> bookings; ///< By slot, then place in its list; those lost first.
    std::vector<ItineraryFate> itineraries; ///< By title.
    Change remedies; ///< All remedies together: it touches nothing but what is listed here.

    [[nodiscard]] int lostBookings() const;
    /// Whether there is anything that somebody has to decide.
    [[nodiscard]] bool losesSomething() const;
};

/// The aftermath of `mishap` in the festival of `trial`. What has been noted already and is not mended yet
/// is in it again. Without remedies when `stop` asks for an end.
[[nodiscard]] Aftermath aftermathOf(Trial trial, const Mishap& mishap, const std::stop_token& stop = {});

/// The fact, and the remedies with it, as one change.
[[nodiscard]] Change together(const Aftermath& aftermath);

} // namespace planner
