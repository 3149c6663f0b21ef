// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/session_moves.h"

#include <QCoreApplication>

#include <cmath>

namespace planner::ui {
namespace {

constexpr minutes reach{5}; ///< Of an edge that attracts.

double distance(minutes a, minutes b)
{
    return std::abs(static_cast<double>((a - b).count()));
}

} // namespace

std::vector<const Session*> putSessions(const Change& change)
{
    std::vector<const Session*> sessions;
    for (const Edit& edit : change.edits) {
        if (const auto* put = std::get_if<Put<Session>>(&edit))
            sessions.push_back(&put->value);
    }
    return sessions;
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

QString creationLabel(const Session& session)
{
    const QString title = session.title.isEmpty()
        ? QCoreApplication::translate("Programme", "Untitled session")
        : session.title;
    return QCoreApplication::translate("Programme", "Create “%1”").arg(title);
}

QString creationLabel(const std::vector<const Session*>& sessions)
{
    const auto count = static_cast<int>(sessions.size());
    return count == 1 ? creationLabel(*sessions.front())
                      : QCoreApplication::translate("Programme", "Create %n sessions", nullptr, count);
}

std::optional<TimeSpan> spanBetween(minutes begin, minutes end)
{
    const auto first = LocalTime::fromMinutes(begin);
    const auto last = LocalTime::fromMinutes(end);
    if (!first || !last)
        return std::nullopt;
    const auto span = TimeSpan::create(*first, *last);
    return span ? std::optional(*span) : std::nullopt;
}

minutes snapped(minutes raw, minutes length, const Magnets& magnets)
{
    const auto steps
        = std::lround(static_cast<double>(raw.count()) / static_cast<double>(magnets.step.count()));
    minutes best = magnets.step * steps;
    double score = distance(best, raw);
    // An edge pulls twice as much as the grid does.
    const auto consider = [&](minutes candidate) {
        const double away = distance(candidate, raw);
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
