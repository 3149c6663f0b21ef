// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/tour_question.h"

#include "core/festival/questions.h"
#include "core/tours/course.h"
#include "core/tours/seats.h"
#include "core/tours/welcome.h"

#include <algorithm>
#include <map>

namespace planner {

namespace {

constexpr minutes wholeDay = std::chrono::hours{24};

/// Without what is to be planned anew, so that it does not stand in its own way.
Festival withoutPlansOf(const Festival& festival, const std::vector<const Group*>& groups)
{
    Festival rest = festival;
    const auto isPlanned = [&groups](const std::optional<Id<Group>>& id) {
        return id && std::ranges::count(groups, *id, [](const Group* group) { return group->id; }) > 0;
    };
    for (const Itinerary& itinerary : festival.itineraries()) {
        if (isPlanned(itinerary.group))
            rest.table<Itinerary>().remove(itinerary.id);
    }
    for (const Booking& booking : festival.bookings()) {
        if (isPlanned(booking.group))
            rest.table<Booking>().remove(booking.id);
    }
    return rest;
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

/// What `wish` makes a session worth; none when it is not about it.
std::optional<int> worthOf(const VisitWish& wish, const Startup& startup)
{
    const bool isNamed = wish.startup == startup.id;
    const bool isOfSector = !wish.startup && wish.sector && wish.sector == startup.sector;
    if (!isNamed && !isOfSector)
        return std::nullopt;
    if (wish.strength == WishStrength::Avoided)
        return never;
    if (wish.strength == WishStrength::MustSee)
        return TourWorth::mustSee;
    return std::clamp(wish.weight, 0, 100) * (isNamed ? TourWorth::startup : TourWorth::sector);
}

/// Where people come and go, a group has to fit in at once.
bool isTooSmall(const Festival& festival, const Session& session, const Group& group)
{
    const auto seats = seatsOf(festival, session);
    return session.openingMode == OpeningMode::DropIn && seats && *seats < group.size;
}

RouteInterest interestOf(const Festival& festival, const Group& group, const Session& session)
{
    const auto isShutOut = [&](AccessNeed need) { return accessTo(festival, need, session) == Tri::No; };
    if (!isUnderstood(session, group) || isTooSmall(festival, session, group)
        || std::ranges::any_of(group.needs, isShutOut))
        return never;
    int best = TourWorth::anything;
    for (const Id<Startup>& id : session.startups) {
        const Startup* startup = festival.startups().find(id);
        for (const VisitWish& wish : group.wishes) {
            const auto worth = startup ? worthOf(wish, *startup) : std::nullopt;
            if (worth == never)
                return never;
            best = std::max(best, worth.value_or(best));
        }
    }
    return best;
}

class Asking {
public:
    Asking(const Festival& festival, const std::vector<Id<Group>>& groups)
        : m_festival(festival),
          m_groups(rowsOf(festival, groups)),
          m_rest(withoutPlansOf(festival, m_groups)),
          m_book(m_rest),
          m_question{.origin = festival.about().firstDay.plus(-1)}
    {
    }

    TourQuestion question()
    {
        addPlaces();
        addStops();
        addWays();
        for (const Group* group : m_groups)
            addParty(*group);
        return std::move(m_question);
    }

private:
    [[nodiscard]] RouteTime moment(Day day, minutes time) const
    {
        return static_cast<RouteTime>((m_question.origin.daysTo(day) * wholeDay + time).count());
    }
    [[nodiscard]] int placeOf(const std::optional<Id<Venue>>& venue) const
    {
        const auto found = venue ? m_places.find(*venue) : m_places.end();
        return found == m_places.end() ? anywhere : found->second;
    }

    void addPlaces()
    {
        for (const Venue& venue : m_festival.venues()) {
            m_places.emplace(venue.id, static_cast<int>(m_question.places.size()));
            m_question.places.push_back(venue.id);
        }
        m_question.problem.places = static_cast<int>(m_question.places.size());
    }

    /// Those of one session whose visits take equally long are one stop.
    void addStops()
    {
        for (const Session& session : m_rest.sessions()) {
            const Room* room = m_rest.rooms().find(session.room);
            std::map<minutes, RouteStop> byLength;
            for (const VisitSlot& slot : room ? slotsOf(m_rest, session) : std::vector<VisitSlot>()) {
                if (m_question.origin.daysTo(slot.key.day) < 0)
                    continue;
                const minutes length = slot.dropIn ? slot.stay : slot.span.length();
                byLength[length].windows.push_back(windowOf(slot));
            }
            for (auto& [length, stop] : byLength) {
                stop.place = m_places.at(room->venue);
                stop.key = keyOf(session);
                stop.service = static_cast<RouteTime>(length.count());
                m_question.problem.stops.push_back(std::move(stop));
                m_question.stops.push_back(session.id);
            }
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

    /// Sessions of one start-up are the same to who visits it.
    int keyOf(const Session& session)
    {
        const QUuid& what = session.startups.empty() ? session.id.uuid() : session.startups.front().uuid();
        return m_keys.emplace(what, static_cast<int>(m_keys.size())).first->second;
    }

    void addWays()
    {
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

    void addParty(const Group& group)
    {
        RouteParty party{.size = headCount(group.size), .pace = static_cast<int>(group.pace)};
        for (const Id<Session>& session : m_question.stops)
            party.interest.push_back(interestOf(m_rest, group, *m_rest.sessions().find(session)));
        m_question.problem.parties.push_back(std::move(party));
        for (const Day& day : days(m_festival)) {
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
        RouteTour tour{.party = static_cast<int>(m_question.problem.parties.size()) - 1,
            .startPlace = placeOf(group.start),
            .endPlace = placeOf(group.end),
            .begins = moment(day, hours.begin().sinceMidnight()),
            .ends = moment(day, hours.end().sinceMidnight())};
        if (group.lunch) {
            const minutes length = std::clamp(group.lunchBreak, minutes{0}, group.lunch->length());
            tour.lunch = RouteLunch{.earliest = moment(day, group.lunch->begin().sinceMidnight()),
                .latest = moment(day, group.lunch->end().sinceMidnight() - length),
                .duration = static_cast<RouteTime>(length.count())};
        }
        for (const Itinerary& itinerary : m_festival.itineraries()) {
            if (itinerary.group == group.id && itinerary.day == day)
                addPins(itinerary, tour);
        }
        m_question.problem.tours.push_back(std::move(tour));
        m_question.tours.push_back({group.id, day});
    }

    void addPins(const Itinerary& itinerary, RouteTour& tour) const
    {
        for (const Stop& stop : itinerary.stops) {
            const RouteTime begin = moment(itinerary.day, stop.begin.sinceMidnight());
            for (size_t i = 0; stop.pinned && i < m_question.stops.size(); ++i) {
                const auto& windows = m_question.problem.stops[i].windows;
                const auto window = std::ranges::find_if(windows, [begin](const RouteWindow& candidate) {
                    return candidate.opens <= begin && begin <= candidate.closes;
                });
                if (m_question.stops[i] == stop.session && window != windows.end())
                    tour.pins.push_back({static_cast<int>(i), static_cast<int>(window - windows.begin())});
            }
        }
    }

    const Festival& m_festival;
    std::vector<const Group*> m_groups;
    Festival m_rest;
    VisitBook m_book;
    TourQuestion m_question;
    std::map<Id<Venue>, int> m_places;
    std::map<QUuid, int> m_keys;
};

LocalTime clockOn(const TourQuestion& question, Day day, RouteTime moment)
{
    const minutes time = minutes{moment} - question.origin.daysTo(day) * wholeDay;
    return *LocalTime::fromMinutes(std::clamp(time, minutes{0}, minutes{LocalTime::latest}));
}

/// The visits of one tour, in order.
std::vector<Stop> stopsOf(const TourQuestion& question, const TourOfGroup& tour, const RoutePath& path)
{
    std::vector<Stop> stops;
    for (const RouteVisit& visit : path.visits) {
        const auto number = static_cast<size_t>(visit.stop);
        stops.push_back({.session = question.stops[number],
            .begin = clockOn(question, tour.day, visit.begins),
            .length = minutes{question.problem.stops[number].service}});
    }
    return stops;
}

/// In its place in the order of time.
void addLunch(const Stop& lunch, std::vector<Stop>& stops)
{
    const auto after
        = std::ranges::find_if(stops, [&lunch](const Stop& stop) { return lunch.begin <= stop.begin; });
    stops.insert(after, lunch);
}

/// What was pinned stays as it was, to its remark.
void keepPinned(const std::vector<Stop>& before, std::vector<Stop>& stops)
{
    for (Stop& stop : stops) {
        const auto pinned = std::ranges::find_if(before, [&stop](const Stop& old) {
            return old.pinned && old.session == stop.session && old.begin == stop.begin;
        });
        if (pinned != before.end())
            stop = *pinned;
    }
}

/// Takes the itineraries of `tour` out, but for the first when one is kept.
std::optional<Itinerary> itineraryKept(
    const Festival& festival, const TourOfGroup& tour, bool isKept, Change& change)
{
    std::optional<Itinerary> kept;
    for (const Itinerary& itinerary : festival.itineraries()) {
        if (itinerary.group != tour.group || itinerary.day != tour.day)
            continue;
        if (kept || !isKept)
            change.remove(itinerary.id);
        else
            kept = itinerary;
    }
    return kept;
}

} // namespace

TourQuestion tourQuestion(const Festival& festival, const std::vector<Id<Group>>& groups)
{
    return Asking(festival, groups).question();
}

Change itinerariesOf(
    const Festival& festival, const TourQuestion& question, const RoutePlan& plan, IdSource& ids)
{
    Change change;
    for (size_t i = 0; i < question.tours.size() && i < plan.paths.size(); ++i) {
        const TourOfGroup& tour = question.tours[i];
        const RoutePath& path = plan.paths[i];
        const auto kept = itineraryKept(festival, tour, !path.visits.empty(), change);
        if (path.visits.empty())
            continue;
        Itinerary next = kept ? *kept : blank(ids.next<Itinerary>());
        next.group = tour.group;
        next.day = tour.day;
        next.stops = stopsOf(question, tour, path);
        if (kept)
            keepPinned(kept->stops, next.stops);
        const auto& lunch = question.problem.tours[i].lunch;
        if (lunch && path.lunchBegins)
            addLunch({.kind = StopKind::Lunch,
                         .begin = clockOn(question, tour.day, *path.lunchBegins),
                         .length = minutes{lunch->duration}},
                next.stops);
        change.put(std::move(next));
    }
    return change;
}

} // namespace planner
