// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/visits/pace.h"
#include "core/visits/travel_time.h"

#include <map>
#include <unordered_map>

namespace planner {

/// Kilometres along the great circle (haversine, mean radius of the earth).
[[nodiscard]] double greatCircle(const Coordinates& a, const Coordinates& b);

enum class TravelSource {
    Typed, ///< Somebody said so.
    Estimated, ///< 1.3 times the great circle at the walking pace, rounded up to the minute.
};

constexpr auto names(TravelSource /*of*/)
{
    return Names<TravelSource, 2>{{{TravelSource::Typed, "typed"}, {TravelSource::Estimated, "estimated"}}};
}

/// Who wants to go where, and when.
struct Trip {
    Id<Venue> from;
    Id<Venue> to;
    Day day;
    minutes ready{0}; ///< When they are free to go, in minutes after midnight of the day.
    Pace pace = Pace::Normal;
};

/// One way to do it.
struct Journey {
    TravelMode mode = TravelMode::Walk;
    TravelSource source = TravelSource::Typed;
    minutes wait{0}; ///< For the next departure.
    minutes length{0};

    [[nodiscard]] minutes total() const { return wait + length; }

    friend bool operator==(const Journey&, const Journey&) = default;
};

/// Minutes from venue to venue and mode: as typed in, else estimated for walkers where both places are on
/// the map. A pair without either is a missing pair, never 0; from a venue to itself it takes no time.
class TravelTable {
public:
    static constexpr double detour = 1.3; ///< Streets against the great circle.

    /// A speed that is none, in km/h, estimates nothing.
    explicit TravelTable(double walkingSpeed) : m_walkingSpeed(walkingSpeed) { }

    void add(const Venue& venue);
    void remove(const Venue& venue) { m_places.erase(venue.id); }
    void add(const TravelTime& time);
    void remove(const TravelTime& time);

    /// By this mode, or none when that is not known or nothing leaves any more on that day.
    [[nodiscard]] std::optional<Journey> by(TravelMode mode, const Trip& trip) const;
    /// The way that arrives first; of equals, that on foot.
    [[nodiscard]] std::optional<Journey> quickest(const Trip& trip) const;
    /// The quickest way that can be taken at any time of the day; `ready` does not count. What keeps a
    /// timetable is only taken for pairs that have nothing else, with the longest wait between two
    /// departures.
    [[nodiscard]] std::optional<minutes> always(const Trip& trip) const;
    /// On foot, with the detour; none where one of them is not on the map.
    [[nodiscard]] std::optional<double> kilometres(const Id<Venue>& from, const Id<Venue>& to) const;

private:
    using Pair = std::pair<Id<Venue>, Id<Venue>>;

    [[nodiscard]] std::vector<const TravelTime*> typed(const Trip& trip, TravelMode mode) const;
    [[nodiscard]] std::optional<minutes> estimated(const Trip& trip) const;

    double m_walkingSpeed;
    std::unordered_map<Id<Venue>, Coordinates> m_places;
    std::map<Pair, std::vector<TravelTime>> m_typed; ///< By id.
};

} // namespace planner
