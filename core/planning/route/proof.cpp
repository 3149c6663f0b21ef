// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/proof.h"

#include <algorithm>

namespace planner::route {

namespace {

// What takes as long as one round of the search, about.
constexpr std::int64_t triesInRound = 256;
constexpr std::int64_t extensionsInRound = 375;

constexpr std::int64_t turn = 32; ///< Rounds.
constexpr int boundTurns = 8; ///< One in so many is for the bound of several tours...
constexpr int firstBoundTurn = 128; ///< ... from here on: it takes a while to begin.
constexpr std::int64_t mostTries = 1 << 24;

} // namespace

Proof::Proof(const Ground& ground, std::function<bool()> stop) : m_ground(ground), m_stop(std::move(stop))
{
    for (int party = 0; party < ground.parties(); ++party) {
        m_parties.emplace_back(ground, party);
        m_partySum += m_parties.back().bound();
    }
    m_bound = m_partySum;
}

std::int64_t Proof::work(LocalSearch& search, std::int64_t spent, std::int64_t left)
{
    if (++m_turns == 1 && m_ground.outings().size() == 1)
        m_labelling = Labelling::create(m_ground, 0, search.best().prize);
    if (m_labelling) {
        label(search);
        return turn;
    }
    if (!m_enumeration)
        m_enumeration = std::make_unique<Enumeration>(m_ground);
    if (m_enumeration->isWithinReach() && spent >= m_nextEnumeration) {
        const std::int64_t took = enumerate(search, spent, left);
        m_nextEnumeration = 3 * (spent + took);
        return took;
    }
    if (m_turns < firstBoundTurn || m_turns % boundTurns != 0 || m_parties[m_party].isDone())
        return 0;
    boundParties(search);
    return turn;
}

void Proof::label(LocalSearch& search)
{
    constexpr int parts = 8;
    for (int part = 0; part < parts && m_labelling && search.best().prize < m_bound && !m_stop(); ++part) {
        m_labelling->know(search.best().prize);
        const Labelling::State state = m_labelling->work(turn * extensionsInRound / parts);
        if (m_labelling->known() > search.best().prize)
            search.adopt(0, m_labelling->stops());
        m_bound = std::min(m_bound, m_labelling->bound());
        if (state != Labelling::State::Open)
            m_labelling.reset();
    }
}

/// With as much patience as all rounds before have taken.
std::int64_t Proof::enumerate(const LocalSearch& search, std::int64_t spent, std::int64_t left)
{
    const std::int64_t tries = std::min(mostTries, triesInRound * std::min({spent, left, mostTries}));
    Patience patience(tries, m_stop);
    const bool isProved = m_enumeration->prove(search.best().prize, patience);
    m_bound = std::min(m_bound, m_enumeration->bound());
    if (isProved)
        m_plan = m_enumeration->plan();
    return (tries - std::max<std::int64_t>(0, patience.left())) / triesInRound;
}

/// Each party in turn, until it has new prices.
void Proof::boundParties(const LocalSearch& search)
{
    PartyBound& party = m_parties[m_party];
    const std::int64_t before = party.bound();
    party.work(turn * extensionsInRound, search.best());
    m_partySum -= before - party.bound();
    m_bound = std::min(m_bound, m_partySum);
    if (!party.isAtRest())
        return;
    const auto isAtWork
        = [&](size_t ahead) { return !m_parties[(m_party + ahead) % m_parties.size()].isDone(); };
    size_t ahead = 1;
    while (ahead < m_parties.size() && !isAtWork(ahead))
        ++ahead;
    m_party = (m_party + ahead) % m_parties.size();
}

} // namespace planner::route
