// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/visit_book.h"

#include <algorithm>

namespace planner {

namespace {

template <class T>
void insert(std::vector<Id<T>>& ids, const Id<T>& id)
{
    const auto place = std::lower_bound(ids.begin(), ids.end(), id);
    if (place == ids.end() || !(*place == id))
        ids.insert(place, id);
}

template <class Key, class T>
void erase(std::unordered_map<Key, std::vector<Id<T>>>& lists, const Key& key, const Id<T>& id)
{
    const auto found = lists.find(key);
    if (found == lists.end())
        return;
    std::erase(found->second, id);
    if (found->second.empty())
        lists.erase(found);
}

template <class Key, class T>
const std::vector<Id<T>>& at(const std::unordered_map<Key, std::vector<Id<T>>>& lists, const Key& key)
{
    static const std::vector<Id<T>> none;
    const auto found = lists.find(key);
    return found == lists.end() ? none : found->second;
}

} // namespace

VisitBook::VisitBook(const Festival& festival)
{
    for (const Booking& booking : festival.bookings())
        add(booking);
    for (const Itinerary& itinerary : festival.itineraries())
        add(itinerary);
}

void VisitBook::add(const Booking& booking)
{
    insert(m_bookings[booking.session], booking.id);
    if (booking.group)
        insert(m_groupBookings[*booking.group], booking.id);
}

void VisitBook::remove(const Booking& booking)
{
    erase(m_bookings, booking.session, booking.id);
    if (booking.group)
        erase(m_groupBookings, *booking.group, booking.id);
}

void VisitBook::add(const Itinerary& itinerary)
{
    for (const Stop& stop : itinerary.stops) {
        if (stop.session)
            insert(m_visits[*stop.session], itinerary.id);
    }
    if (itinerary.group)
        insert(m_tours[*itinerary.group], itinerary.id);
}

void VisitBook::remove(const Itinerary& itinerary)
{
    for (const Stop& stop : itinerary.stops) {
        if (stop.session)
            erase(m_visits, *stop.session, itinerary.id);
    }
    if (itinerary.group)
        erase(m_tours, *itinerary.group, itinerary.id);
}

const std::vector<Id<Booking>>& VisitBook::bookingsOf(const Id<Session>& session) const
{
    return at(m_bookings, session);
}

const std::vector<Id<Booking>>& VisitBook::bookingsOf(const Id<Group>& group) const
{
    return at(m_groupBookings, group);
}

const std::vector<Id<Itinerary>>& VisitBook::itinerariesTo(const Id<Session>& session) const
{
    return at(m_visits, session);
}

const std::vector<Id<Itinerary>>& VisitBook::itinerariesOf(const Id<Group>& group) const
{
    return at(m_tours, group);
}

} // namespace planner
