// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/session_moves.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace planner::ui {
namespace {

constexpr minutes reach{5}; ///< Of an edge that attracts.

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("Programme", source, nullptr, n);
}

QString labelForOne(SessionAct act)
{
    switch (act) {
    case SessionAct::Move:
        return said(QT_TRANSLATE_NOOP("Programme", "Move “%1”"));
    case SessionAct::Resize:
        return said(QT_TRANSLATE_NOOP("Programme", "Change the length of “%1”"));
    case SessionAct::Copy:
        return said(QT_TRANSLATE_NOOP("Programme", "Copy “%1”"));
    case SessionAct::Create:
        return said(QT_TRANSLATE_NOOP("Programme", "Create “%1”"));
    case SessionAct::Unplace:
        return said(QT_TRANSLATE_NOOP("Programme", "Take “%1” off the grid"));
    }
    return {};
}

QString labelForMany(SessionAct act, int count)
{
    switch (act) {
    case SessionAct::Move:
        return said(QT_TRANSLATE_N_NOOP("Programme", "Move %n sessions"), count);
    case SessionAct::Resize:
        return said(QT_TRANSLATE_N_NOOP("Programme", "Change the length of %n sessions"), count);
    case SessionAct::Copy:
        return said(QT_TRANSLATE_N_NOOP("Programme", "Copy %n sessions"), count);
    case SessionAct::Create:
        return said(QT_TRANSLATE_N_NOOP("Programme", "Create %n sessions"), count);
    case SessionAct::Unplace:
        return said(QT_TRANSLATE_N_NOOP("Programme", "Take %n sessions off the grid"), count);
    }
    return {};
}

std::optional<TimeSpan> resizedSpan(const TimeSpan& span, SpanEdge edge, minutes by)
{
    minutes begin = span.begin().sinceMidnight();
    minutes end = span.end().sinceMidnight();
    if (edge == SpanEdge::Begin)
        begin = std::clamp(begin + by, minutes{0}, std::max(end - leastLength, minutes{0}));
    else
        end = std::clamp(end + by, begin + leastLength, std::max(LocalTime::latest, begin + leastLength));
    const auto first = LocalTime::fromMinutes(begin);
    const auto last = LocalTime::fromMinutes(end);
    if (!first || !last)
        return std::nullopt;
    const auto result = TimeSpan::create(*first, *last);
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace

QString stepLabel(SessionAct act, const std::vector<const Session*>& sessions)
{
    if (sessions.size() != 1)
        return labelForMany(act, static_cast<int>(sessions.size()));
    const QString& title = sessions.front()->title;
    return labelForOne(act).arg(
        title.isEmpty() ? said(QT_TRANSLATE_NOOP("Programme", "Untitled session")) : title);
}

QString stepLabel(SessionAct act, const Change& change)
{
    return stepLabel(act, putSessions(change));
}

std::vector<const Session*> putSessions(const Change& change)
{
    std::vector<const Session*> sessions;
    for (const Edit& edit : change.edits) {
        if (const auto* put = std::get_if<Put<Session>>(&edit))
            sessions.push_back(&put->value);
    }
    return sessions;
}

Change resized(const Festival& festival, const SessionIds& ids, SpanEdge edge, minutes by)
{
    Change change;
    for (const Id<Session>& id : ids) {
        const Session* session = festival.sessions().find(id);
        if (session == nullptr || !session->span || session->locked)
            continue;
        const auto span = resizedSpan(*session->span, edge, by);
        if (!span || *span == *session->span)
            continue;
        Session longer = *session;
        longer.span = span;
        longer.length = span->length();
        change.put(std::move(longer));
    }
    return change;
}

Change copies(const Change& change, IdSource& ids)
{
    Change result;
    for (const Session* session : putSessions(change)) {
        Session copy = *session;
        copy.id = ids.next<Session>();
        copy.registered.reset();
        copy.locked = false;
        copy.sourceKey.clear();
        result.put(std::move(copy));
    }
    return result;
}

Change unplaced(const Festival& festival, const SessionIds& ids)
{
    Change change;
    for (const Id<Session>& id : ids) {
        const Session* session = festival.sessions().find(id);
        if (session == nullptr || session->locked || (!session->room && !session->day && !session->span))
            continue;
        Session off = *session;
        off.length = off.duration();
        off.room.reset();
        off.day.reset();
        off.span.reset();
        change.put(std::move(off));
    }
    return change;
}

Session draftSession(const Id<Room>& room, Day day, const TimeSpan& span, IdSource& ids)
{
    Session draft = blank(ids.next<Session>());
    draft.room = room;
    draft.day = day;
    draft.span = span;
    draft.length = span.length();
    return draft;
}

minutes snapped(minutes raw, minutes length, const Magnets& magnets)
{
    const auto steps
        = std::lround(static_cast<double>(raw.count()) / static_cast<double>(magnets.step.count()));
    minutes best = magnets.step * steps;
    double score = std::abs(static_cast<double>((best - raw).count()));
    // An edge pulls twice as much as the grid does.
    const auto consider = [&](minutes candidate) {
        const double away = std::abs(static_cast<double>((candidate - raw).count()));
        if (away > static_cast<double>(reach.count()) || away / 2 > score)
            return;
        best = candidate;
        score = away / 2;
    };
    for (const minutes edge : magnets.edges) {
        consider(edge);
        consider(edge - length);
    }
    return best;
}

} // namespace planner::ui
