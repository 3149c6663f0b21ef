// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/person.h"
#include "core/visits/group.h"
#include "core/visits/travel_time.h"

namespace planner {

enum class StopKind {
    Visit, ///< In a slot of a session.
    Lunch,
    Meeting, ///< To meet or to wait at a venue.
};

constexpr auto names(StopKind /*of*/)
{
    return Names<StopKind, 3>{
        {{StopKind::Visit, "visit"}, {StopKind::Lunch, "lunch"}, {StopKind::Meeting, "meeting"}}};
}

/// Where people are for a while. It names its session and its venue but does not refer to them: they may go,
/// and the itinerary says so.
struct Stop {
    StopKind kind = StopKind::Visit;
    std::optional<Id<Session>> session; ///< Of a visit.
    std::optional<Id<Venue>> venue; ///< Of other stops. None: where the people are.
    LocalTime begin;
    minutes length{0}; ///< How long they stay.
    std::optional<TravelMode> by; ///< How they come there. None: the quickest way.
    bool pinned = false; ///< Planning again leaves it as it is.
    QString remark; ///< For those who go: the interphone, the floor.

    friend bool operator==(const Stop&, const Stop&) = default;

    template <class Self = Stop>
    static constexpr auto fields()
    {
        return listed(field("kind", &Self::kind), field("session", &Self::session),
            field("venue", &Self::venue), field("begin", &Self::begin), field("length", &Self::length),
            field("by", &Self::by), field("pinned", &Self::pinned), field("remark", &Self::remark));
    }
};

/// A day out: stops in order. What lies between them, legs and slack, follows from the travel times
/// (core/tours/course.h).
struct Itinerary {
    Id<Itinerary> id;
    QString title;
    std::optional<Id<Group>> group; ///< None: a proposal to whoever likes it; it takes no seats.
    Day day;
    std::optional<Id<Person>> guide;
    std::vector<Stop> stops;
    QString remark; ///< For those who go: the plan for rain.
    Internal<QString> note;
    double position = 0.0; ///< Place in the list; ties by title, then id.

    friend bool operator==(const Itinerary&, const Itinerary&) = default;

    template <class Self = Itinerary>
    static constexpr auto fields()
    {
        return listed(field("title", &Self::title), field("group", &Self::group), field("day", &Self::day),
            field("guide", &Self::guide), field("stops", &Self::stops), field("remark", &Self::remark),
            field("note", &Self::note), field("position", &Self::position));
    }
};

} // namespace planner
