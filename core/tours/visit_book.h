// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

#include <unordered_map>
#include <vector>

namespace planner {

/// Who goes where: what would otherwise be looked for in all bookings and itineraries again and again. Every
/// list is by id.
class VisitBook {
public:
    VisitBook() = default;
    explicit VisitBook(const Festival& festival);

    void add(const Booking& booking);
    void remove(const Booking& booking);
    void add(const Itinerary& itinerary);
    void remove(const Itinerary& itinerary);

    [[nodiscard]] const std::vector<Id<Booking>>& bookingsOf(const Id<Session>& session) const;
    [[nodiscard]] const std::vector<Id<Booking>>& bookingsOf(const Id<Group>& group) const;
    /// Itineraries with a stop in `session`, each once.
    [[nodiscard]] const std::vector<Id<Itinerary>>& itinerariesTo(const Id<Session>& session) const;
    [[nodiscard]] const std::vector<Id<Itinerary>>& itinerariesOf(const Id<Group>& group) const;

private:
    std::unordered_map<Id<Session>, std::vector<Id<Booking>>> m_bookings;
    std::unordered_map<Id<Group>, std::vector<Id<Booking>>> m_groupBookings;
    std::unordered_map<Id<Session>, std::vector<Id<Itinerary>>> m_visits;
    std::unordered_map<Id<Group>, std::vector<Id<Itinerary>>> m_tours;
};

} // namespace planner
