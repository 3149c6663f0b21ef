// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/kinds.h"
#include "core/festival/table.h"

namespace planner {

// The tables are compiled once, in festival.cpp.
extern template class Table<About>;
extern template class Table<Sector>;
extern template class Table<Track>;
extern template class Table<Venue>;
extern template class Table<MapPicture>;
extern template class Table<Room>;
extern template class Table<Startup>;
extern template class Table<Person>;
extern template class Table<Session>;
extern template class Table<Break>;
extern template class Table<TravelTime>;
extern template class Table<Group>;
extern template class Table<Booking>;
extern template class Table<Itinerary>;
extern template class Table<ImportedRow>;
extern template class Table<Ignored>;

/// The whole festival as one value: it can be copied, compared, handed to a worker thread. Everything that
/// computes is a function of a `const Festival&`.
class Festival {
public:
    /// A festival with nothing in it but its own description.
    explicit Festival(About about);

    Festival(const Festival&);
    Festival(Festival&&) noexcept;
    Festival& operator=(const Festival&);
    Festival& operator=(Festival&&) noexcept;
    ~Festival();

    /// The one row of Table<About>.
    [[nodiscard]] const About& about() const { return *m_about.begin(); }

    [[nodiscard]] const Table<Sector>& sectors() const { return m_sectors; }
    [[nodiscard]] const Table<Track>& tracks() const { return m_tracks; }
    [[nodiscard]] const Table<Venue>& venues() const { return m_venues; }
    [[nodiscard]] const Table<MapPicture>& mapPictures() const { return m_mapPictures; }
    [[nodiscard]] const Table<Room>& rooms() const { return m_rooms; }
    [[nodiscard]] const Table<Startup>& startups() const { return m_startups; }
    [[nodiscard]] const Table<Person>& people() const { return m_people; }
    [[nodiscard]] const Table<Session>& sessions() const { return m_sessions; }
    [[nodiscard]] const Table<Break>& breaks() const { return m_breaks; }
    [[nodiscard]] const Table<TravelTime>& travelTimes() const { return m_travelTimes; }
    [[nodiscard]] const Table<Group>& groups() const { return m_groups; }
    [[nodiscard]] const Table<Booking>& bookings() const { return m_bookings; }
    [[nodiscard]] const Table<Itinerary>& itineraries() const { return m_itineraries; }
    [[nodiscard]] const Table<ImportedRow>& importedRows() const { return m_importedRows; }
    [[nodiscard]] const Table<Ignored>& ignored() const { return m_ignored; }

    template <class T>
    [[nodiscard]] const Table<T>& table() const
    {
        return const_cast<Festival*>(this)->table<T>();
    }
    template <class T>
    [[nodiscard]] Table<T>& table();

    friend bool operator==(const Festival& a, const Festival& b);

private:
    Table<About> m_about;
    Table<Sector> m_sectors;
    Table<Track> m_tracks;
    Table<Venue> m_venues;
    Table<MapPicture> m_mapPictures;
    Table<Room> m_rooms;
    Table<Startup> m_startups;
    Table<Person> m_people;
    Table<Session> m_sessions;
    Table<Break> m_breaks;
    Table<TravelTime> m_travelTimes;
    Table<Group> m_groups;
    Table<Booking> m_bookings;
    Table<Itinerary> m_itineraries;
    Table<ImportedRow> m_importedRows;
    Table<Ignored> m_ignored;
};

template <>
inline Table<About>& Festival::table<About>()
{
    return m_about;
}
template <>
inline Table<Sector>& Festival::table<Sector>()
{
    return m_sectors;
}
template <>
inline Table<Track>& Festival::table<Track>()
{
    return m_tracks;
}
template <>
inline Table<Venue>& Festival::table<Venue>()
{
    return m_venues;
}
template <>
inline Table<MapPicture>& Festival::table<MapPicture>()
{
    return m_mapPictures;
}
template <>
inline Table<Room>& Festival::table<Room>()
{
    return m_rooms;
}
template <>
inline Table<Startup>& Festival::table<Startup>()
{
    return m_startups;
}
template <>
inline Table<Person>& Festival::table<Person>()
{
    return m_people;
}
template <>
inline Table<Session>& Festival::table<Session>()
{
    return m_sessions;
}
template <>
inline Table<Break>& Festival::table<Break>()
{
    return m_breaks;
}
template <>
inline Table<TravelTime>& Festival::table<TravelTime>()
{
    return m_travelTimes;
}
template <>
inline Table<Group>& Festival::table<Group>()
{
    return m_groups;
}
template <>
inline Table<Booking>& Festival::table<Booking>()
{
    return m_bookings;
}
template <>
inline Table<Itinerary>& Festival::table<Itinerary>()
{
    return m_itineraries;
}
template <>
inline Table<ImportedRow>& Festival::table<ImportedRow>()
{
    return m_importedRows;
}
template <>
inline Table<Ignored>& Festival::table<Ignored>()
{
    return m_ignored;
}

} // namespace planner
