// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/tour_question.h"

#include "core/festival/questions.h"
#include "core/planning/tour_worth.h"
#include "core/tours/course.h"
#include "core/tours/seats.h"

#include <algorithm>
#include <map>
#include <set>

namespace planner {

namespace {

/// Planning cannot find a meeting again, so it leaves all of them.
bool isHeld(const Stop& stop)
{
    return stop.pinned || stop.kind == StopKind::Meeting;
}

std::vector<const Group*> rowsOf(const Festival& festival, const std::vector<Id<Group>>& ids)
{
    std::vector<const Group*> groups;
    for (const Id<Group>& id : ids) {
        const Group* group = festival.groups().find(id);
        if (group && std::ranges::count(groups, group) == 0)
            groups.push_back(group);
    }
    return groups;
}

class Asking {
public:
    Asking(const Festival& festival, const TourScope& scope)
        : m_festival(festival),
          m_scope(scope),
          m_groups(rowsOf(festival, scope.groups)),
          m_rest(festival),
          m_question{.origin = festival.about().firstDay.plus(-1), .itinerary = scope.itinerary}
    {
        setAside();
        m_book = VisitBook(m_rest);
    }

    TourQuestion question()
    {
        for (const Session& session : m_rest.sessions()) {
            if (m_scope.sessions.empty() || std::ranges::count(m_scope.sessions, session.id) > 0)
                addStops(session);
        }
        for (const Group* group : m_groups) {
            m_party = static_cast<int>(m_question.problem.parties.size());
            m_question.problem.parties.push_back(
                {.size = headCount(group->size), .pace = static_cast<int>(group->pace)});
            addBooked(*group);
            addTours(*group);
        }
        for (size_t party = 0; party < m_groups.size(); ++party)
            addInterest(*m_groups[party], static_cast<int>(party));
        addWays();
        return std::move(m_question);
    }

private:
    static constexpr int everybody = -1;

    [[nodiscard]] RouteTime moment(Day day, minutes time) const { return m_question.moment(day, time); }
    [[nodiscard]] bool isOfGroups(const Itinerary& itinerary) const
    {
        return itinerary.group && std::ranges::count(m_groups, *itinerary.group, [](const Group* group) {
            return group->id;
        }) > 0;
    }
    [[nodiscard]] bool isInScope(const Itinerary& itinerary) const
    {
        if (m_scope.itinerary)
            return itinerary.id == *m_scope.itinerary;
        return isOfGroups(itinerary) && isInScope(itinerary.day);
    }
    [[nodiscard]] bool isInScope(Day day) const
    {
        return m_scope.days.empty() || std::ranges::count(m_scope.days, day) > 0;
    }

    /// What is to be planned anew does not stand in its own way: of that, only what is held stays in m_rest.
    void setAside()
    {
        for (const Itinerary& itinerary : m_festival.itineraries()) {
            if (!isInScope(itinerary))
                continue;
            Itinerary held = itinerary;
            std::erase_if(held.stops, [](const Stop& stop) { return !isHeld(stop); });
            m_rest.table<Itinerary>().put(std::move(held));
        }
    }

    int placeOf(const Id<Venue>& venue)
    {
        const auto [at, isNew] = m_places.emplace(venue, static_cast<int>(m_question.places.size()));
        if (isNew)
            m_question.places.push_back(venue);
        return at->second;
    }
    int endOf(const std::optional<Id<Venue>>& venue)
    {
        return venue && m_festival.venues().find(*venue) ? placeOf(*venue) : anywhere;
    }
    [[nodiscard]] std::optional<Id<Venue>> venueOf(const Session& session) const
    {
        const Room* room = session.isPlaced() ? m_rest.rooms().find(session.room) : nullptr;
        return room ? std::optional(room->venue) : std::nullopt;
    }
    int keyOf(const QUuid& what)
    {
        return m_keys.emplace(what, static_cast<int>(m_keys.size())).first->second;
    }

    size_t add(RouteStop stop, TourStop meaning, int party)
    {
        m_question.problem.stops.push_back(std::move(stop));
        m_question.stops.push_back(std::move(meaning));
        m_parties.push_back(party);
        return m_parties.size() - 1;
    }

    /// Slots whose visits take equally long are one stop.
    void addStops(const Session& session)
    {
        const auto venue = venueOf(session);
        std::map<minutes, RouteStop> byLength;
        for (const VisitSlot& slot : venue ? slotsOf(m_rest, session) : std::vector<VisitSlot>()) {
            if (m_question.origin.daysTo(slot.key.day) < 0)
                continue;
            const minutes length = slot.dropIn ? slot.stay : slot.span.length();
            byLength[length].windows.push_back(windowOf(slot));
        }
        for (auto& [length, stop] : byLength) {
            stop.place = placeOf(*venue);
            stop.key = keyOf(whatIsSeenIn(session));
            stop.service = static_cast<RouteTime>(length.count());
            add(std::move(stop), {.session = session.id}, everybody);
        }
    }

    RouteWindow windowOf(const VisitSlot& slot)
    {
        RouteWindow window{.opens = moment(slot.key.day, slot.span.begin().sinceMidnight()),
            .closes = moment(slot.key.day, slot.lastEntry.sinceMidnight())};
        const auto left = slot.dropIn ? std::nullopt : loadOf(m_rest, m_book, slot).left();
        if (left) {
            window.slot = static_cast<int>(m_question.problem.seats.size());
            m_question.problem.seats.push_back(std::max(*left, 0));
        }
        return window;
    }

    /// The seats that `group` has booked are its own.
    void addBooked(const Group& group)
    {
        for (const Id<Booking>& id : m_book.bookingsOf(group.id)) {
            const Booking& booking = *m_rest.bookings().find(id);
            const auto slot = slotAt(m_rest, booking.slot());
            const Session* session = m_rest.sessions().find(booking.session);
            const auto venue = session ? venueOf(*session) : std::nullopt;
            if (booking.waiting || !slot || slot->dropIn || !venue
                || m_question.origin.daysTo(booking.day) < 0)
                continue;
            const RouteTime begin = moment(booking.day, booking.begin.sinceMidnight());
            add({.place = placeOf(*venue),
                    .key = keyOf(whatIsSeenIn(*session)),
                    .service = static_cast<RouteTime>(slot->span.length().count()),
                    .windows = {{.opens = begin, .closes = begin}}},
                {.session = session->id, .group = group.id}, m_party);
        }
    }

    void addTours(const Group& group)
    {
        for (const Day& day : days(m_festival)) {
            if (!isInScope(day))
                continue;
            const auto hours = std::ranges::find(group.hours, day, &OpeningHours::day);
            if (hours != group.hours.end())
                addTour(group, day, hours->span);
            else if (group.hours.empty())
                addTour(
                    group, day, *TimeSpan::create(LocalTime(), *LocalTime::fromMinutes(LocalTime::latest)));
        }
    }

    void addTour(const Group& group, Day day, const TimeSpan& hours)
    {
        RouteTour tour{.party = m_party,
            .startPlace = endOf(group.start),
            .endPlace = endOf(group.end),
            .begins = moment(day, hours.begin().sinceMidnight()),
            .ends = moment(day, hours.end().sinceMidnight())};
        if (group.lunch) {
            const minutes length = std::clamp(group.lunchBreak, minutes{0}, group.lunch->length());
            tour.lunch = RouteLunch{.earliest = moment(day, group.lunch->begin().sinceMidnight()),
                .latest = moment(day, group.lunch->end().sinceMidnight() - length),
                .duration = static_cast<RouteTime>(length.count())};
        }
        std::vector<Stop> kept;
        for (const Id<Itinerary>& id : m_book.itinerariesOf(group.id)) {
            const Itinerary& itinerary = *m_rest.itineraries().find(id);
            if (itinerary.day != day)
                continue;
            if (!isInScope(itinerary))
                keepClear(itinerary, tour);
            for (const Stop& stop : isInScope(itinerary) ? itinerary.stops : std::vector<Stop>())
                hold(stop, day, tour, kept);
        }
        m_question.problem.tours.push_back(std::move(tour));
        m_question.tours.push_back({group.id, day});
        m_question.kept.push_back(std::move(kept));
    }

    /// Another itinerary of the group that day comes before or after the one in scope.
    void keepClear(const Itinerary& other, RouteTour& tour) const
    {
        const Itinerary* one = m_festival.itineraries().find(m_scope.itinerary);
        if (!one || one->stops.empty() || other.stops.empty())
            return;
        if (one->stops.front().begin < other.stops.front().begin) {
            const RouteTime begin = moment(other.day, other.stops.front().begin.sinceMidnight());
            tour.ends = std::max(tour.begins, std::min(tour.ends, begin));
            tour.endPlace = anywhere;
        } else {
            const Stop& last = other.stops.back();
            const RouteTime end = moment(other.day, last.begin.sinceMidnight() + lengthOf(last, other.day));
            tour.begins = std::min(tour.ends, std::max(tour.begins, end));
            tour.startPlace = anywhere;
        }
    }

    /// A visit at a set time takes as long as its slot, whatever the stop says.
    [[nodiscard]] minutes lengthOf(const Stop& stop, Day day) const
    {
        const bool isVisit = stop.kind == StopKind::Visit && stop.session;
        const auto slot = isVisit ? slotAt(m_rest, {*stop.session, day, stop.begin}) : std::nullopt;
        return slot && !slot->dropIn ? slot->span.length() : std::max(stop.length, minutes{0});
    }

    /// `stop` is made at its time, whatever the door, the seats and the wishes say.
    void hold(const Stop& stop, Day day, RouteTour& tour, std::vector<Stop>& kept)
    {
        const Session* session = m_rest.sessions().find(stop.session);
        const auto venue
            = stop.kind == StopKind::Visit ? session ? venueOf(*session) : std::nullopt : stop.venue;
        const RouteTime begin = moment(day, stop.begin.sinceMidnight());
        const auto length = static_cast<RouteTime>(lengthOf(stop, day).count());
        if (stop.kind == StopKind::Lunch)
            tour.lunch = venue ? std::nullopt : std::optional(RouteLunch{begin, begin, length});
        if (!venue || !m_festival.venues().find(*venue)) {
            kept.push_back(stop);
            return;
        }
        const QUuid what = session ? whatIsSeenIn(*session) : QUuid();
        const bool isFirst = session && m_heldBy.emplace(m_party, what).second;
        const size_t number = add({.place = placeOf(*venue),
                                      .key = isFirst ? keyOf(what) : ownKey(),
                                      .service = std::max(length, 1),
                                      .windows = {{.opens = begin, .closes = begin}}},
            {.session = stop.session, .group = m_groups[static_cast<size_t>(m_party)]->id, .held = stop},
            m_party);
        tour.pins.push_back({.stop = static_cast<int>(number)});
    }

    /// Of a stop that is like no other.
    int ownKey() { return keyOf(QUuid(static_cast<uint>(m_keys.size()), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)); }

    void addInterest(const Group& group, int party)
    {
        const std::set<QUuid> seen = seenElsewhere(group);
        RouteParty& row = m_question.problem.parties[static_cast<size_t>(party)];
        for (size_t stop = 0; stop < m_parties.size(); ++stop) {
            const TourStop& meaning = m_question.stops[stop];
            const Session* session = m_rest.sessions().find(meaning.session);
            const bool isOurs = m_parties[stop] == party;
            RouteInterest interest = session ? interestOf(m_rest, group, *session) : 0;
            if (isOurs && session)
                interest = std::max(interest, meaning.held ? TourWorth::anything : TourWorth::booked);
            const bool isSeen = session && seen.contains(whatIsSeenIn(*session));
            if ((m_parties[stop] != everybody && !isOurs)
                || (!meaning.held && (isSeen || !isWithinReach(stop, party))))
                interest = never;
            row.interest.push_back(interest);
        }
    }

    /// Whether a visit fits into a day of the party, ways aside. What does not is no part of any bound.
    [[nodiscard]] bool isWithinReach(size_t number, int party) const
    {
        const RouteProblem& problem = m_question.problem;
        const RouteStop& stop = problem.stops[number];
        const auto hasSeats = [&](const RouteWindow& window) {
            const int size = problem.parties[static_cast<size_t>(party)].size;
            return window.slot == noSlot || problem.seats[static_cast<size_t>(window.slot)] >= size;
        };
        return std::ranges::any_of(problem.tours, [&](const RouteTour& tour) {
            return tour.party == party && std::ranges::any_of(stop.windows, [&](const RouteWindow& window) {
                return tour.begins <= window.closes && window.opens + stop.service <= tour.ends
                    && hasSeats(window);
            });
        });
    }

    /// In what the group does besides.
    [[nodiscard]] std::set<QUuid> seenElsewhere(const Group& group) const
    {
        std::set<QUuid> seen;
        for (const Id<Itinerary>& id : m_book.itinerariesOf(group.id)) {
            const Itinerary& itinerary = *m_rest.itineraries().find(id);
            for (const Stop& stop : isInScope(itinerary) ? std::vector<Stop>() : itinerary.stops) {
                if (const Session* session = m_rest.sessions().find(stop.session))
                    seen.insert(whatIsSeenIn(*session));
            }
        }
        return seen;
    }

    void addWays()
    {
        m_question.problem.places = static_cast<int>(m_question.places.size());
        const TravelTable table = travelTable(m_festival);
        for (const auto& [pace, name] : names(Pace{})) {
            std::vector<RouteTime> ways;
            for (const Id<Venue>& from : m_question.places) {
                for (const Id<Venue>& to : m_question.places)
                    ways.push_back(
                        wayBetween(table, {.from = from, .to = to, .day = m_question.origin, .pace = pace}));
            }
            m_question.problem.travel.push_back(std::move(ways));
        }
    }

    /// On the day of the festival on which it takes longest.
    [[nodiscard]] RouteTime wayBetween(const TravelTable& table, Trip trip) const
    {
        RouteTime longest = 0;
        for (const Day& day : days(m_festival)) {
            trip.day = day;
            const auto way = table.always(trip);
            if (!way || way->count() > largestRouteNumber)
                return noWay;
            longest = std::max(longest, static_cast<RouteTime>(way->count()));
        }
        return longest;
    }

    const Festival& m_festival;
    const TourScope& m_scope;
    std::vector<const Group*> m_groups;
    Festival m_rest;
    VisitBook m_book;
    TourQuestion m_question;
    int m_party = 0; ///< Whose stops are being added.
    std::vector<int> m_parties; ///< For each stop, the only one it is for.
    std::set<std::pair<int, QUuid>> m_heldBy;
    std::map<Id<Venue>, int> m_places;
    std::map<QUuid, int> m_keys;
};

} // namespace

TourQuestion tourQuestion(const Festival& festival, const TourScope& scope)
{
    return Asking(festival, scope).question();
}

} // namespace planner
