// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/tour_choices.h"

#include <algorithm>
#include <tuple>

namespace planner::route {

namespace {

constexpr std::int64_t triesOfLabel = 8; ///< What it costs to make a label, and to sort it in.

KeyBits bit(int key)
{
    return KeyBits{1} << key;
}

} // namespace

TourChoices::TourChoices(const Ground& ground, const SeatMeter& meter, int tour, const std::vector<int>& bits)
    : m_ground(ground), m_meter(meter), m_tour(tour), m_outing(ground.outing(tour)), m_bits(bits)
{
    for (int stop = 0; stop < ground.stops(); ++stop) {
        if (bits[static_cast<size_t>(stop)] >= 0 && ground.mayVisit(tour, stop))
            m_stops.push_back(stop);
    }
    const auto prize = [&](int stop) { return ground.prize(m_outing.party, stop); };
    std::ranges::stable_sort(m_stops, std::greater(), prize);
}

std::int64_t TourChoices::mostPrize() const
{
    return prizeAhead({.visit = {.stop = m_outing.start, .begins = m_outing.begins}});
}

/// Of the keys that are not yet visited and can still be in time.
std::int64_t TourChoices::prizeAhead(const Label& label) const
{
    const RouteTime leaves = label.visit.begins + m_ground.service(label.visit.stop);
    KeyBits seen = label.keys;
    std::int64_t prize = 0;
    for (const int stop : m_stops) {
        const KeyBits key = bit(m_bits[static_cast<size_t>(stop)]);
        if ((seen & key) != 0 || m_ground.closes(stop) < leaves)
            continue;
        seen |= key;
        prize += m_ground.prize(m_outing.party, stop);
    }
    return prize;
}

bool TourChoices::find(std::int64_t least, Patience& patience)
{
    m_least = least;
    m_labels.clear();
    m_level.assign(1,
        {.visit = {.stop = m_outing.start, .begins = m_outing.begins}, .fed = !m_outing.lunch.has_value()});
    for (size_t next = 0; !m_level.empty();) {
        if (!keepLevel(patience))
            return false;
        for (; next < m_labels.size(); ++next) {
            const size_t before = m_level.size();
            extend(static_cast<int>(next));
            if (!patience.spend(triesOfLabel * static_cast<std::int64_t>(m_level.size() - before))
                || m_level.size() > Patience::largestSort)
                return false;
        }
    }
    choose();
    return true;
}

void TourChoices::extend(int index)
{
    const Label from = m_labels[static_cast<size_t>(index)];
    for (const int stop : m_stops) {
        const KeyBits key = bit(m_bits[static_cast<size_t>(stop)]);
        const int rank = m_ground.pinRank(m_tour, stop);
        if ((from.keys & key) != 0 || (rank >= 0 && rank < from.pinRank))
            continue;
        Label label = from;
        label.keys |= key;
        label.prize += m_ground.prize(m_outing.party, stop);
        label.ways += m_ground.leg(m_outing.pace, from.visit.stop, stop);
        label.visit.stop = stop;
        label.lunchBegins = -1;
        label.parent = index;
        label.pinRank = std::max(rank, from.pinRank);
        arrive(label, arrival(from, stop));
        if (from.fed)
            continue;
        label.fed = true;
        label.lunchBegins = lunch(from, stop);
        arrive(label, arrivalFed(from, stop));
    }
}

RouteTime TourChoices::arrival(const Label& from, int node) const
{
    return std::min(tooLate, from.visit.begins + m_ground.leg(m_outing.pace, from.visit.stop, node));
}

RouteTime TourChoices::arrivalFed(const Label& from, int node) const
{
    const RouteTime leg = m_ground.leg(m_outing.pace, from.visit.stop, node);
    const RouteTime service = m_ground.service(from.visit.stop);
    return leg >= tooLate ? tooLate
                          : arrivalWithLunch(*m_outing.lunch, from.visit.begins + service, leg - service);
}

RouteTime TourChoices::lunch(const Label& from, int node) const
{
    const RouteTime service = m_ground.service(from.visit.stop);
    const RouteTime leg = m_ground.leg(m_outing.pace, from.visit.stop, node);
    return lunchBegin(*m_outing.lunch, from.visit.begins + service, leg - service);
}

bool TourChoices::hasSeats(const Opening& opening) const
{
    return opening.slot == noSlot
        || m_ground.seats()[static_cast<size_t>(opening.slot)] >= m_ground.size(m_outing.party);
}

/// Each window whose seats are watched is a way of its own; of the others the first will do.
void TourChoices::arrive(Label label, RouteTime arrival)
{
    const int pinned = m_ground.pinnedWindow(m_tour, label.visit.stop);
    const SeatCount seats = label.seats;
    RouteVisit first{.stop = label.visit.stop, .begins = tooLate};
    for (const Opening& opening : m_ground.openings(label.visit.stop)) {
        const RouteTime begins = std::max(arrival, opening.opens);
        if (begins > opening.closes || (pinned >= 0 && pinned != opening.window) || !hasSeats(opening))
            continue;
        if (m_meter.isWatched(opening.slot)) {
            label.visit.window = opening.window;
            label.visit.begins = begins;
            label.seats = seats + m_meter.taken(opening.slot, m_ground.size(m_outing.party));
            enter(label);
        } else if (begins < first.begins) {
            first.window = opening.window;
            first.begins = begins;
        }
    }
    label.visit = first;
    label.seats = seats;
    enter(label);
}

void TourChoices::enter(const Label& label)
{
    if (label.visit.begins > m_outing.ends || !m_meter.fits(label.seats)
        || label.prize + prizeAhead(label) < m_least)
        return;
    m_level.push_back(label);
}

bool TourChoices::isAsGood(const Label& one, const Label& other) const
{
    return one.visit.begins <= other.visit.begins && one.prize >= other.prize && one.pinRank <= other.pinRank
        && m_meter.isWithin(one.seats, other.seats);
}

/// Of the labels at the same stop with the same visits those stay that no other makes needless.
bool TourChoices::keepLevel(Patience& patience)
{
    const auto group = [](const Label& label) { return std::tuple(label.keys, label.visit.stop, label.fed); };
    const auto order = [&](const Label& label) {
        return std::tuple(
            group(label), label.visit.begins, -label.prize, label.ways, label.pinRank, label.seats);
    };
    std::ranges::sort(m_level, {}, order);
    size_t first = m_labels.size();
    for (const Label& label : m_level) {
        if (first < m_labels.size() && group(m_labels[first]) != group(label))
            first = m_labels.size();
        const auto rivals = std::span(m_labels).subspan(first);
        if (!patience.spend(triesOfLabel + static_cast<std::int64_t>(rivals.size())))
            return false;
        if (std::ranges::none_of(rivals, [&](const Label& rival) { return isAsGood(rival, label); }))
            m_labels.push_back(label);
    }
    m_level.clear();
    return true;
}

void TourChoices::choose()
{
    m_choices.clear();
    for (size_t index = 0; index < m_labels.size(); ++index) {
        const Label& label = m_labels[index];
        const RouteTime ends = label.fed ? arrival(label, m_outing.end) : arrivalFed(label, m_outing.end);
        if ((ends > m_outing.ends && index > 0) || label.prize < m_least)
            continue;
        const std::int64_t ways = label.ways + m_ground.leg(m_outing.pace, label.visit.stop, m_outing.end);
        m_choices.push_back({label.keys, label.seats, label.prize, ways, static_cast<int>(index)});
    }
    keepUseful();
}

/// Of the choices with the same keys those stay that no other makes needless.
void TourChoices::keepUseful()
{
    std::ranges::sort(m_choices, {}, [](const TourChoice& choice) {
        return std::tuple(choice.keys, -choice.prize, choice.ways, choice.seats);
    });
    size_t first = 0;
    size_t kept = 0;
    for (const TourChoice& choice : m_choices) {
        if (kept > 0 && m_choices[kept - 1].keys != choice.keys)
            first = kept;
        const auto rivals = std::span(m_choices).subspan(first, kept - first);
        const auto isAsGood
            = [&](const TourChoice& rival) { return m_meter.isWithin(rival.seats, choice.seats); };
        if (std::ranges::none_of(rivals, isAsGood))
            m_choices[kept++] = choice;
    }
    m_choices.resize(kept);
    std::ranges::stable_sort(m_choices, std::greater(), &TourChoice::prize);
}

RoutePath TourChoices::path(const TourChoice& choice) const
{
    RoutePath path;
    const Label& last = m_labels[static_cast<size_t>(choice.label)];
    if (!last.fed)
        path.lunchBegins = lunch(last, m_outing.end);
    for (int at = choice.label; at > 0; at = m_labels[static_cast<size_t>(at)].parent) {
        const Label& label = m_labels[static_cast<size_t>(at)];
        path.visits.push_back(label.visit);
        if (label.lunchBegins >= 0)
            path.lunchBegins = label.lunchBegins;
    }
    std::ranges::reverse(path.visits);
    return path;
}

} // namespace planner::route
