// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/relocation.h"

#include <algorithm>

namespace planner {

namespace {

/// Moves the sessions of one block, the one held first.
class Relocating {
public:
    Relocating(const Festival& festival, const Block& block, const Place& to)
        : m_festival(festival), m_block(block), m_to(to)
    {
    }

    Relocation result()
    {
        const Session* held = m_festival.sessions().find(m_block.held);
        if (!held)
            return {};
        findWay(*held);
        for (const Id<Session>& id : m_block.sessions) {
            const Session* session = m_festival.sessions().find(id);
            if (session && id != held->id)
                move(*session);
        }
        if (m_result.leaves)
            m_result.change = Change();
        return std::move(m_result);
    }

private:
    /// Where the one held goes says by how much the others follow.
    void findWay(const Session& held)
    {
        if (m_to.day && held.day)
            m_days = held.day->daysTo(*m_to.day);
        if (m_to.begin && held.span)
            m_by = *m_to.begin - held.span->begin();
        if (m_to.room && held.room)
            m_steps = stepsBetween(*held.room, *m_to.room);
        move(held);
    }

    [[nodiscard]] std::optional<qsizetype> stepsBetween(const Id<Room>& from, const Id<Room>& to) const
    {
        const auto first = std::ranges::find(m_block.columns, from);
        const auto last = std::ranges::find(m_block.columns, to);
        if (first == m_block.columns.end() || last == m_block.columns.end())
            return std::nullopt;
        return last - first;
    }

    void move(const Session& session)
    {
        if (session.locked) {
            m_result.locked.push_back(session.id);
            return;
        }
        Session moved = session;
        moved.room = roomFor(session);
        moved.day = session.day && m_days ? session.day->plus(*m_days) : m_to.day ? m_to.day : session.day;
        if (const auto span = spanFor(session))
            moved = at(std::move(moved), *span);
        if (!(moved == session))
            m_result.change.put(std::move(moved));
    }

    std::optional<Id<Room>> roomFor(const Session& session)
    {
        if (!m_to.room)
            return session.room;
        const auto column
            = session.room ? std::ranges::find(m_block.columns, *session.room) : m_block.columns.end();
        if (!m_steps || column == m_block.columns.end())
            return m_to.room;
        const qsizetype number = column - m_block.columns.begin() + *m_steps;
        const bool fits = number >= 0 && number < static_cast<qsizetype>(m_block.columns.size());
        m_result.leaves = m_result.leaves || !fits;
        return fits ? std::optional(m_block.columns[static_cast<size_t>(number)]) : session.room;
    }

    std::optional<TimeSpan> spanFor(const Session& session)
    {
        if (session.span && m_by) {
            const auto shifted = session.span->shifted(*m_by);
            m_result.leaves = m_result.leaves || !shifted;
            return shifted;
        }
        if (!m_to.begin)
            return session.span;
        const auto begin = m_next ? m_next : m_to.begin;
        m_next = LocalTime::fromMinutes(begin->sinceMidnight() + session.duration());
        const auto span = m_next ? TimeSpan::create(*begin, *m_next) : failure(ProblemKind::Refused, {});
        m_result.leaves = m_result.leaves || !span;
        return span ? std::optional(*span) : session.span;
    }

    const Festival& m_festival;
    const Block& m_block;
    const Place& m_to;
    Relocation m_result;
    std::optional<int> m_days;
    std::optional<minutes> m_by;
    std::optional<qsizetype> m_steps;
    std::optional<LocalTime> m_next; ///< Where the next one without a time begins.
};

} // namespace

Session at(Session session, const TimeSpan& span)
{
    const auto before = session.span;
    session.span = span;
    if (!session.lastEntry || !before)
        return session;
    const bool wasInside = before->begin() <= *session.lastEntry && *session.lastEntry <= before->end();
    if (before->length() == span.length())
        session.lastEntry
            = LocalTime::fromMinutes(session.lastEntry->sinceMidnight() + (span.begin() - before->begin()));
    if (session.lastEntry && wasInside)
        session.lastEntry = std::clamp(*session.lastEntry, span.begin(), span.end());
    return session;
}

Relocation relocated(const Festival& festival, const Block& block, const Place& to)
{
    return Relocating(festival, block, to).result();
}

} // namespace planner
