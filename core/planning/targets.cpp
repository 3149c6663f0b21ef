// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/targets.h"

namespace planner {

namespace {

Target judged(Trial& trial, const Id<Room>& room, const Change& change)
{
    Target target{.room = room, .added = trial.verdict(change).added};
    target.fitness = fitness(target.added);
    return target;
}

} // namespace

Fitness fitness(const Findings& added)
{
    if (added.empty())
        return Fitness::Free;
    switch (added.front().severity) {
    case Severity::Error:
        return Fitness::Blocked;
    case Severity::Warning:
        return Fitness::Unwise;
    case Severity::Note:
        return Fitness::Free;
    }
    return Fitness::Free;
}

std::vector<Target> targets(
    Trial& trial, const Block& block, const Place& to, const std::vector<Id<Room>>& rooms)
{
    std::vector<Target> result;
    result.reserve(rooms.size());
    for (const Id<Room>& room : rooms) {
        const auto moved = relocated(trial.festival(), block, {room, to.day, to.begin});
        if (moved.leaves)
            result.push_back({.room = room, .fitness = Fitness::Blocked});
        else
            result.push_back(judged(trial, room, moved.change));
    }
    return result;
}

std::vector<Target> targets(Trial& trial, const Session& session, const std::vector<Id<Room>>& rooms)
{
    std::vector<Target> result;
    result.reserve(rooms.size());
    Session placed = session;
    for (const Id<Room>& room : rooms) {
        placed.room = room;
        Change change;
        change.put(placed);
        result.push_back(judged(trial, room, change));
    }
    return result;
}

} // namespace planner
