// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/builders.h"

/// Adds visitors to a festival that FestivalBuilder made.
namespace planner::tests {

class TourBuilder {
public:
    explicit TourBuilder(const FestivalBuilder& builder) : TourBuilder(builder.build()) { }
    explicit TourBuilder(Festival festival) : m_festival(std::move(festival)) { }

    TourBuilder& way(const char* from, const char* to, int length)
    {
        TravelTime time = blank(m_ids.next<TravelTime>());
        time.from = named<Venue>(m_festival, from).id;
        time.to = named<Venue>(m_festival, to).id;
        time.length = minutes{length};
        return put(std::move(time));
    }
    TourBuilder& group(const char* name, int size)
    {
        Group group = blank(m_ids.next<Group>());
        group.name = QString::fromUtf8(name);
        group.size = size;
        m_group = group.id;
        return put(std::move(group));
    }
    /// A booking in a slot of `session`, for nobody with a name.
    TourBuilder& booking(const char* session, const char* begin, int seats)
    {
        Booking booking = blank(m_ids.next<Booking>());
        const Session& visited = named<Session>(m_festival, session);
        booking.session = visited.id;
        booking.day = *visited.day;
        booking.begin = *LocalTime::fromText(QString::fromLatin1(begin));
        booking.seats = seats;
        m_booking = booking.id;
        return put(std::move(booking));
    }
    /// An itinerary of the last group; the stops that follow are in it.
    TourBuilder& itinerary(const char* title, const char* day = "2014-06-12")
    {
        Itinerary itinerary = blank(m_ids.next<Itinerary>());
        itinerary.title = QString::fromUtf8(title);
        itinerary.group = m_group;
        itinerary.day = *Day::fromText(QString::fromLatin1(day));
        m_itinerary = itinerary.id;
        return put(std::move(itinerary));
    }
    TourBuilder& visit(const char* session, const char* begin, int length = 0)
    {
        return stop({.session = named<Session>(m_festival, session).id,
            .begin = *LocalTime::fromText(QString::fromLatin1(begin)),
            .length = minutes{length}});
    }
    TourBuilder& lunch(const char* begin, int length)
    {
        return stop({.kind = StopKind::Lunch,
            .begin = *LocalTime::fromText(QString::fromLatin1(begin)),
            .length = minutes{length}});
    }
    /// Changes the last group, booking or itinerary in place.
    template <class T, class Act>
    TourBuilder& last(Act act)
    {
        T row = *m_festival.table<T>().find(lastId<T>());
        act(row);
        return put(std::move(row));
    }

    [[nodiscard]] const Festival& build() const { return m_festival; }

private:
    template <class T>
    [[nodiscard]] std::optional<Id<T>> lastId() const
    {
        if constexpr (std::is_same_v<T, Group>)
            return m_group;
        else if constexpr (std::is_same_v<T, Booking>)
            return m_booking;
        else
            return m_itinerary;
    }
    template <class T>
    TourBuilder& put(T row)
    {
        m_festival.table<T>().put(std::move(row));
        return *this;
    }
    TourBuilder& stop(const Stop& stop)
    {
        return last<Itinerary>([&stop](Itinerary& itinerary) { itinerary.stops.push_back(stop); });
    }

    IdSource m_ids{2};
    Festival m_festival;
    std::optional<Id<Group>> m_group;
    std::optional<Id<Booking>> m_booking;
    std::optional<Id<Itinerary>> m_itinerary;
};

/// Two venues, each with a visit that lets eight people in every half an hour from ten to twelve and twelve
/// to two.
[[nodiscard]] inline FestivalBuilder twoVenues()
{
    const auto everyHalfHour = [](Session& session) {
        session.openingMode = OpeningMode::Interval;
        session.interval = minutes{30};
        session.groupSize = 8;
    };
    FestivalBuilder builder;
    builder.venue("La Cantine").room("Grande salle", 24);
    builder.session("Robots", "2014-06-12", "10:00/12:00").by("Brume").last<Session>(everyHalfHour);
    builder.venue("TIC Valley").room("Atelier", 16);
    builder.session("Drones", "2014-06-12", "12:00/14:00").by("Nébuleuse").last<Session>(everyHalfHour);
    return builder;
}

} // namespace planner::tests
