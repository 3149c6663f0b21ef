// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/enumeration.h"
#include "core/planning/route/labelling.h"
#include "core/planning/route/local_search.h"
#include "core/planning/route/party_bound.h"

namespace planner::route {

/// Finds out how good a plan can be, in turn with the search for good ones: one tour by labels, few stops by
/// enumeration, and what is too large for both is bounded party by party.
class Proof {
public:
    /// Asked often, `stop` ends a piece of work.
    Proof(const Ground& ground, std::function<bool()> stop);

    /// Goes on for a while, `spent` rounds being behind and `left` ahead; what it finds the search adopts.
    /// The rounds it took.
    std::int64_t work(LocalSearch& search, std::int64_t spent, std::int64_t left);
    /// No plan has a greater prize.
    std::int64_t bound() const { return m_bound; }
    /// The best plan there is, when the search cannot adopt it; its prize is the bound.
    const std::optional<RoutePlan>& plan() const { return m_plan; }

private:
    void label(LocalSearch& search);
    std::int64_t enumerate(const LocalSearch& search, std::int64_t spent, std::int64_t left);
    void boundParties(const LocalSearch& search);

    const Ground& m_ground;
    std::function<bool()> m_stop;
    std::unique_ptr<Labelling> m_labelling;
    std::unique_ptr<Enumeration> m_enumeration;
    std::int64_t m_nextEnumeration = 0; ///< In rounds.
    std::vector<PartyBound> m_parties;
    size_t m_party = 0; ///< The one at work.
    std::int64_t m_partySum = 0; ///< Of their bounds.
    int m_turns = 0;
    std::int64_t m_bound = 0;
    std::optional<RoutePlan> m_plan;
};

} // namespace planner::route
