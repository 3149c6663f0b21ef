// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/planning_bench.h"

#include "core/festival/questions.h"
#include "core/planning/placing.h"
#include "core/planning/repairs.h"
#include "core/planning/targets.h"
#include "tests/bench/stopwatch.h"

#include <algorithm>

namespace planner::bench {

namespace {

std::vector<Session> placedSessions(const Festival& festival)
{
    std::vector<Session> sessions;
    for (const Session& session : festival.sessions()) {
        if (session.isPlaced())
            sessions.push_back(session);
    }
    return sessions;
}

std::vector<Id<Room>> firstRooms(const Festival& festival, size_t count)
{
    std::vector<Id<Room>> rooms;
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        for (const Room* room : roomsInWalkingOrder(festival, venue->id))
            rooms.push_back(room->id);
    }
    rooms.resize(std::min(count, rooms.size()), rooms.front());
    return rooms;
}

Place laterThan(const Session& session)
{
    return {.day = session.day, .begin = session.span->shifted(minutes{25})->begin()};
}

/// Each placed session to another room, a little later.
void benchVerdicts(Trial& trial, const std::vector<Session>& sessions)
{
    const std::vector<Id<Room>> rooms = firstRooms(trial.festival(), 120);
    std::vector<double> times;
    size_t room = 0;
    for (const Session& session : sessions) {
        Session moved = session;
        moved.room = rooms[++room % rooms.size()];
        moved.span = session.span->shifted(minutes{25});
        Change change;
        change.put(moved);
        times.push_back(timed(1, [&] { (void)trial.verdict(change); }).front());
    }
    std::ranges::sort(times);
    row("verdict on one move, 95 %", milliseconds(quantile(times, 0.95)), "< 1 ms");
}

void benchTargets(Trial& trial, const std::vector<Session>& sessions, size_t columns, const char* wanted)
{
    const std::vector<Id<Room>> rooms = firstRooms(trial.festival(), columns);
    std::vector<double> times;
    for (size_t i = 0; i < sessions.size(); i += 20) {
        const Session& session = sessions[i];
        const auto aim = [&] { (void)targets(trial, {.held = session.id}, laterThan(session), rooms); };
        times.push_back(timed(1, aim).front());
    }
    std::ranges::sort(times);
    const QString what = QStringLiteral("targets of %1 rooms, 95 %").arg(columns);
    row(qPrintable(what), milliseconds(quantile(times, 0.95)), wanted);
}

void benchRepairs(Trial& trial)
{
    const Findings findings = trial.findings();
    const Words words(Language::French);
    IdSource ids(7);
    std::vector<double> times;
    for (const Finding& finding : findings)
        times.push_back(timed(1, [&] { (void)repairs(trial, finding, ids, words); }).front());
    std::ranges::sort(times);
    row("repairs of one finding, 95 %", milliseconds(quantile(times, 0.95)), "< 50 ms");
    row("repairs of one finding, the slowest", milliseconds(times.back()), "");
}

void benchPlacing(const Trial& trial)
{
    size_t placed = 0;
    const auto times = timed(1, [&] { placed = allPlaced(trial, Words(Language::French)).size(); });
    const auto count = static_cast<double>(std::max(placed, size_t{1}));
    row("placing one session, on average", milliseconds(times.front() / count), "");
}

} // namespace

void benchPlanning(const Festival& b600)
{
    const Checker checker(b600);
    const std::vector<Session> sessions = placedSessions(b600);
    Change move;
    move.put(sessions.front());
    const auto begun = timed(9, [&] { (void)Trial(checker).verdict(move); });
    row("start of a drag", milliseconds(quantile(begun, 0.5)), "< 16 ms");
    Trial trial(checker);
    benchVerdicts(trial, sessions);
    benchTargets(trial, sessions, 25, "< 16 ms");
    benchTargets(trial, sessions, 120, "");
    benchRepairs(trial);
    benchPlacing(trial);
}

} // namespace planner::bench
