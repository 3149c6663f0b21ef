// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/mishap.h"

#include "core/festival/questions.h"
#include "core/rules/timetable.h"
#include "core/tours/visit_slots.h"

#include <algorithm>

namespace planner {

namespace {

/// When something happens at `venue`, on whatever day: the hours it is taken to have when nobody has said.
std::optional<TimeSpan> usualHours(const Festival& festival, const Id<Venue>& venue)
{
    std::optional<TimeSpan> hours;
    for (const Session& session : festival.sessions()) {
        const Room* room = session.isPlaced() ? festival.rooms().find(session.room) : nullptr;
        if (!room || !(room->venue == venue))
            continue;
        const TimeSpan& span = *session.span;
        hours = hours
            ? *TimeSpan::create(std::min(hours->begin(), span.begin()), std::max(hours->end(), span.end()))
            : span;
    }
    return hours;
}

void addHours(std::vector<OpeningHours>& hours, Day day, LocalTime begin, LocalTime end)
{
    if (const auto span = TimeSpan::create(begin, end))
        hours.push_back({day, *span});
}

LocalTime clamped(minutes time)
{
    return *LocalTime::fromMinutes(std::clamp(time, minutes{0}, minutes{LocalTime::latest}));
}

/// `hours` without what lies in the closure.
std::vector<OpeningHours> without(const std::vector<OpeningHours>& hours, const Closure& closure)
{
    std::vector<OpeningHours> left;
    for (const OpeningHours& open : hours) {
        if (!isDuring(closure, open.day, open.span)) {
            left.push_back(open);
            continue;
        }
        const minutes midnight = absolute(open.day, LocalTime());
        const LocalTime begin = clamped(absolute(closure.day, closure.span.begin()) - midnight);
        const LocalTime end = clamped(absolute(closure.day, closure.span.end()) - midnight);
        addHours(left, open.day, open.span.begin(), begin);
        addHours(left, open.day, end, open.span.end());
    }
    return left;
}

/// No hours at all would mean that nobody has said. A minute on the eve of the festival says that somebody
/// has: closed on every day of it.
std::vector<OpeningHours> closedThroughout(const Festival& festival)
{
    return {{festival.about().firstDay.plus(-1), *TimeSpan::fromText(u"00:00/00:01")}};
}

Change closed(const Festival& festival, const Closure& closure)
{
    Change change;
    const Venue* venue = festival.venues().find(closure.venue);
    const auto usual = usualHours(festival, closure.venue);
    if (!venue || (venue->openingHours.empty() && !usual))
        return change;
    std::vector<OpeningHours> hours = venue->openingHours;
    if (hours.empty()) {
        for (const Day& day : days(festival))
            hours.push_back({day, *usual});
    }
    Venue after = *venue;
    after.openingHours = without(hours, closure);
    if (after.openingHours.empty())
        after.openingHours = closedThroughout(festival);
    if (without(hours, closure) != hours)
        change.put(std::move(after));
    return change;
}

std::optional<LocalTime> later(LocalTime time, minutes by)
{
    return LocalTime::fromMinutes(time.sinceMidnight() + by);
}

/// `session`, begun late; none when that would leave the clock of the day.
std::optional<Session> late(const Session& session, minutes by)
{
    Session after = session;
    if (session.openingMode == OpeningMode::DropIn && by < session.span->length()) {
        after.span = *TimeSpan::create(*later(session.span->begin(), by), session.span->end());
        return after;
    }
    const auto span = session.span->shifted(by);
    if (!span)
        return std::nullopt;
    after.span = span;
    if (session.lastEntry)
        after.lastEntry = later(*session.lastEntry, by);
    return after;
}

/// Takes what is booked and planned in late sessions along.
class Waiting {
public:
    Waiting(const Festival& before, const Festival& after, const Delay& delay)
        : m_before(before), m_after(after), m_delay(delay)
    {
    }

    /// When the visit begun at `key` takes place now; none when it is not one that waits.
    [[nodiscard]] std::optional<LocalTime> newBegin(const SlotKey& key) const
    {
        const Session* old = m_before.sessions().find(key.session);
        const Session* now = m_after.sessions().find(key.session);
        if (!old || !now || old->span == now->span || old->day != key.day || !slotAt(m_before, key))
            return std::nullopt;
        const auto begin = slotAt(m_before, key)->dropIn
            ? std::optional(std::max(key.begin, now->span->begin()))
            : later(key.begin, m_delay.by);
        return begin && slotAt(m_after, {key.session, key.day, *begin}) ? begin : std::nullopt;
    }

    [[nodiscard]] Booking waited(Booking booking) const
    {
        booking.begin = newBegin(booking.slot()).value_or(booking.begin);
        return booking;
    }

    [[nodiscard]] Itinerary waited(Itinerary itinerary) const
    {
        for (Stop& stop : itinerary.stops) {
            if (stop.kind == StopKind::Visit && stop.session)
                stop.begin = newBegin({*stop.session, itinerary.day, stop.begin}).value_or(stop.begin);
        }
        return itinerary;
    }

private:
    const Festival& m_before;
    const Festival& m_after;
    const Delay& m_delay;
};

Change delayed(const Festival& festival, const Delay& delay)
{
    Change change;
    for (const Session* session : sessionsIn(festival, delay)) {
        const auto after = delay.from <= session->span->begin() ? late(*session, delay.by) : std::nullopt;
        if (after && delay.by > minutes{0})
            change.put(*after);
    }
    if (change.isEmpty())
        return change;
    const Festival after = unchecked(festival, change);
    const Waiting waiting(festival, after, delay);
    for (const Booking& booking : festival.bookings()) {
        const Booking waited = waiting.waited(booking);
        if (!(waited == booking))
            change.put(waited);
    }
    for (const Itinerary& itinerary : festival.itineraries()) {
        const Itinerary waited = waiting.waited(itinerary);
        if (!(waited == itinerary))
            change.put(waited);
    }
    return change;
}

} // namespace

const Id<Venue>& venueOf(const Mishap& mishap)
{
    return std::visit([](const auto& one) -> const Id<Venue>& { return one.venue; }, mishap);
}

Day dayOf(const Mishap& mishap)
{
    return std::visit([](const auto& one) { return one.day; }, mishap);
}

bool isDuring(const Closure& closure, Day day, const TimeSpan& span)
{
    return absolute(day, span.begin()) < absolute(closure.day, closure.span.end())
        && absolute(closure.day, closure.span.begin()) < absolute(day, span.end());
}

std::vector<const Session*> sessionsIn(const Festival& festival, const Mishap& mishap)
{
    const auto* closure = std::get_if<Closure>(&mishap);
    std::vector<const Session*> found;
    for (const Session& session : festival.sessions()) {
        if (!session.isPlaced() || session.status == SessionStatus::Cancelled)
            continue;
        const bool isThen
            = *session.day == dayOf(mishap) || (closure && isDuring(*closure, *session.day, *session.span));
        const Room* room = isThen ? festival.rooms().find(session.room) : nullptr;
        if (room && room->venue == venueOf(mishap))
            found.push_back(&session);
    }
    std::ranges::stable_sort(
        found, {}, [](const Session* session) { return absolute(*session->day, session->span->begin()); });
    return found;
}

Change factOf(const Festival& festival, const Mishap& mishap)
{
    const auto* closure = std::get_if<Closure>(&mishap);
    return closure ? closed(festival, *closure) : delayed(festival, std::get<Delay>(mishap));
}

} // namespace planner
