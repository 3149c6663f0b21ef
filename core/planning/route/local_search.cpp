// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/local_search.h"

#include <algorithm>
#include <cmath>

namespace planner::route {

namespace {

constexpr float coldest = 0.02F; ///< Of the first heat, which is the mean interest.
constexpr int firstCycle = 300; ///< Steps for each party.
constexpr int longestCycle = 1'000'000;

float meanInterest(const Ground& ground)
{
    double sum = 0;
    int count = 0;
    for (int party = 0; party < ground.parties(); ++party) {
        for (const int stop : ground.wishes(party)) {
            sum += ground.interest(party, stop);
            ++count;
        }
    }
    return static_cast<float>(sum / std::max(count, 1));
}

} // namespace

LocalSearch::LocalSearch(const Ground& ground, std::uint64_t seed)
    : m_ground(ground),
      m_dice(seed),
      m_board(ground),
      m_ruin(m_board, m_dice),
      m_recreation(m_board, m_dice),
      m_meanInterest(meanInterest(ground))
{
    for (int party = 0; party < ground.parties(); ++party) {
        if (!ground.toursOf(party).empty() && !ground.wishes(party).empty())
            m_parties.push_back(party);
    }
    m_cycle = firstCycle * std::max(1, static_cast<int>(m_parties.size()));
    for (const int party : m_parties) {
        m_recreation.fill(party);
        seat(party);
    }
    m_best = m_board.standing();
    m_isStale.assign(m_best.courses.size(), 0);
}

/// Gives up visits until the party does not take seats from itself.
void LocalSearch::seat(int party)
{
    while (!m_board.takeSeats(party)) {
        const auto [tour, position] = m_board.crowded().front();
        m_board.releaseSeats(party);
        m_ruin.remove(tour, 1 + m_dice.below(position));
    }
}

/// Two parties at times, when seats may go from one to the other.
void LocalSearch::chooseParties()
{
    const auto all = static_cast<int>(m_parties.size());
    m_chosen.assign(1, m_parties[static_cast<size_t>(m_dice.below(all))]);
    if (!m_ground.countsSeats() || all == 1 || m_dice.below(3) != 0)
        return;
    const int other = m_parties[static_cast<size_t>(m_dice.below(all))];
    if (other != m_chosen.front())
        m_chosen.push_back(other);
}

bool LocalSearch::step()
{
    if (m_parties.empty())
        return false;
    chooseParties();
    const float heatNow = heat();
    const std::int64_t prize = m_board.standing().prize;
    for (const int party : m_chosen)
        m_board.save(party);
    for (const int party : m_chosen) {
        m_board.releaseSeats(party);
        m_ruin.strike(party);
        if (m_chosen.size() > 1)
            seat(party);
    }
    for (auto party = m_chosen.rbegin(); party != m_chosen.rend(); ++party) {
        if (m_chosen.size() > 1)
            m_board.releaseSeats(*party);
        m_recreation.fill(*party);
        seat(*party);
    }
    const std::int64_t gain = m_board.standing().prize - prize;
    if (!isKept(gain, heatNow)) {
        for (const int party : m_chosen)
            m_board.restore(party);
        return false;
    }
    for (const int party : m_chosen) {
        for (const int tour : m_ground.toursOf(party))
            m_isStale[static_cast<size_t>(tour)] = 1;
    }
    const Standing& now = m_board.standing();
    const bool isGreater = now.prize > m_best.prize;
    if (isGreater || (now.prize == m_best.prize && now.ways < m_best.ways))
        keepBest();
    return isGreater;
}

float LocalSearch::heat()
{
    if (++m_step >= m_cycle) {
        m_step = 0;
        m_cycle = std::min(longestCycle, m_cycle + m_cycle / 2);
        if (m_dice.below(2) == 0) {
            m_board.adopt(m_best);
            std::ranges::fill(m_isStale, 0);
        }
    }
    return m_meanInterest * std::pow(coldest, static_cast<float>(m_step) / static_cast<float>(m_cycle));
}

bool LocalSearch::isKept(std::int64_t gain, float heat)
{
    return gain >= 0 || std::log(m_dice.share() + 1e-9F) * heat <= static_cast<float>(gain);
}

void LocalSearch::keepBest()
{
    const Standing& now = m_board.standing();
    for (size_t tour = 0; tour < now.courses.size(); ++tour) {
        if (m_isStale[tour] == 0)
            continue;
        m_best.courses[tour] = now.courses[tour];
        if (!now.paths.empty())
            m_best.paths[tour] = now.paths[tour];
        m_isStale[tour] = 0;
    }
    m_best.prize = now.prize;
    m_best.ways = now.ways;
}

void LocalSearch::adopt(int tour, const std::vector<int>& stops)
{
    m_board.adopt(m_best);
    std::ranges::fill(m_isStale, 0);
    const int party = m_ground.outing(tour).party;
    m_board.save(party);
    m_board.releaseSeats(party);
    while (m_board.course(tour).visits() > 0)
        m_board.takeOut(tour, 1);
    m_board.refresh(tour);
    for (const int stop : stops)
        m_board.append(tour, stop);
    const bool fits = m_board.refresh(tour) && m_board.takeSeats(party);
    m_board.markFilled(party);
    m_isStale[static_cast<size_t>(tour)] = 1;
    if (fits && m_board.standing().prize > m_best.prize)
        keepBest();
    else
        m_board.restore(party);
}

} // namespace planner::route
