// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/tour_question.h"
#include "core/planning/why_not.h"

#include <optional>
#include <set>
#include <vector>

namespace planner {

using Obstacles = std::set<Obstacle>;

/// Of a visit in a tour of the question: its session and day, with its own begin.
[[nodiscard]] SlotKey slotOf(const TourQuestion& question, size_t tour, const RouteVisit& visit);

/// Sessions that a group would like to visit one of, in a festival with fewer obstacles. The festival and the
/// group outlive it.
class Hindered {
public:
    Hindered(const Festival& festival, const Group& group, std::vector<Id<Session>> sessions)
        : m_festival(festival), m_group(group), m_sessions(std::move(sessions))
    {
    }

    /// The first visit that can be made when these obstacles are out of the way.
    [[nodiscard]] std::optional<SlotKey> visitWithout(const Obstacles& gone) const;

    /// The same for a group of `size`.
    [[nodiscard]] bool isPossibleFor(int size, Obstacles gone) const;

    /// The smallest set of obstacles without which there is a visit; none when there never is.
    [[nodiscard]] std::optional<Obstacles> fewest() const;

private:
    void ease(const Obstacles& gone, Group& group) const;
    void addLanguages(Group& group) const;
    void release(Festival& festival) const;

    const Festival& m_festival;
    const Group& m_group;
    std::vector<Id<Session>> m_sessions;
};

} // namespace planner
