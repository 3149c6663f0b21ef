// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/grid_columns.h"

#include "core/festival/questions.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace planner {

namespace {

/// Sessions that hang together by overlaps, each in the first lane that is free.
class Cluster {
public:
    [[nodiscard]] bool touches(const TimeSpan& span) const
    {
        return std::ranges::any_of(m_free, [&span](LocalTime free) { return span.begin() < free; });
    }
    /// Whether there was a lane for it.
    bool add(const Session& session)
    {
        const LocalTime begin = session.span->begin();
        auto lane = std::ranges::find_if(m_free, [begin](LocalTime free) { return free <= begin; });
        if (lane == m_free.end()) {
            if (std::ssize(m_free) >= mostLanes)
                return false;
            lane = m_free.insert(m_free.end(), begin);
        }
        *lane = session.span->end();
        m_sessions.push_back({.session = &session, .lane = static_cast<int>(lane - m_free.begin())});
        return true;
    }
    void moveInto(std::vector<Lane>& lanes)
    {
        for (Lane lane : m_sessions) {
            lane.lanes = static_cast<int>(m_free.size());
            lanes.push_back(lane);
        }
        m_sessions.clear();
        m_free.clear();
    }

private:
    std::vector<Lane> m_sessions;
    std::vector<LocalTime> m_free; ///< From when on each lane is free.
};

using Columns = std::vector<GridColumn>;

double breadthOf(const Columns& columns)
{
    double sum = 0.0;
    for (const GridColumn& column : columns)
        sum += column.breadth();
    return sum;
}

/// The columns of one venue after the other.
std::vector<Columns> byVenue(const Columns& columns)
{
    std::vector<Columns> venues;
    for (const GridColumn& column : columns) {
        if (venues.empty() || venues.back().front().room->venue != column.room->venue)
            venues.emplace_back();
        venues.back().push_back(column);
    }
    return venues;
}

/// A venue that is too broad for a page, on as many pages as it takes, about equally full.
std::vector<Columns> spread(const Columns& venue, int perPage)
{
    const double whole = breadthOf(venue);
    const double parts = std::ceil(whole / perPage);
    std::vector<Columns> pages(1);
    double placed = 0.0;
    for (const GridColumn& column : venue) {
        const double due = whole * static_cast<double>(pages.size()) / parts;
        const bool full = breadthOf(pages.back()) + column.breadth() > perPage;
        if (!pages.back().empty() && (full || placed + column.breadth() * 0.5 > due))
            pages.emplace_back();
        placed += column.breadth();
        pages.back().push_back(column);
    }
    return pages;
}

/// Venue after venue on pages of at most `perPage`.
std::vector<Columns> filled(const std::vector<Columns>& venues, int perPage)
{
    std::vector<Columns> pages;
    for (const Columns& venue : venues) {
        if (!pages.empty() && breadthOf(pages.back()) + breadthOf(venue) <= perPage) {
            pages.back().insert(pages.back().end(), venue.begin(), venue.end());
            continue;
        }
        for (Columns& part : spread(venue, perPage))
            pages.push_back(std::move(part));
    }
    return pages;
}

LocalTime fullHour(minutes time)
{
    return *LocalTime::fromMinutes(time - time % 60);
}

/// Widens [begin, end) to the opening hours that end within an hour of it.
void reachOut(minutes& begin, minutes& end, const Venue& venue, Day day)
{
    const auto hours = hoursOn(venue, day);
    if (!hours || hours->empty())
        return;
    const minutes opens = hours->front().begin().sinceMidnight();
    const minutes closes = hours->back().end().sinceMidnight();
    if (opens < begin)
        begin = std::max(opens, begin - minutes{60});
    if (closes > end)
        end = std::min(closes, end + minutes{60});
}

} // namespace

double GridColumn::breadth() const
{
    int most = 1;
    for (const Lane& lane : sessions)
        most = std::max(most, lane.lanes);
    return 1.0 + 0.6 * (most - 1);
}

GridColumn columnOf(const Room& room, const std::vector<const Session*>& sessions)
{
    GridColumn column{.room = &room};
    Cluster cluster;
    for (const Session* session : sessions) {
        if (!cluster.touches(*session->span))
            cluster.moveInto(column.sessions);
        if (!cluster.add(*session))
            column.crowded.push_back(session);
    }
    cluster.moveInto(column.sessions);
    return column;
}

std::vector<GridColumn> columnsOf(const Festival& festival, const std::vector<const Session*>& sessions)
{
    std::map<Id<Room>, std::vector<const Session*>> byRoom;
    for (const Session* session : sessions)
        byRoom[*session->room].push_back(session);
    std::vector<GridColumn> columns;
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        for (const Room* room : roomsInWalkingOrder(festival, venue->id)) {
            if (const auto found = byRoom.find(room->id); found != byRoom.end())
                columns.push_back(columnOf(*room, found->second));
        }
    }
    return columns;
}

std::vector<std::vector<GridColumn>> dividedIntoPages(const std::vector<GridColumn>& columns, int perPage)
{
    const std::vector<Columns> venues = byVenue(columns);
    double broadest = 1.0; // of those that stay on one page
    for (const Columns& venue : venues) {
        if (const double breadth = breadthOf(venue); breadth <= perPage)
            broadest = std::max(broadest, breadth);
    }
    std::vector<Columns> pages = filled(venues, perPage);
    for (int fewer = perPage - 1; fewer >= broadest; --fewer) {
        std::vector<Columns> even = filled(venues, fewer);
        if (even.size() > pages.size())
            break;
        pages = std::move(even);
    }
    return pages;
}

TimeSpan gridHours(const Festival& festival, const std::vector<const Session*>& sessions, Day day)
{
    Q_ASSERT_X(!sessions.empty(), "gridHours", "an empty day has no grid");
    minutes begin = LocalTime::latest;
    minutes end{0};
    for (const Session* session : sessions) {
        begin = std::min(begin, session->span->begin().sinceMidnight());
        end = std::max(end, session->span->end().sinceMidnight());
    }
    const minutes first = begin;
    const minutes last = end;
    for (const Session* session : sessions) {
        minutes from = first;
        minutes to = last;
        const Room* room = festival.rooms().find(session->room);
        if (const Venue* venue = room ? festival.venues().find(room->venue) : nullptr)
            reachOut(from, to, *venue, day);
        begin = std::min(begin, from);
        end = std::max(end, to);
    }

    const auto to = LocalTime::fromMinutes(minutes{(end.count() + 29) / 30 * 30});
    return *TimeSpan::create(fullHour(begin), *to);
}

} // namespace planner
