// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/scope.h"
#include "core/tours/course.h"
#include "core/tours/visit_book.h"

#include <unordered_map>

namespace planner {

/// A time on the clock of `day`, in minutes that count on through all days, so that 25:00 on Thursday and
/// 01:00 on Friday are the same.
[[nodiscard]] minutes absolute(Day day, LocalTime time);

/// The time [begin, end) in absolute minutes as a span on the clock of `day`; none when it leaves that clock.
[[nodiscard]] std::optional<TimeSpan> spanOn(Day day, minutes begin, minutes end);

/// The place of one session in the timetable.
struct Slot {
    Id<Session> session;
    Id<Room> room;
    Day day;
    minutes begin; ///< Absolute.
    minutes end; ///< Absolute, half open.
    minutes setUp;
    minutes clearUp;
    bool dropIn; ///< Visitors come and go: nobody has to be there all the time.
    bool blocker;

    [[nodiscard]] bool overlaps(const Slot& other) const { return begin < other.end && other.begin < end; }
};

/// By begin, then end, then session.
using Slots = std::vector<Slot>;

/// The slot of a placed session.
[[nodiscard]] Slot slotOf(const Session& session);

/// What a start-up or a person takes part in.
struct Part {
    Slots slots; ///< Placed and not cancelled.
    int live = 0; ///< Sessions that are not cancelled, placed or not.
    int cancelled = 0;
};

struct VenueName {
    Id<Venue> venue;
    QString folded;
};

/// Where everybody is when: what the rules would otherwise look for in all sessions again and again.
/// Cancelled and unplaced sessions have no slot. A person listed twice in a session is there once.
class Timetable {
public:
    explicit Timetable(const Festival& festival);

    /// The things `edited` are about to come, go or change: forgets them as they stand in `before`.
    void forget(const Festival& before, const Things& edited);
    /// They have come, gone or changed: takes them up as they stand in `after`.
    void learn(const Festival& after, const Things& edited);

    [[nodiscard]] const Slots& of(const Id<Room>& room) const;
    /// Slots of cancelled sessions.
    [[nodiscard]] const Slots& cancelledIn(const Id<Room>& room) const;
    [[nodiscard]] const Part& of(const Id<Startup>& startup) const;
    [[nodiscard]] const Part& of(const Id<Person>& person) const;
    [[nodiscard]] const Slots& on(Day day) const;
    [[nodiscard]] const std::vector<Id<Room>>& roomsOf(const Id<Venue>& venue) const;
    /// People who belong to a start-up.
    [[nodiscard]] const std::vector<Id<Person>>& peopleOf(const Id<Startup>& startup) const;
    [[nodiscard]] const std::vector<VenueName>& venueNames() const { return m_venueNames; }
    [[nodiscard]] const TravelTable& travel() const { return m_travel; }
    [[nodiscard]] const VisitBook& visits() const { return m_visits; }

private:
    void add(const Session& session);
    void remove(const Session& session);
    void readVenueNames(const Festival& festival);

    void add(const Room& room) { m_rooms[room.venue].push_back(room.id); }
    void remove(const Room& room) { std::erase(m_rooms[room.venue], room.id); }
    void add(const Person& person);
    void remove(const Person& person);

    std::unordered_map<Id<Room>, Slots> m_byRoom;
    std::unordered_map<Id<Room>, Slots> m_cancelled;
    std::unordered_map<Id<Startup>, Part> m_byStartup;
    std::unordered_map<Id<Person>, Part> m_byPerson;
    std::unordered_map<qint64, Slots> m_byDay; ///< By Julian day.
    std::unordered_map<Id<Venue>, std::vector<Id<Room>>> m_rooms;
    std::unordered_map<Id<Startup>, std::vector<Id<Person>>> m_people;
    std::vector<VenueName> m_venueNames;
    TravelTable m_travel;
    VisitBook m_visits;
};

} // namespace planner
