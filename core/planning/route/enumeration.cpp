// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/enumeration.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace planner::route {

namespace {

constexpr size_t mostKeys = 24; ///< Of a party: more have too many sets.
constexpr size_t mostTours = 24;

} // namespace

Enumeration::Enumeration(const Ground& ground)
    : m_ground(ground), m_meter(ground), m_bits(static_cast<size_t>(ground.parties()))
{
    m_isWithinReach = !ground.outings().empty() && ground.outings().size() <= mostTours;
    for (int party = 0; party < ground.parties() && m_isWithinReach; ++party) {
        numberKeys(party);
        m_tours.insert(m_tours.end(), ground.toursOf(party).begin(), ground.toursOf(party).end());
    }
    if (!m_isWithinReach)
        return;
    m_choices.reserve(m_tours.size());
    for (const int tour : m_tours) {
        const auto party = static_cast<size_t>(ground.outing(tour).party);
        m_choices.emplace_back(ground, m_meter, tour, m_bits[party]);
        m_most.push_back(m_choices.back().mostPrize());
    }
    m_bound = std::accumulate(m_most.begin(), m_most.end(), std::int64_t{0});
}

void Enumeration::numberKeys(int party)
{
    auto& bits = m_bits[static_cast<size_t>(party)];
    bits.assign(static_cast<size_t>(m_ground.stops()), -1);
    std::map<int, int> numbers;
    for (int stop = 0; stop < m_ground.stops() && !m_ground.toursOf(party).empty(); ++stop) {
        if (m_ground.prize(party, stop) >= 0 && !m_ground.openings(stop).empty())
            bits[static_cast<size_t>(stop)]
                = numbers.try_emplace(m_ground.key(stop), static_cast<int>(numbers.size())).first->second;
    }
    m_isWithinReach = m_isWithinReach && numbers.size() <= mostKeys;
}

bool Enumeration::prove(std::int64_t known, Patience& patience)
{
    for (;;) {
        if (!list(known, patience) || !join(known, patience))
            return false;
        if (m_parts.back().empty()) {
            m_bound = std::min(m_bound, known);
            return true;
        }
        m_bound = std::min(m_bound, m_parts.back().front().prize);
        RoutePlan plan = bestPlan();
        const std::vector<int> slots = overbooked(plan);
        if (slots.empty()) {
            m_plan = std::move(plan);
            return true;
        }
        for (const int slot : slots) {
            if (!m_meter.watch(slot))
                return false;
        }
    }
}

/// For each tour the choices that lead to more than the prize known if the other tours bring all they can.
bool Enumeration::list(std::int64_t known, Patience& patience)
{
    std::int64_t all = std::accumulate(m_most.begin(), m_most.end(), std::int64_t{0});
    for (size_t at = 0; at < m_tours.size(); ++at) {
        const std::int64_t least = known + 1 - (all - m_most[at]);
        if (!m_choices[at].find(least, patience))
            return false;
        all -= m_most[at];
        const auto& choices = m_choices[at].choices();
        m_most[at] = std::min(m_most[at], choices.empty() ? least - 1 : choices.front().prize);
        all += m_most[at];
    }
    m_bound = std::min(m_bound, std::max(known, all));
    return true;
}

bool Enumeration::join(std::int64_t known, Patience& patience)
{
    m_parts.assign(1, {Part{}});
    std::int64_t ahead = std::accumulate(m_most.begin(), m_most.end(), std::int64_t{0});
    for (size_t at = 0; at < m_tours.size(); ++at) {
        ahead -= m_most[at];
        if (!addTour(at, known + 1 - ahead, patience))
            return false;
    }
    return true;
}

/// Goes on from each part with each choice of the next tour that leads to the prize needed.
bool Enumeration::addTour(size_t at, std::int64_t needed, Patience& patience)
{
    const int party = m_ground.outing(m_tours[at]).party;
    const bool isSameParty = at > 0 && m_ground.outing(m_tours[at - 1]).party == party;
    const auto& choices = m_choices[at].choices();
    std::vector<Part> longer;
    for (size_t before = 0; before < m_parts[at].size(); ++before) {
        const Part& part = m_parts[at][before];
        const KeyBits keys = isSameParty ? part.keys : 0;
        for (size_t index = 0; index < choices.size(); ++index) {
            const TourChoice& choice = choices[index];
            if (!patience.spend(1))
                return false;
            if (part.prize + choice.prize < needed)
                break;
            if ((keys & choice.keys) != 0 || !m_meter.fits(part.seats + choice.seats))
                continue;
            if (longer.size() > Patience::largestSort)
                return false;
            longer.push_back({keys | choice.keys, part.seats + choice.seats, part.prize + choice.prize,
                part.ways + choice.ways, static_cast<int>(before), static_cast<int>(index)});
        }
    }
    const bool isLastOfParty = at + 1 == m_tours.size() || m_ground.outing(m_tours[at + 1]).party != party;
    for (Part& part : longer)
        part.keys = isLastOfParty ? 0 : part.keys;
    if (!keepUseful(longer, patience))
        return false;
    m_parts.push_back(std::move(longer));
    return true;
}

/// Of the parts with the same keys those stay that no other makes needless; the best of all comes first.
bool Enumeration::keepUseful(std::vector<Part>& parts, Patience& patience) const
{
    std::ranges::sort(parts, {}, [](const Part& part) {
        return std::tuple(part.keys, -part.prize, part.ways, part.seats, part.before, part.choice);
    });
    size_t first = 0;
    size_t kept = 0;
    for (const Part& part : parts) {
        if (kept > 0 && parts[kept - 1].keys != part.keys)
            first = kept;
        const auto rivals = std::span(parts).subspan(first, kept - first);
        if (!patience.spend(1 + static_cast<std::int64_t>(rivals.size())))
            return false;
        if (std::ranges::none_of(
                rivals, [&](const Part& rival) { return m_meter.isWithin(rival.seats, part.seats); }))
            parts[kept++] = part;
    }
    parts.resize(kept);
    return true;
}

RoutePlan Enumeration::bestPlan() const
{
    RoutePlan plan{.paths = std::vector<RoutePath>(m_ground.outings().size())};
    int index = 0;
    for (size_t at = m_tours.size(); at-- > 0;) {
        const Part& part = m_parts[at + 1][static_cast<size_t>(index)];
        plan.paths[static_cast<size_t>(m_tours[at])]
            = m_choices[at].path(m_choices[at].choices()[static_cast<size_t>(part.choice)]);
        index = part.before;
    }
    return plan;
}

std::vector<int> Enumeration::overbooked(const RoutePlan& plan) const
{
    std::vector<std::int64_t> taken(m_ground.seats().size(), 0);
    for (size_t tour = 0; tour < plan.paths.size(); ++tour) {
        const int size = m_ground.size(m_ground.outing(static_cast<int>(tour)).party);
        for (const RouteVisit& visit : plan.paths[tour].visits) {
            const auto openings = m_ground.openings(visit.stop);
            const int slot = std::ranges::find(openings, visit.window, &Opening::window)->slot;
            if (slot != noSlot)
                taken[static_cast<size_t>(slot)] += size;
        }
    }
    std::vector<int> slots;
    for (size_t slot = 0; slot < taken.size(); ++slot) {
        if (taken[slot] > m_ground.seats()[slot])
            slots.push_back(static_cast<int>(slot));
    }
    return slots;
}

} // namespace planner::route
