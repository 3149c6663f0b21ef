// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visits/travel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace planner {

namespace {

constexpr double earthRadius = 6371.0; // km
constexpr double longestWalk = 1.0e6; // Minutes; further is nowhere on earth.
constexpr std::array modes{TravelMode::Walk, TravelMode::Metro, TravelMode::Bus, TravelMode::Shuttle};

minutes roundedUp(double length)
{
    return minutes{static_cast<int>(std::min(std::ceil(length), longestWalk))};
}

/// A typed time on foot is one at the normal pace.
minutes lengthOf(const TravelTime& time, Pace pace)
{
    const minutes typed = std::max(time.length, minutes{0});
    if (time.mode != TravelMode::Walk)
        return typed;
    return roundedUp(static_cast<double>(typed.count()) / factorOf(pace));
}

/// Minutes until the next departure from `ready` on; none when nothing leaves any more.
std::optional<minutes> waitFor(const TravelTime& time, minutes ready)
{
    if (time.departures.empty())
        return minutes{0};
    std::optional<minutes> least;
    for (const LocalTime& departure : time.departures) {
        const minutes wait = departure.sinceMidnight() - ready;
        if (wait >= minutes{0} && (!least || wait < *least))
            least = wait;
    }
    return least;
}

/// Between two departures that follow each other.
minutes longestWait(const TravelTime& time)
{
    std::vector<LocalTime> departures = time.departures;
    std::ranges::sort(departures);
    minutes longest{0};
    for (size_t i = 1; i < departures.size(); ++i)
        longest = std::max(longest, departures[i] - departures[i - 1]);
    return longest;
}

} // namespace

double greatCircle(const Coordinates& a, const Coordinates& b)
{
    constexpr double degree = std::numbers::pi / 180.0;
    const double north = std::sin((b.latitude - a.latitude) * degree / 2.0);
    const double east = std::sin((b.longitude - a.longitude) * degree / 2.0);
    const double h
        = north * north + std::cos(a.latitude * degree) * std::cos(b.latitude * degree) * east * east;
    return 2.0 * earthRadius * std::asin(std::sqrt(std::clamp(h, 0.0, 1.0)));
}

void TravelTable::add(const Venue& venue)
{
    if (venue.coordinates)
        m_places.insert_or_assign(venue.id, *venue.coordinates);
}

void TravelTable::add(const TravelTime& time)
{
    std::vector<TravelTime>& times = m_typed[{time.from, time.to}];
    const auto place = std::ranges::lower_bound(times, time.id, std::less<>(), &TravelTime::id);
    times.insert(place, time);
}

void TravelTable::remove(const TravelTime& time)
{
    const auto found = m_typed.find({time.from, time.to});
    if (found == m_typed.end())
        return;
    std::erase_if(found->second, [&time](const TravelTime& other) { return other.id == time.id; });
    if (found->second.empty())
        m_typed.erase(found);
}

/// Those of the day; when it has none of its own, those of every day.
std::vector<const TravelTime*> TravelTable::typed(const Trip& trip, TravelMode mode) const
{
    std::vector<const TravelTime*> ofDay;
    std::vector<const TravelTime*> ofEveryDay;
    const auto found = m_typed.find({trip.from, trip.to});
    if (found == m_typed.end())
        return {};
    for (const TravelTime& time : found->second) {
        if (time.mode == mode && (!time.day || *time.day == trip.day))
            (time.day ? ofDay : ofEveryDay).push_back(&time);
    }
    return ofDay.empty() ? ofEveryDay : ofDay;
}

std::optional<minutes> TravelTable::estimated(const Trip& trip) const
{
    const auto distance = kilometres(trip.from, trip.to);
    if (!distance || !(m_walkingSpeed > 0.0))
        return std::nullopt;
    return roundedUp(*distance / (m_walkingSpeed * factorOf(trip.pace)) * 60.0);
}

std::optional<Journey> TravelTable::by(TravelMode mode, const Trip& trip) const
{
    if (trip.from == trip.to)
        return Journey{.mode = mode};
    const std::vector<const TravelTime*> times = typed(trip, mode);
    std::optional<Journey> best;
    for (const TravelTime* time : times) {
        const auto wait = waitFor(*time, trip.ready);
        if (!wait)
            continue;
        const Journey journey{.mode = mode, .wait = *wait, .length = lengthOf(*time, trip.pace)};
        if (!best || journey.total() < best->total())
            best = journey;
    }
    if (times.empty() && mode == TravelMode::Walk) {
        if (const auto length = estimated(trip))
            return Journey{.mode = mode, .source = TravelSource::Estimated, .length = *length};
    }
    return best;
}

std::optional<Journey> TravelTable::quickest(const Trip& trip) const
{
    std::optional<Journey> best;
    for (const TravelMode mode : modes) {
        const auto journey = by(mode, trip);
        if (journey && (!best || journey->total() < best->total()))
            best = journey;
    }
    return best;
}

std::optional<minutes> TravelTable::always(const Trip& trip) const
{
    if (trip.from == trip.to)
        return minutes{0};
    std::optional<minutes> least;
    std::optional<minutes> leastWithWait;
    const auto lower = [](std::optional<minutes>& bound, minutes length) {
        if (!bound || length < *bound)
            bound = length;
    };
    for (const TravelMode mode : modes) {
        for (const TravelTime* time : typed(trip, mode))
            lower(time->departures.empty() ? least : leastWithWait,
                lengthOf(*time, trip.pace) + longestWait(*time));
    }
    if (typed(trip, TravelMode::Walk).empty()) {
        if (const auto length = estimated(trip))
            lower(least, *length);
    }
    return least ? least : leastWithWait;
}

std::optional<double> TravelTable::kilometres(const Id<Venue>& from, const Id<Venue>& to) const
{
    if (from == to)
        return 0.0;
    const auto here = m_places.find(from);
    const auto there = m_places.find(to);
    if (here == m_places.end() || there == m_places.end())
        return std::nullopt;
    return greatCircle(here->second, there->second) * detour;
}

} // namespace planner
