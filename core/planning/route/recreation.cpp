// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/recreation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace planner::route {

namespace {

constexpr std::array powers{1.7F, 2.F, 2.3F, 2.6F}; ///< Of the prize; around the square that the field uses.
constexpr float mostNoise = 0.5F;
constexpr float grudge = 0.3F;
constexpr float softeningShare = 0.02F;

/// The mean way from a stop to another one, of those met by chance.
float meanWay(const Ground& ground, Dice& dice)
{
    double ways = 0;
    int count = 1;
    for (int party = 0; party < ground.parties(); ++party) {
        const auto& wishes = ground.wishes(party);
        for (const int stop : wishes) {
            const int other = wishes[static_cast<size_t>(dice.below(static_cast<int>(wishes.size())))];
            ways += std::min(ground.leg(ground.pace(party), stop, other), largestRouteNumber / 1000);
            ++count;
        }
    }
    return static_cast<float>(ways / count);
}

} // namespace

Recreation::Recreation(Board& board, Dice& dice) : m_board(board), m_dice(dice)
{
    const Ground& ground = board.ground();
    const auto stops = static_cast<size_t>(ground.stops());
    m_grudge.assign(stops, 1.F);
    m_isRemoved.assign(stops, 0);
    for (const float power : powers) {
        auto& worths = m_worths.emplace_back(static_cast<size_t>(ground.parties()) * stops);
        for (int party = 0; party < ground.parties(); ++party) {
            for (const int stop : ground.wishes(party))
                worths[static_cast<size_t>(party) * stops + static_cast<size_t>(stop)]
                    = std::pow(static_cast<float>(ground.prize(party, stop)), power);
        }
    }
    m_softening = 1.F + softeningShare * meanWay(ground, dice);
}

void Recreation::fill(int party)
{
    gather(party);
    choose();
    while (!m_candidates.empty())
        insertChosen(party);
    m_board.markFilled(party);
}

/// All stops that fit somewhere. Into a tour that has not changed only those removed may.
void Recreation::gather(int party)
{
    const Ground& ground = m_board.ground();
    const auto& worths = m_worths[static_cast<size_t>(m_dice.below(static_cast<int>(m_worths.size())))];
    const float noise = mostNoise * m_dice.share();
    const bool bears = m_dice.below(2) == 0;
    for (const int stop : m_board.removed(party)) {
        m_isRemoved[static_cast<size_t>(stop)] = 1;
        m_grudge[static_cast<size_t>(stop)] = bears ? grudge : 1.F;
    }
    m_width = ground.toursOf(party).size();
    m_candidates.clear();
    m_insertions.clear();
    weighPlainStops(party);
    for (const int stop : ground.wishes(party)) {
        const auto at = static_cast<size_t>(stop);
        if (m_board.isTaken(party, stop) || !lookUp(party, stop, m_isRemoved[at] != 0))
            continue;
        const size_t cell = static_cast<size_t>(party) * static_cast<size_t>(ground.stops()) + at;
        const float worth = worths[cell] * (1.F - noise * m_dice.share()) * m_grudge[at];
        m_candidates.push_back({.stop = stop, .worth = worth});
        rate(m_candidates.back(), m_candidates.size() - 1);
    }
    for (const int stop : m_board.removed(party)) {
        m_isRemoved[static_cast<size_t>(stop)] = 0;
        m_grudge[static_cast<size_t>(stop)] = 1.F;
    }
}

/// Sets the insertions of the next candidate; false when the stop fits nowhere.
bool Recreation::lookUp(int party, int stop, bool wasRemoved)
{
    const Ground& ground = m_board.ground();
    const size_t first = m_candidates.size() * m_width;
    m_insertions.resize(first + m_width);
    bool fits = false;
    for (size_t index = 0; index < m_width; ++index) {
        const int tour = ground.toursOf(party)[index];
        Insertion insertion;
        if ((m_board.isChanged(tour) || wasRemoved || ground.countsSeats()) && ground.mayVisit(tour, stop))
            insertion = best(index, tour, stop);
        m_insertions[first + index] = insertion;
        fits = fits || insertion.position >= 0;
    }
    return fits;
}

void Recreation::weighPlainStops(int party)
{
    const std::vector<int>& tours = m_board.ground().toursOf(party);
    m_plain.resize(std::max(m_plain.size(), tours.size()));
    for (size_t index = 0; index < tours.size(); ++index) {
        const Course& course = m_board.course(tours[index]);
        if (m_board.isChanged(tours[index]) && course.earlyFasting.empty())
            m_plain[index].find(m_board.ground(), course);
    }
}

Insertion Recreation::best(size_t index, int tour, int stop) const
{
    const Course& course = m_board.course(tour);
    if (m_board.isChanged(tour) && m_board.timing().isPlain(course, stop))
        return m_plain[index].of(stop);
    return m_board.timing().bestInsertion(course, stop);
}

void Recreation::rate(Candidate& candidate, size_t index)
{
    candidate.best = -1;
    candidate.value = 0;
    for (size_t tour = 0; tour < m_width; ++tour) {
        const Insertion& insertion = m_insertions[index * m_width + tour];
        if (insertion.position < 0)
            continue;
        // A way round by the stop may be shorter than the direct one.
        const auto cost = static_cast<float>(std::max(0, insertion.cost));
        const float value = candidate.worth / (cost + m_softening);
        if (value > candidate.value) {
            candidate.value = value;
            candidate.best = static_cast<int>(tour);
        }
    }
}

void Recreation::choose()
{
    m_chosen = 0;
    for (size_t index = 1; index < m_candidates.size(); ++index) {
        if (m_candidates[index].value > m_candidates[m_chosen].value)
            m_chosen = index;
    }
}

/// Inserts the candidate chosen, looks at the others again and chooses the next.
void Recreation::insertChosen(int party)
{
    const Candidate chosen = m_candidates[m_chosen];
    const auto into = static_cast<size_t>(chosen.best);
    const int tour = m_board.ground().toursOf(party)[into];
    const int position = m_insertions[m_chosen * m_width + into].position;
    m_board.insert(tour, chosen.stop, position);
    const Course& course = m_board.course(tour);
    if (course.earlyFasting.empty())
        m_beside.findBeside(m_board.ground(), course, position);
    size_t kept = 0;
    m_chosen = 0;
    float most = 0;
    for (size_t index = 0; index < m_candidates.size(); ++index) {
        Candidate& candidate = m_candidates[index];
        if (m_board.isTaken(party, candidate.stop))
            continue;
        Insertion& insertion = m_insertions[index * m_width + into];
        if (insertion.position >= 0) {
            insertion
                = m_board.timing().bestInsertionAfter(course, candidate.stop, insertion, position, m_beside);
            rate(candidate, index);
        }
        if (candidate.best < 0)
            continue;
        if (kept != index) {
            m_candidates[kept] = candidate;
            std::copy_n(&m_insertions[index * m_width], m_width, &m_insertions[kept * m_width]);
        }
        if (candidate.value > most) {
            most = candidate.value;
            m_chosen = kept;
        }
        ++kept;
    }
    m_candidates.resize(kept);
}

} // namespace planner::route
