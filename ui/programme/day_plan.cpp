// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/day_plan.h"

#include "core/festival/questions.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace planner::ui {
namespace {

constexpr minutes margin{30};

TimeSpan spanBetween(minutes begin, minutes end)
{
    const auto first = LocalTime::fromMinutes(std::max(begin, minutes{0}));
    const auto last = LocalTime::fromMinutes(std::min(end, LocalTime::latest));
    const auto span = TimeSpan::create(*first, *last);
    Q_ASSERT_X(span, "spanBetween", "a span ends after it begins");
    return *span;
}

/// Grows to hold all the times shown to it.
class Range {
public:
    void hold(const TimeSpan& span, minutes around)
    {
        const minutes begin = std::max(span.begin().sinceMidnight() - around, minutes{0});
        const minutes end = std::min(span.end().sinceMidnight() + around, LocalTime::latest);
        m_begin = m_begin ? std::min(*m_begin, begin) : begin;
        m_end = m_end ? std::max(*m_end, end) : end;
    }

    /// From half hour to half hour; a working day when nothing was shown.
    [[nodiscard]] TimeSpan span() const
    {
        if (!m_begin)
            return spanBetween(std::chrono::hours{8}, std::chrono::hours{20});
        const auto begin = *m_begin / minutes{30};
        const auto end = (*m_end + minutes{29}) / minutes{30};
        return spanBetween(minutes{30} * begin, minutes{30} * end);
    }

private:
    std::optional<minutes> m_begin;
    std::optional<minutes> m_end;
};

std::vector<TimeSpan> gaps(const std::vector<TimeSpan>& open, const TimeSpan& range)
{
    std::vector<TimeSpan> closed;
    LocalTime reached = range.begin();
    for (const TimeSpan& span : open) {
        if (const auto gap = TimeSpan::create(reached, std::min(span.begin(), range.end())))
            closed.push_back(*gap);
        reached = std::max(reached, span.end());
    }
    if (const auto gap = TimeSpan::create(reached, range.end()))
        closed.push_back(*gap);
    return closed;
}

/// Puts the plan of one day together.
class Planning {
public:
    Planning(const Festival& festival, const DayChoice& choice) : m_festival(festival), m_choice(choice) { }

    DayPlan result()
    {
        for (const Venue* venue : venuesInWalkingOrder(m_festival))
            addVenue(*venue);
        for (const Session& session : m_festival.sessions())
            addSession(session);
        for (const Break& rest : m_festival.breaks())
            addBreak(rest);
        std::ranges::sort(m_plan.entries, [](const DayPlan::Entry& a, const DayPlan::Entry& b) {
            return std::tuple(a.column, a.span.begin(), b.span.end(), a.session)
                < std::tuple(b.column, b.span.begin(), a.span.end(), b.session);
        });
        m_plan.range = m_range.span();
        for (DayPlan::Column& column : m_plan.columns)
            findClosed(column);
        for (const DayPlan::Entry& entry : m_plan.entries)
            m_plan.columns[static_cast<size_t>(entry.column)].isIdle = false;
        return std::move(m_plan);
    }

private:
    void addVenue(const Venue& venue)
    {
        std::vector<Id<Room>> shown;
        for (const Room* room : roomsInWalkingOrder(m_festival, venue.id)) {
            if (!m_choice.hidden.contains(room->id))
                shown.push_back(room->id);
        }
        if (shown.empty())
            return;
        const bool collapsed = m_choice.collapsed.contains(venue.id);
        const int group = static_cast<int>(m_plan.groups.size());
        const int first = static_cast<int>(m_plan.columns.size());
        for (const Id<Room>& room : shown) {
            m_columns.emplace(room, static_cast<int>(m_plan.columns.size()));
            if (!collapsed)
                m_plan.columns.push_back({.group = group, .room = room, .closed = {}});
        }
        if (collapsed)
            m_plan.columns.push_back({.group = group, .room = std::nullopt, .closed = {}});
        const int columns = static_cast<int>(m_plan.columns.size()) - first;
        m_plan.groups.push_back({venue.id, collapsed, first, columns});
        for (const OpeningHours& hours : venue.openingHours) {
            if (hours.day == m_choice.day)
                m_range.hold(hours.span, margin);
        }
    }

    void addSession(const Session& session)
    {
        if (!session.isPlaced() || *session.day != m_choice.day)
            return;
        const auto column = m_columns.find(*session.room);
        if (column == m_columns.end())
            return;
        m_plan.entries.push_back({session.id, column->second, *session.span});
        m_range.hold(*session.span, minutes{0});
    }

    void addBreak(const Break& rest)
    {
        if (rest.day != m_choice.day)
            return;
        if (!rest.venue && !m_plan.columns.empty())
            m_plan.rests.push_back({rest.id, 0, static_cast<int>(m_plan.columns.size()), rest.span});
        for (const DayPlan::Group& group : m_plan.groups) {
            if (rest.venue == group.venue)
                m_plan.rests.push_back({rest.id, group.firstColumn, group.columns, rest.span});
        }
        m_range.hold(rest.span, minutes{0});
    }

    void findClosed(DayPlan::Column& column) const
    {
        const Venue* venue = m_festival.venues().find(m_plan.groups[static_cast<size_t>(column.group)].venue);
        if (const auto open = hoursOn(*venue, m_choice.day))
            column.closed = gaps(*open, m_plan.range);
        column.isIdle = column.room && column.closed == std::vector{m_plan.range};
    }

    const Festival& m_festival;
    const DayChoice& m_choice;
    DayPlan m_plan{.range = Range().span(), .groups = {}, .columns = {}, .entries = {}, .rests = {}};
    Range m_range;
    std::map<Id<Room>, int> m_columns;
};

} // namespace

int DayPlan::columnOf(const Id<Room>& room) const
{
    const auto found = std::ranges::find(columns, std::optional(room), &Column::room);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

std::vector<Id<Room>> DayPlan::rooms() const
{
    std::vector<Id<Room>> result;
    for (const Column& column : columns) {
        if (column.room)
            result.push_back(*column.room);
    }
    return result;
}

DayPlan dayPlan(const Festival& festival, const DayChoice& choice)
{
    return Planning(festival, choice).result();
}

} // namespace planner::ui
