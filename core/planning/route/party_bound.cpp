// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/party_bound.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace planner::route {

namespace {

constexpr std::ptrdiff_t mostStops = 160;
constexpr std::int64_t largestWeighed = 100 * std::int64_t{largestRouteNumber}; ///< Times a leg it fits.
constexpr int finestScale = 64;
constexpr int mostVain = 8; ///< Steps before they are made shorter.
constexpr double shortest = 0.02;
constexpr size_t mostPaths = 60;

} // namespace

PartyBound::PartyBound(const Ground& ground, int party) : m_ground(ground), m_party(party)
{
    numberKeys();
    m_bound = std::accumulate(m_most.begin(), m_most.end(), std::int64_t{0});
    m_isDone = m_bound == 0;
}

void PartyBound::numberKeys()
{
    const auto stops = static_cast<size_t>(m_ground.stops());
    std::vector<int> numbers(stops, -1);
    m_keys.assign(stops, -1);
    m_divisor = 0;
    for (int stop = 0; stop < m_ground.stops() && !m_ground.toursOf(m_party).empty(); ++stop) {
        const std::int64_t prize = m_ground.prize(m_party, stop);
        if (prize < 0 || m_ground.openings(stop).empty())
            continue;
        int& number = numbers[static_cast<size_t>(m_ground.key(stop))];
        if (number < 0) {
            number = static_cast<int>(m_most.size());
            m_most.push_back(0);
        }
        m_keys[static_cast<size_t>(stop)] = number;
        std::int64_t& most = m_most[static_cast<size_t>(number)];
        most = std::max(most, prize);
        m_divisor = std::gcd(m_divisor, prize);
    }
    m_divisor = std::max<std::int64_t>(1, m_divisor);
}

void PartyBound::prepare()
{
    m_isPrepared = true;
    const std::ptrdiff_t stops = m_ground.stops() - std::ranges::count(m_keys, -1);
    m_isDone = m_bound > largestRouteNumber || stops > mostStops;
    m_scale = static_cast<int>(std::clamp<std::int64_t>(largestRouteNumber / m_bound, 1, finestScale));
    if (m_bound <= largestWeighed)
        m_bound = std::min(m_bound, knapsack());
    m_prices.assign(m_most.size(), 0);
    m_rounded.assign(m_most.size(), 0);
    m_made.assign(m_most.size(), 0);
    if (!m_isDone)
        sortTours();
}

/// The keys that bring the most for the time they take at least, until the time of all tours is up, the last
/// in part (the bound of Dantzig, 1957).
std::int64_t PartyBound::knapsack() const
{
    const std::vector<int>& tours = m_ground.toursOf(m_party);
    std::int64_t time = 0;
    for (const int tour : tours) {
        const Outing& outing = m_ground.outing(tour);
        const RouteTime lunch = outing.lunch ? outing.lunch->duration : 0;
        time += std::max(0, outing.ends - outing.begins - lunch);
    }
    std::vector<std::int64_t> shortest(m_most.size(), tooLate);
    for (int stop = 0; stop < m_ground.stops(); ++stop) {
        if (key(stop) < 0)
            continue;
        const RouteTime* legs = m_ground.legsFrom(m_ground.pace(m_party), stop);
        std::int64_t& least = shortest[static_cast<size_t>(key(stop))];
        for (int to = 0; to < m_ground.nodes(); ++to)
            least = std::min<std::int64_t>(least, to == stop ? tooLate : legs[to]);
    }
    std::vector<size_t> order(m_most.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&](size_t one, size_t other) {
        return m_most[one] * shortest[other] > m_most[other] * shortest[one];
    });
    std::int64_t gain = 0;
    for (const size_t key : order) {
        if (shortest[key] > time) {
            const std::int64_t rest = m_most[key] % shortest[key] * time / shortest[key] + 1;
            return gain + m_most[key] / shortest[key] * time + rest;
        }
        time -= shortest[key];
        gain += m_most[key];
    }
    return gain;
}

void PartyBound::sortTours()
{
    for (const int tour : m_ground.toursOf(m_party)) {
        const auto kind
            = std::ranges::find_if(m_kinds, [&](const Kind& known) { return isLike(known.tour, tour); });
        if (kind == m_kinds.end())
            m_kinds.push_back({.tour = tour, .isOnWay = stopsOnWay(tour)});
        else
            ++kind->count;
    }
}

bool PartyBound::isLike(int tour, int other) const
{
    const Outing& one = m_ground.outing(tour);
    const Outing& two = m_ground.outing(other);
    return one.pins.empty() && two.pins.empty() && one.start == two.start && one.end == two.end
        && one.begins == two.begins && one.ends == two.ends && one.lunch == two.lunch;
}

/// Such a stop has to be left to the labels even when it brings nothing.
std::vector<char> PartyBound::stopsOnWay(int tour) const
{
    const Outing& outing = m_ground.outing(tour);
    std::vector<int> nodes{outing.start, outing.end};
    for (int stop = 0; stop < m_ground.stops(); ++stop) {
        if (key(stop) >= 0)
            nodes.push_back(stop);
    }
    std::vector<char> isOnWay(static_cast<size_t>(m_ground.stops()), outing.lunch ? 1 : 0);
    for (const int stop : nodes) {
        if (stop >= m_ground.stops() || outing.lunch)
            continue;
        const RouteTime* to = m_ground.legsTo(outing.pace, stop);
        const RouteTime* from = m_ground.legsFrom(outing.pace, stop);
        isOnWay[static_cast<size_t>(stop)]
            = std::ranges::any_of(nodes,
                  [&](int before) {
                      const RouteTime* legs = m_ground.legsFrom(outing.pace, before);
                      return to[before] < tooLate && std::ranges::any_of(nodes, [&](int after) {
                          return from[after] < tooLate && to[before] + from[after] < legs[after];
                      });
                  })
            ? 1
            : 0;
    }
    return isOnWay;
}

void PartyBound::work(std::int64_t extensions, const Standing& best)
{
    if (!m_isPrepared && !m_isDone)
        prepare();
    if (m_isDone)
        return;
    if (m_kind == 0 && !m_labelling)
        know(best);
    if (!m_labelling)
        begin();
    if (!m_labelling || m_labelling->work(extensions) == Labelling::State::TooMuch) {
        m_labelling.reset();
        m_isDone = true;
        return;
    }
    if (m_labelling->passes() > 0)
        end();
}

/// The tours that the search has found are good at any prices.
void PartyBound::know(const Standing& best)
{
    m_target = 0;
    for (const int tour : m_ground.toursOf(m_party)) {
        const auto& nodes = best.courses[static_cast<size_t>(tour)].nodes;
        std::vector<int> path(nodes.begin() + 1, nodes.end() - 1);
        for (const int stop : path)
            m_target += m_ground.prize(m_party, stop);
        const auto kind = std::ranges::find_if(
            m_kinds, [&](const Kind& known) { return known.tour == tour || isLike(known.tour, tour); });
        if (std::ranges::find(kind->paths, path) == kind->paths.end())
            kind->paths.push_back(std::move(path));
    }
}

std::int64_t PartyBound::worth(const std::vector<int>& path) const
{
    std::int64_t sum = 0;
    for (const int stop : path)
        sum += std::max(0, m_prizes[static_cast<size_t>(stop)]);
    return sum;
}

/// The labels of a kind at the prices of now. A tour known keeps them few.
void PartyBound::begin()
{
    const Kind& kind = m_kinds[m_kind];
    m_prizes.assign(static_cast<size_t>(m_ground.stops()), -1);
    for (int stop = 0; stop < m_ground.stops(); ++stop) {
        if (key(stop) < 0)
            continue;
        const std::int64_t prize
            = m_ground.prize(m_party, stop) * m_scale - m_rounded[static_cast<size_t>(key(stop))];
        const bool isNeeded = prize > 0 || kind.isOnWay[static_cast<size_t>(stop)] != 0;
        m_prizes[static_cast<size_t>(stop)]
            = isNeeded ? static_cast<int>(std::max<std::int64_t>(0, prize)) : -1;
    }
    m_path.clear();
    for (const auto& path : kind.paths) {
        if (worth(path) > worth(m_path))
            m_path = path;
    }
    m_labelling = Labelling::createPriced(m_ground, kind.tour, m_prizes, worth(m_path));
}

/// The pass has told what the kind brings, and how.
void PartyBound::end()
{
    Kind& kind = m_kinds[m_kind];
    m_sum += kind.count * m_labelling->bound();
    std::vector<int> path = m_path;
    if (!m_labelling->stops().empty())
        path = m_labelling->stops();
    if (!m_labelling->relaxedStops().empty())
        path = m_labelling->relaxedStops();
    for (const int stop : path)
        m_made[static_cast<size_t>(key(stop))] += kind.count;
    if (path != m_path)
        kind.paths.push_back(std::move(path));
    while (kind.paths.size() > mostPaths)
        kind.paths.erase(kind.paths.begin());
    m_labelling.reset();
    if (++m_kind == m_kinds.size())
        step();
}

void PartyBound::step()
{
    const std::int64_t all = m_sum + std::accumulate(m_rounded.begin(), m_rounded.end(), std::int64_t{0});
    const std::int64_t bound = all / m_scale / m_divisor * m_divisor;
    m_vain = bound < m_bound ? 0 : m_vain + 1;
    m_bound = std::min(m_bound, bound);
    if (m_vain >= mostVain) {
        m_vain = 0;
        m_length /= 2;
    }
    double square = 0;
    for (size_t key = 0; key < m_prices.size(); ++key) {
        const int excess = m_made[key] - 1;
        square += excess > 0 || m_rounded[key] > 0 ? excess * excess : 0;
    }
    const double distance = static_cast<double>(all) / m_scale - static_cast<double>(m_target);
    m_isDone = m_bound <= m_target || square == 0 || m_length < shortest;
    const double length = m_length * distance / std::max(square, 1.0);
    for (size_t key = 0; key < m_prices.size(); ++key) {
        m_prices[key] = std::max(0.0, m_prices[key] + length * (m_made[key] - 1));
        m_rounded[key] = static_cast<int>(std::lround(m_prices[key] * m_scale));
        m_made[key] = 0;
    }
    m_kind = 0;
    m_sum = 0;
}

} // namespace planner::route
