// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/course.h"

/// What hands do to the stops of an itinerary, which is the same in the festival or not there yet. All pure.
namespace planner {

/// Where a stop is taken from and where it stands then; both are places in the order of the stops.
struct StopMove {
    size_t from = 0;
    size_t to = 0;
};

/// An itinerary whose stops have another order, with times worked out for it.
struct Retimed {
    Itinerary itinerary;
    std::vector<size_t> moved; ///< Stops that have another time than before, by their new places.
    /// Stops that nobody reaches in time any more, and that cannot take place later. They keep their time.
    std::vector<size_t> unkept;

    friend bool operator==(const Retimed&, const Retimed&) = default;
};

/// One stop at another place in the order. It takes place in the slot nearest to its time that lets the one
/// after it be, else in the first that can be reached; those after it keep their times when they can, else
/// take the first slot with seats. Pinned stops keep theirs. What lies before the move stays as it was.
[[nodiscard]] Retimed reordered(
    const Festival& festival, const TravelTable& travel, const Itinerary& itinerary, const StopMove& move);

/// The other way round, every stop as early as can be.
[[nodiscard]] Retimed reversed(
    const Festival& festival, const TravelTable& travel, const Itinerary& itinerary);

/// A visit in `slot`; where people come and go, it begins when `ready` at the earliest.
[[nodiscard]] Stop stopIn(const VisitSlot& slot, LocalTime ready);

/// `itinerary` with `stop`, in its place in the order of time.
[[nodiscard]] Itinerary withStop(Itinerary itinerary, const Stop& stop);

} // namespace planner
