// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/programme/slots.h"

#include <algorithm>

namespace planner {

namespace {

bool takesVisitors(const Session& session)
{
    return session.isPlaced() && session.status != SessionStatus::Cancelled
        && session.kind != SessionKind::Blocker;
}

/// `periods` in order, those that touch made one.
std::vector<Period> united(std::vector<Period> periods)
{
    std::ranges::sort(periods, {}, [](const Period& period) { return std::pair(period.begin, period.end); });
    std::vector<Period> result;
    for (const Period& next : periods) {
        if (result.empty() || result.back().end < next.begin)
            result.push_back(next);
        else
            result.back().end = std::max(result.back().end, next.end);
    }
    return result;
}

/// What `cut` leaves of `periods`.
std::vector<Period> without(const std::vector<Period>& periods, const Period& cut)
{
    std::vector<Period> left;
    for (const Period& period : periods) {
        const Period before{period.begin, std::min(period.end, cut.begin)};
        const Period after{std::max(period.begin, cut.end), period.end};
        if (cut.end <= period.begin || period.end <= cut.begin) {
            left.push_back(period);
            continue;
        }
        if (before.begin < before.end)
            left.push_back(before);
        if (after.begin < after.end)
            left.push_back(after);
    }
    return left;
}

/// Makes the slots of one session.
class Slotting {
public:
    Slotting(const Session& session, const DoorTimes& door)
        : m_session(session),
          m_door(door),
          m_whole{session.span->begin().sinceMidnight(), session.span->end().sinceMidnight()}
    {
    }

    std::vector<VisitSlot> slots()
    {
        if (m_session.openingMode == OpeningMode::DropIn)
            addDropIn();
        else if (hasDepartures(m_session))
            addDepartures();
        else if (isOpenThroughout())
            add(m_whole, m_whole.end - m_whole.begin);
        return std::move(m_slots);
    }

private:
    [[nodiscard]] std::vector<Period> openPeriods() const
    {
        return m_door.open ? united(*m_door.open) : std::vector{m_whole};
    }

    [[nodiscard]] bool isOpenThroughout() const
    {
        return std::ranges::any_of(openPeriods(),
            [this](const Period& open) { return open.begin <= m_whole.begin && m_whole.end <= open.end; });
    }

    /// The times of the session in which the venue is open and nobody rests.
    [[nodiscard]] std::vector<Period> pieces() const
    {
        std::vector<Period> pieces;
        for (const Period& open : openPeriods()) {
            const Period piece{std::max(open.begin, m_whole.begin), std::min(open.end, m_whole.end)};
            if (piece.begin < piece.end)
                pieces.push_back(piece);
        }
        for (const Period& rest : m_door.breaks)
            pieces = without(pieces, rest);
        return pieces;
    }

    void addDropIn()
    {
        const minutes usual = std::max(m_door.visitLength.value_or(m_session.length), minutes{1});
        for (const Period& piece : pieces()) {
            const minutes stay = std::min(usual, piece.end - piece.begin);
            const minutes latest = latestEntry(piece, stay);
            if (latest < piece.begin)
                continue;
            add(piece, stay);
            m_slots.back().dropIn = true;
            m_slots.back().lastEntry = *LocalTime::fromMinutes(latest);
        }
    }

    /// A last entry is the host's own word for the end of the session, not for a break before it; one that is
    /// the end itself says nothing.
    [[nodiscard]] minutes latestEntry(const Period& piece, minutes stay) const
    {
        const minutes through = piece.end - stay;
        if (!m_session.lastEntry)
            return through;
        const minutes last = m_session.lastEntry->sinceMidnight();
        return piece.end < m_whole.end || last >= piece.end ? std::min(last, through) : last;
    }

    void addDepartures()
    {
        const minutes rhythm = *m_session.interval;
        const minutes length = std::max(m_door.visitLength.value_or(rhythm), minutes{1});
        for (const Period& piece : pieces()) {
            const minutes late = (piece.begin - m_whole.begin + rhythm - minutes{1}) / rhythm * rhythm;
            for (minutes begin = m_whole.begin + late; begin < piece.end; begin += rhythm) {
                if (isLetIn(begin, length, piece))
                    add({begin, std::min(begin + length, piece.end)}, length);
            }
        }
    }

    /// A last entry is the host's own word: whoever comes then is seen out at the end.
    [[nodiscard]] bool isLetIn(minutes begin, minutes length, const Period& piece) const
    {
        if (!m_session.lastEntry || piece.end < m_whole.end)
            return begin + length <= piece.end && !isTooLate(begin);
        return !isTooLate(begin);
    }

    [[nodiscard]] bool isTooLate(minutes begin) const
    {
        return m_session.lastEntry && m_session.lastEntry->sinceMidnight() < begin;
    }

    void add(const Period& visit, minutes stay)
    {
        const LocalTime begin = *LocalTime::fromMinutes(visit.begin);
        const TimeSpan span = *TimeSpan::create(begin, *LocalTime::fromMinutes(visit.end));
        const bool inGroups = hasDepartures(m_session) && m_session.groupSize;
        m_slots.push_back({.key = {m_session.id, *m_session.day, begin},
            .span = span,
            .stay = std::min(stay, span.length()),
            .lastEntry = begin,
            .seats = inGroups ? m_session.groupSize : m_door.seats});
    }

    const Session& m_session;
    const DoorTimes& m_door;
    Period m_whole;
    std::vector<VisitSlot> m_slots;
};

} // namespace

QString SlotKey::text() const
{
    return QStringLiteral("%1@%2T%3").arg(session.text(), day.text(), begin.text());
}

std::optional<SlotKey> SlotKey::fromText(const QString& text)
{
    const auto session = Id<Session>::fromText(text.section(u'@', 0, 0));
    const QString when = text.section(u'@', 1);
    const auto day = Day::fromText(when.section(u'T', 0, 0));
    const auto begin = LocalTime::fromText(when.section(u'T', 1));
    if (!session || !day || !begin)
        return std::nullopt;
    return SlotKey{*session, *day, *begin};
}

bool hasOneVisit(const Session& session)
{
    return session.openingMode != OpeningMode::DropIn && !hasDepartures(session);
}

bool hasDepartures(const Session& session)
{
    const bool inGroups
        = session.openingMode == OpeningMode::Interval || session.openingMode == OpeningMode::Booked;
    return inGroups && session.interval && *session.interval > minutes{0};
}

std::vector<VisitSlot> slotsOf(const Session& session, const DoorTimes& door)
{
    if (!takesVisitors(session))
        return {};
    return Slotting(session, door).slots();
}

} // namespace planner
