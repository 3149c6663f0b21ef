// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/session.h"

#include <optional>
#include <vector>

namespace planner {

/// Names one time at which visitors are let into a session. It is made of what the slot is, so it stays the
/// same for as long as the session lets people in at that time of that day, whatever else changes; slots are
/// worked out, never stored, and what is booked keeps its slot through every change that leaves it.
struct SlotKey {
    Id<Session> session;
    Day day;
    LocalTime begin;

    [[nodiscard]] QString text() const; ///< "UUID@2014-06-12T14:20"
    static std::optional<SlotKey> fromText(const QString& text);

    friend bool operator==(const SlotKey&, const SlotKey&) = default;
    friend bool operator<(const SlotKey& a, const SlotKey& b)
    {
        return std::tie(a.day, a.begin, a.session) < std::tie(b.day, b.begin, b.session);
    }
};

/// One visit that people can join.
struct VisitSlot {
    SlotKey key;
    TimeSpan span; ///< Of the visit; with `dropIn` the whole time in which people come and go.
    minutes stay; ///< How long one visit takes, never longer than the span.
    LocalTime lastEntry; ///< The begin, but with `dropIn`.
    std::optional<int> seats; ///< None: nobody has said; with `dropIn`, those who are there at one time.
    bool dropIn = false;

    friend bool operator==(const VisitSlot&, const VisitSlot&) = default;
};

/// Minutes after midnight of one day, [begin, end); negative on the evening before.
struct Period {
    minutes begin;
    minutes end;

    friend bool operator==(const Period&, const Period&) = default;
};

/// What is known about the door of a session, on the clock of its day.
struct DoorTimes {
    std::optional<std::vector<Period>> open; ///< Opening hours of the venue. None: nobody has said.
    std::vector<Period> breaks;
    std::optional<int> seats;
    std::optional<minutes> visitLength; ///< As its start-up says.
};

/// When `session` lets visitors in, by begin. Nothing for blockers, cancelled and unplaced sessions. A visit
/// at a set time takes place when the venue is open from its begin to its end. Departures and drop-in leave
/// out the breaks and the hours in which the venue is closed; departures keep to the rhythm of the session's
/// begin, so that those after a break, or those that later hours leave, stay what they were. Nobody is let in
/// after the last entry. Without one, and before a break, nobody is let in who would not be through by its
/// begin or by the end.
[[nodiscard]] std::vector<VisitSlot> slotsOf(const Session& session, const DoorTimes& door);

/// Whether all visitors of `session` come to one and the same visit.
[[nodiscard]] bool hasOneVisit(const Session& session);

/// Whether `session` lets people in every few minutes.
[[nodiscard]] bool hasDepartures(const Session& session);

} // namespace planner
