// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tours/stop_edits.h"

#include "core/tours/seats.h"

#include <algorithm>

namespace planner {

namespace {

enum class Timing {
    Untouched, ///< At the time it had, whatever that means.
    Kept, ///< At the time it had, if it can be.
    Nearest, ///< As near to the time it had as those after it allow.
    Earliest,
};

LocalTime clamped(minutes time)
{
    return *LocalTime::fromMinutes(std::clamp(time, minutes{0}, minutes{LocalTime::latest}));
}

minutes distance(minutes a, minutes b)
{
    return a < b ? b - a : a - b;
}

/// Walks the stops of an itinerary in their new order, and gives each a time.
class Walk {
public:
    Walk(const Festival& festival, const TravelTable& travel, Itinerary itinerary)
        : m_festival(festival),
          m_travel(travel),
          m_book(festival),
          m_group(festival.groups().find(itinerary.group)),
          m_retimed{std::move(itinerary), {}, {}}
    {
    }

    /// `timings` has one for each stop. Nobody leaves before `earliest`.
    Retimed along(const std::vector<Timing>& timings, minutes earliest)
    {
        leaveHome();
        m_ready = std::max(m_ready, earliest);
        for (size_t i = 0; i < timings.size(); ++i)
            time(i, timings[i]);
        return std::move(m_retimed);
    }

private:
    [[nodiscard]] std::vector<Stop>& stops() { return m_retimed.itinerary.stops; }

    void leaveHome()
    {
        if (!m_group)
            return;
        const auto& all = m_group->hours;
        const auto hours = std::ranges::find(all, m_retimed.itinerary.day, &OpeningHours::day);
        if (hours == all.end())
            return;
        m_ready = hours->span.begin().sinceMidnight();
        m_here = m_group->start;
    }

    void time(size_t index, Timing timing)
    {
        Stop& stop = stops()[index];
        const minutes old = stop.begin.sinceMidnight();
        const minutes arrival = m_ready + wayTo(m_here, stop, m_ready);
        const auto begin = beginOf(index, arrival, timing);
        if (!begin)
            m_retimed.unkept.push_back(index);
        else if (*begin != old)
            m_retimed.moved.push_back(index);
        stop.begin = clamped(begin.value_or(old));
        m_ready = std::max(m_ready, endOf(stop));
        m_here = venueOf(stop);
    }

    /// None when the stop cannot be made after `arrival`.
    [[nodiscard]] std::optional<minutes> beginOf(size_t index, minutes arrival, Timing timing)
    {
        const Stop& stop = stops()[index];
        const minutes old = stop.begin.sinceMidnight();
        const bool canStay = old >= arrival && takesPlace(stop, old);
        if (timing == Timing::Untouched)
            return old;
        if (stop.pinned)
            return canStay ? std::optional(old) : std::nullopt;
        if (timing == Timing::Kept && canStay)
            return old;
        const std::vector<minutes> begins = beginsOf(stop, arrival);
        if (begins.empty())
            return std::nullopt;
        if (timing == Timing::Nearest)
            return nearest(index, begins).value_or(begins.front());
        return begins.front();
    }

    /// Of those after which the next stop can still keep its time.
    [[nodiscard]] std::optional<minutes> nearest(size_t index, const std::vector<minutes>& begins)
    {
        const Stop& stop = stops()[index];
        const minutes old = stop.begin.sinceMidnight();
        std::optional<minutes> best;
        for (const minutes begin : begins) {
            Stop there = stop;
            there.begin = clamped(begin);
            const bool fits
                = index + 1 == stops().size() || reaches(endOf(there), venueOf(there), stops()[index + 1]);
            if (fits && (!best || distance(begin, old) < distance(*best, old)))
                best = begin;
        }
        return best;
    }

    [[nodiscard]] bool reaches(minutes ready, const std::optional<Id<Venue>>& here, const Stop& next) const
    {
        return ready + wayTo(here, next, ready) <= next.begin.sinceMidnight();
    }

    /// When `stop` can begin from `arrival` on, the earliest first; slots with seats before all others.
    [[nodiscard]] std::vector<minutes> beginsOf(const Stop& stop, minutes arrival) const
    {
        if (stop.kind != StopKind::Visit)
            return {stop.kind == StopKind::Lunch && m_group && m_group->lunch
                    ? std::max(arrival, m_group->lunch->begin().sinceMidnight())
                    : arrival};
        std::vector<minutes> roomy;
        std::vector<minutes> full;
        for (const VisitSlot& slot : slotsOf(stop)) {
            const minutes begin = std::max(arrival, slot.span.begin().sinceMidnight());
            if (begin > slot.lastEntry.sinceMidnight())
                continue;
            std::vector<minutes>& begins = hasRoom(slot) ? roomy : full;
            begins.push_back(begin);
            const minutes old = stop.begin.sinceMidnight();
            if (slot.dropIn && old > begin && old <= slot.lastEntry.sinceMidnight())
                begins.push_back(old);
        }
        return roomy.empty() ? full : roomy;
    }

    [[nodiscard]] std::vector<VisitSlot> slotsOf(const Stop& stop) const
    {
        const Session* session = m_festival.sessions().find(stop.session);
        if (!session || session->day != m_retimed.itinerary.day)
            return {};
        return planner::slotsOf(m_festival, *session);
    }

    /// Seats for the group, besides those that this itinerary takes already.
    [[nodiscard]] bool hasRoom(const VisitSlot& slot) const
    {
        if (!m_group || slot.dropIn)
            return true;
        const SlotLoad load = loadOf(m_festival, m_book, slot);
        const Touring* tour = load.tourOf(m_retimed.itinerary.id);
        const int size = headCount(m_group->size);
        return !load.left() || *load.left() + (tour ? tour->people + tour->booked : 0) >= size;
    }

    [[nodiscard]] bool takesPlace(const Stop& stop, minutes begin) const
    {
        if (stop.kind != StopKind::Visit)
            return true;
        const auto slot = slotOf(stop);
        return slot && begin <= slot->lastEntry.sinceMidnight();
    }

    [[nodiscard]] std::optional<VisitSlot> slotOf(const Stop& stop) const
    {
        return stop.session ? slotAt(m_festival, {*stop.session, m_retimed.itinerary.day, stop.begin})
                            : std::nullopt;
    }

    [[nodiscard]] minutes endOf(const Stop& stop) const
    {
        const auto slot = stop.kind == StopKind::Visit ? slotOf(stop) : std::nullopt;
        const bool isWhole = slot && !slot->dropIn;
        return stop.begin.sinceMidnight()
            + (isWhole ? slot->span.length() : std::max(stop.length, minutes{0}));
    }

    [[nodiscard]] std::optional<Id<Venue>> venueOf(const Stop& stop) const
    {
        if (stop.kind != StopKind::Visit)
            return stop.venue ? stop.venue : m_here;
        const Session* session = m_festival.sessions().find(stop.session);
        const Room* room = session ? m_festival.rooms().find(session->room) : nullptr;
        return room ? std::optional(room->venue) : std::nullopt;
    }

    /// A way that nobody knows takes no time here: a rule tells of it.
    [[nodiscard]] minutes wayTo(const std::optional<Id<Venue>>& from, const Stop& stop, minutes ready) const
    {
        const auto to = venueOf(stop);
        if (!from || !to)
            return minutes{0};
        const Trip trip{.from = *from,
            .to = *to,
            .day = m_retimed.itinerary.day,
            .ready = ready,
            .pace = m_group ? m_group->pace : Pace::Normal};
        const auto journey = stop.by ? m_travel.by(*stop.by, trip) : m_travel.quickest(trip);
        return journey ? journey->total() : minutes{0};
    }

    const Festival& m_festival;
    const TravelTable& m_travel;
    VisitBook m_book;
    const Group* m_group;
    Retimed m_retimed;
    std::optional<Id<Venue>> m_here;
    minutes m_ready{0};
};

} // namespace

Retimed reordered(
    const Festival& festival, const TravelTable& travel, const Itinerary& itinerary, const StopMove& move)
{
    Itinerary next = itinerary;
    if (move.from >= next.stops.size() || move.to >= next.stops.size() || move.from == move.to)
        return {std::move(next), {}, {}};
    const Stop stop = next.stops[move.from];
    next.stops.erase(next.stops.begin() + static_cast<std::ptrdiff_t>(move.from));
    next.stops.insert(next.stops.begin() + static_cast<std::ptrdiff_t>(move.to), stop);
    std::vector<Timing> timings(next.stops.size(), Timing::Kept);
    std::fill_n(timings.begin(), std::min(move.from, move.to), Timing::Untouched);
    timings[move.to] = Timing::Nearest;
    return Walk(festival, travel, std::move(next)).along(timings, minutes{0});
}

Retimed reversed(const Festival& festival, const TravelTable& travel, const Itinerary& itinerary)
{
    if (itinerary.stops.empty())
        return {itinerary, {}, {}};
    Itinerary next = itinerary;
    std::ranges::reverse(next.stops);
    const minutes first = std::ranges::min_element(itinerary.stops, {}, &Stop::begin)->begin.sinceMidnight();
    return Walk(festival, travel, std::move(next))
        .along(std::vector<Timing>(itinerary.stops.size(), Timing::Earliest), first);
}

Stop stopIn(const VisitSlot& slot, LocalTime ready)
{
    const LocalTime begin = slot.dropIn ? std::clamp(ready, slot.key.begin, slot.lastEntry) : slot.key.begin;
    return {
        .session = slot.key.session, .begin = begin, .length = slot.dropIn ? slot.stay : slot.span.length()};
}

Itinerary withStop(Itinerary itinerary, const Stop& stop)
{
    const auto after = std::ranges::find_if(
        itinerary.stops, [&stop](const Stop& other) { return stop.begin < other.begin; });
    itinerary.stops.insert(after, stop);
    return itinerary;
}

} // namespace planner
