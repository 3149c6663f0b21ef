// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exporting/told_itinerary.h"
#include "core/print/sheets/setting.h"

namespace planner {

/// What a map can show of an itinerary.
struct Route {
    struct Place {
        const Venue* venue = nullptr;
        std::vector<int> numbers; ///< Of the stops there, in order. Empty: where the group sets out or ends.
    };

    std::vector<Place> places; ///< Those on the map, each once.
    std::vector<std::pair<std::size_t, std::size_t>> path; ///< From place to place, as far as it is known.
    std::vector<Place> missing; ///< Nobody knows where they are.

    /// One place alone makes no map.
    [[nodiscard]] bool isDrawn() const { return places.size() > 1; }
};

[[nodiscard]] Route routeOf(const ToldItinerary& told);

/// The places of `route`, which is drawn, as numbered pins, the path between them, north and a scale in
/// metres and in minutes at `pace`. Pins that would cover each other stand a little off, with a line to their
/// place.
[[nodiscard]] Piece routeMap(const Setting& setting, const Route& route, Pace pace, Size size);

/// "La Cantine (1, 4)"
[[nodiscard]] QString placeName(const Route::Place& place);

} // namespace planner
