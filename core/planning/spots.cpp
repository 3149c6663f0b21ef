// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/spots.h"

#include "core/base/text.h"
#include "core/festival/questions.h"
#include "core/planning/relocation.h"
#include "core/rules/clashes.h"

#include <algorithm>
#include <set>

namespace planner {

namespace {

/// The venues that the words of a session or of its start-ups name.
std::set<Id<Venue>> wishedVenues(const View& view, const Session& session)
{
    QString words = folded(session.wish.forInsiders());
    for (const Id<Startup>& id : session.startups) {
        if (const Startup* startup = view.festival.startups().find(id))
            words += QLatin1Char(' ') + folded(startup->wishedVenue);
    }
    const QLatin1Char blank(' ');
    std::set<Id<Venue>> venues;
    for (const VenueName& name : view.timetable.venueNames()) {
        if (!name.folded.isEmpty() && (blank + words + blank).contains(blank + name.folded + blank))
            venues.insert(name.venue);
    }
    return venues;
}

/// The venue where `session` is, and those where its start-ups have something else.
std::set<Id<Venue>> usualVenues(const View& view, const Session& session)
{
    std::set<Id<Venue>> venues;
    const Venue* here = session.room ? view.venueOf(*session.room) : nullptr;
    if (here)
        venues.insert(here->id);
    for (const Id<Startup>& id : session.startups) {
        for (const Slot& slot : view.timetable.of(id).slots) {
            const Venue* venue = slot.session == session.id ? nullptr : view.venueOf(slot.room);
            if (venue)
                venues.insert(venue->id);
        }
    }
    return venues;
}

int warnings(const Verdict& verdict)
{
    return count(newProblems(verdict), Severity::Warning);
}

/// Tries one place after the other.
class Searching {
public:
    Searching(Trial& trial, const SpotSearch& search)
        : m_trial(trial), m_search(search), m_needed(seatsNeeded(trial.festival(), search.session))
    {
        if (search.session.room) {
            m_rooms = {*search.session.room};
            return;
        }
        for (const Room* room : roomsByPreference(trial.view(), search.session, m_needed)) {
            if (hasSeats(*room, m_needed))
                m_rooms.push_back(room->id);
        }
    }

    std::optional<Spot> first()
    {
        const auto& given = m_search.session;
        for (const Day& day : given.day ? std::vector<Day>{*given.day} : days(m_trial.festival())) {
            if (given.span ? tryAt(day, *given.span) : tryDay(day))
                break;
        }
        return std::move(m_best);
    }

private:
    /// Returns whether there is nothing better to look for.
    bool tryDay(Day day)
    {
        const TimeSpan hours = hoursToTry(m_trial.festival(), day);
        for (minutes begin = hours.begin().sinceMidnight(); begin <= hours.end().sinceMidnight();
             begin += m_search.step) {
            const auto end = LocalTime::fromMinutes(begin + m_search.session.duration());
            const auto span = end ? TimeSpan::create(*LocalTime::fromMinutes(begin), *end)
                                  : failure(ProblemKind::Refused, {});
            if (span && tryAt(day, *span))
                return true;
        }
        return false;
    }

    bool tryAt(Day day, const TimeSpan& span)
    {
        Session session = at(m_search.session, span);
        session.day = day;
        for (const Id<Room>& room : m_rooms) {
            session.room = room;
            if (canStand(m_trial.view(), session) && weigh(session))
                return true;
        }
        return false;
    }

    bool weigh(const Session& session)
    {
        const bool isLast = ++m_tried >= m_search.tries;
        Verdict verdict = m_trial.verdict(changeTo(session));
        const bool isBad = count(newProblems(verdict), Severity::Error) > 0;
        if (isBad || (m_search.accepts && !m_search.accepts(verdict)))
            return isLast;
        const int found = warnings(verdict);
        if (!m_best || found < m_fewest) {
            m_best = Spot{session, std::move(verdict)};
            m_fewest = found;
        }
        return isLast || m_fewest == 0;
    }

    Trial& m_trial;
    const SpotSearch& m_search;
    int m_needed;
    std::vector<Id<Room>> m_rooms;
    std::optional<Spot> m_best;
    int m_fewest = 0;
    int m_tried = 0;
};

} // namespace

int seatsNeeded(const Festival& festival, const Session& session)
{
    int needed = std::max(
        {session.seats.value_or(0), session.registered.value_or(0), session.groupSize.value_or(0)});
    for (const Id<Startup>& id : session.startups) {
        const Startup* startup = session.seats ? nullptr : festival.startups().find(id);
        if (startup)
            needed = std::max(needed, startup->groupMax.value_or(0));
    }
    return needed;
}

bool canStand(const View& view, const Session& session)
{
    return isWithinOpening(view, session) && !isInHardClash(view, session);
}

bool hasSeats(const Room& room, int needed)
{
    return !room.seats || *room.seats >= needed;
}

std::vector<const Room*> roomsByPreference(const View& view, const Session& session, int needed)
{
    const auto wished = wishedVenues(view, session);
    const auto usual = usualVenues(view, session);
    std::vector<const Room*> rooms;
    for (const Venue* venue : venuesInWalkingOrder(view.festival)) {
        for (const Room* room : roomsInWalkingOrder(view.festival, venue->id))
            rooms.push_back(room);
    }
    const auto rank = [&](const Room* room) {
        const int liking = wished.contains(room->venue) ? 0 : usual.contains(room->venue) ? 1 : 2;
        const bool isKnown = room->seats && *room->seats >= needed;
        const int seats = needed > 0 && isKnown ? *room->seats : 0;
        return std::tuple(liking, needed > 0 && !isKnown, seats);
    };
    std::ranges::stable_sort(rooms, {}, rank);
    return rooms;
}

Change changeTo(const Session& session)
{
    Change change;
    change.put(session);
    return change;
}

std::optional<Spot> firstSpot(Trial& trial, const SpotSearch& search)
{
    return Searching(trial, search).first();
}

TimeSpan hoursToTry(const Festival& festival, Day day)
{
    std::optional<TimeSpan> all;
    bool allSaid = true;
    for (const Venue& venue : festival.venues()) {
        allSaid = allSaid && !venue.openingHours.empty();
        for (const TimeSpan& span : hoursOn(venue, day).value_or(std::vector<TimeSpan>()))
            all = all
                ? *TimeSpan::create(std::min(all->begin(), span.begin()), std::max(all->end(), span.end()))
                : span;
    }
    const TimeSpan usual = *TimeSpan::fromText(u"09:00/19:00");
    if (!all)
        return usual;
    if (allSaid)
        return *all;
    return *TimeSpan::create(std::min(all->begin(), usual.begin()), std::max(all->end(), usual.end()));
}

} // namespace planner
