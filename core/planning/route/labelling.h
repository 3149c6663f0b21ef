// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/course.h"

#include <memory>

namespace planner::route {

/// Proves how good one tour can be, by labels (dynamic programming over partial tours). Labels of a
/// relaxation remember only the visits in the neighbourhood of where they are (ng-routes: Baldacci, Mingozzi
/// and Roberti, 2011); when the best relaxed tour goes in a circle, the circle's stop is remembered where it
/// was forgotten (Roberti and Mingozzi, 2014) and the passes go on, forward and backward in turn. The labels
/// of each pass tell the next how much a partial tour can still gain; one that cannot beat the tour known is
/// dropped. When none is left, the tour known is the best.
class Labelling {
public:
    /// The tour as it would be alone; `known` is a prize that can be reached. Null where labels cannot tell:
    /// too many stops or too fine a time for the memory there is, seats that visits of the tour itself may
    /// share, pins whose order means a stop but whose keys mean several.
    static std::unique_ptr<Labelling> create(const Ground& ground, int tour, std::int64_t known);
    /// With other prizes, one for each stop, -1 for one left out, and as if there were seats for all. Null
    /// also then where labels cannot tell.
    static std::unique_ptr<Labelling> createPriced(
        const Ground& ground, int tour, const std::vector<int>& prizes, std::int64_t known);
    Labelling() = default;
    Labelling(const Labelling&) = delete;
    Labelling& operator=(const Labelling&) = delete;
    virtual ~Labelling() = default;

    enum class State { Open, Closed, TooMuch };
    /// Goes on for about so many extensions of labels, and no longer than to the end of a pass.
    virtual State work(std::int64_t extensions) = 0;
    /// A better prize has been found elsewhere.
    virtual void know(std::int64_t prize) = 0;
    /// The best prize known; the best there is once Closed.
    virtual std::int64_t known() const = 0;
    /// The stops of a tour found that has the prize known; empty when it was only told.
    virtual const std::vector<int>& stops() const = 0;
    /// No tour has a greater prize.
    virtual std::int64_t bound() const = 0;
    /// The passes that are complete.
    virtual int passes() const = 0;
    /// Those of the relaxed tour that the bound of the last pass is of, some of them twice or more; empty
    /// where there was none better than the best known.
    virtual const std::vector<int>& relaxedStops() const = 0;
};

} // namespace planner::route
