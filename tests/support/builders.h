// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"

/// A festival in one expression: `FestivalBuilder().venue("La Cantine").room("Grande
/// salle").session("Accueil", "2014-06-12", "09:30/10:00").build()`. Ids come from a fixed seed, so runs
/// repeat.
namespace planner::tests {

/// The festival of 12 to 14 June 2014, empty.
[[nodiscard]] About juneAbout();

class FestivalBuilder {
public:
    FestivalBuilder();

    /// A venue; the rooms that follow are in it.
    FestivalBuilder& venue(const char* name);
    /// Hours of the last venue.
    FestivalBuilder& open(const char* day, const char* span);
    /// A room of the last venue; the sessions that follow are in it.
    FestivalBuilder& room(const char* name, std::optional<int> seats = std::nullopt);
    /// A confirmed visit in the last room.
    FestivalBuilder& session(const char* title, const char* day, const char* span);
    /// A session that is still to be placed.
    FestivalBuilder& unplaced(const char* title);
    /// A start-up that belongs to no session yet.
    FestivalBuilder& startup(const char* name);
    /// Takes part in the last session; made when nobody has the name yet.
    FestivalBuilder& by(const char* startupName);
    FestivalBuilder& with(const char* personName);
    /// Changes the last session, venue or room in place.
    template <class T, class Act>
    FestivalBuilder& last(Act act)
    {
        T row = *m_festival.table<T>().find(lastId<T>());
        act(row);
        m_festival.table<T>().put(std::move(row));
        return *this;
    }

    [[nodiscard]] Festival build() const { return m_festival; }

private:
    template <class T>
    [[nodiscard]] std::optional<Id<T>> lastId() const;

    IdSource m_ids{1};
    Festival m_festival;
    std::optional<Id<Venue>> m_venue;
    std::optional<Id<Room>> m_room;
    std::optional<Id<Session>> m_session;
    std::optional<Id<Startup>> m_startup;
    int m_order = 0;
};

template <>
[[nodiscard]] inline std::optional<Id<Venue>> FestivalBuilder::lastId<Venue>() const
{
    return m_venue;
}
template <>
[[nodiscard]] inline std::optional<Id<Room>> FestivalBuilder::lastId<Room>() const
{
    return m_room;
}
template <>
[[nodiscard]] inline std::optional<Id<Session>> FestivalBuilder::lastId<Session>() const
{
    return m_session;
}
template <>
[[nodiscard]] inline std::optional<Id<Startup>> FestivalBuilder::lastId<Startup>() const
{
    return m_startup;
}

/// What a test expects of a list of lines.
[[nodiscard]] QStringList texts(std::initializer_list<const char*> list);

/// The row of that name or title; the test fails when there is none.
template <class T>
[[nodiscard]] const T& named(const Festival& festival, const char* name)
{
    for (const T& row : festival.table<T>()) {
        if constexpr (requires { row.name; }) {
            if (row.name == QString::fromUtf8(name))
                return row;
        } else if (row.title == QString::fromUtf8(name)) {
            return row;
        }
    }
    qFatal("no row is named %s", name);
}

} // namespace planner::tests
