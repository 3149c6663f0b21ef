// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/slots.h"
#include "core/visits/group.h"

namespace planner {

/// Seats taken in a slot, for people with a name or only for a number of them. The slot may be gone: then
/// the booking is one that has lost its slot.
struct Booking {
    Id<Booking> id;
    Id<Session> session;
    Day day;
    LocalTime begin; ///< Of the slot.
    int seats = 1;
    bool waiting = false; ///< On the waiting list: takes no seat.
    Internal<Contact> contact; ///< Empty: only the number counts, or the names were erased.
    std::optional<Id<Group>> group;
    double position = 0.0; ///< Place in the list of the slot; ties by id.
    Internal<QString> note;

    [[nodiscard]] SlotKey slot() const { return {session, day, begin}; }

    friend bool operator==(const Booking&, const Booking&) = default;

    template <class Self = Booking>
    static constexpr auto fields()
    {
        return listed(field("session", &Self::session), field("day", &Self::day),
            field("begin", &Self::begin), field("seats", &Self::seats), field("waiting", &Self::waiting),
            field("contact", &Self::contact), field("group", &Self::group),
            field("position", &Self::position), field("note", &Self::note));
    }
};

} // namespace planner
