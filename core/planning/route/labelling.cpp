// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/labelling.h"

#include "core/planning/route/labelling_passes.h"

#include <algorithm>
#include <numeric>

namespace planner::route {

namespace {

/// A slot that two visits of the tour might use has seats for both.
bool hasSeatsForAll(const Ground& ground, const TourField& field, int tour)
{
    std::vector<int> needed(ground.seats().size(), 0);
    const int size = ground.size(ground.outing(tour).party);
    for (const int stop : field.stops) {
        std::vector<int> slots;
        for (const Opening& opening : ground.openings(stop)) {
            if (opening.slot != noSlot && !std::ranges::count(slots, opening.slot))
                slots.push_back(opening.slot);
        }
        for (const int slot : slots)
            ++needed[static_cast<size_t>(slot)];
    }
    for (size_t slot = 0; slot < needed.size(); ++slot) {
        if (needed[slot] > 1 && std::int64_t{needed[slot]} * size > ground.seats()[slot])
            return false;
    }
    return true;
}

/// The order of pins speaks of stops, the labels know keys.
bool hasClearPinOrder(const TourField& field)
{
    const auto isShared = [&](int key) { return std::ranges::count(field.keys, key) > 1; };
    return std::ranges::none_of(
        field.excluded, [&](const auto& keys) { return std::ranges::any_of(keys, isShared); });
}

bool isWithinReach(const TourField& field)
{
    constexpr RouteTime longest = 4'000'000;
    constexpr size_t mostStops = 512;
    const std::int64_t sum = std::accumulate(field.prizes.begin(), field.prizes.end(), std::int64_t{0});
    return sum <= largestRouteNumber && field.length >= 0 && field.length <= longest
        && field.stops.size() <= mostStops && hasClearPinOrder(field);
}

std::unique_ptr<Labelling> passesOver(TourField forward, TourField backward, std::int64_t known)
{
    if (!isWithinReach(forward) || !hasClearPinOrder(backward))
        return nullptr;
    if (forward.keyCount <= 64)
        return std::make_unique<Passes<1>>(std::move(forward), std::move(backward), known);
    if (forward.keyCount <= 128)
        return std::make_unique<Passes<2>>(std::move(forward), std::move(backward), known);
    if (forward.keyCount <= 256)
        return std::make_unique<Passes<4>>(std::move(forward), std::move(backward), known);
    return std::make_unique<Passes<8>>(std::move(forward), std::move(backward), known);
}

} // namespace

std::unique_ptr<Labelling> Labelling::create(const Ground& ground, int tour, std::int64_t known)
{
    std::vector<int> prizes;
    for (int stop = 0; stop < ground.stops(); ++stop) {
        const std::int64_t prize = ground.prize(ground.outing(tour).party, stop);
        if (prize > largestRouteNumber)
            return nullptr;
        prizes.push_back(static_cast<int>(prize));
    }
    TourField forward = tourField(ground, tour, prizes, TourField::Direction::Forward);
    if (!hasSeatsForAll(ground, forward, tour))
        return nullptr;
    TourField backward = tourField(ground, tour, prizes, TourField::Direction::Backward);
    return passesOver(std::move(forward), std::move(backward), known);
}

std::unique_ptr<Labelling> Labelling::createPriced(
    const Ground& ground, int tour, const std::vector<int>& prizes, std::int64_t known)
{
    return passesOver(tourField(ground, tour, prizes, TourField::Direction::Forward),
        tourField(ground, tour, prizes, TourField::Direction::Backward), known);
}

} // namespace planner::route
