// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route/labelling.h"

#include "core/planning/route/gain_table.h"
#include "core/planning/route/near_memory.h"

#include <algorithm>

namespace planner::route {

namespace {

constexpr size_t mostCircles = 64; ///< Tours whose circles are looked at after a pass.
constexpr size_t largestPass = 3'000'000; ///< Labels.

template <size_t Words>
class Passes final : public Labelling {
public:
    Passes(TourField forward, TourField backward, std::int64_t known)
        : m_fields{std::move(forward), std::move(backward)},
          m_memory(m_fields),
          m_known(static_cast<int>(known))
    {
        m_layers = m_fields[0].lunch ? 2 : 1;
        m_heads.assign(static_cast<size_t>(field().length) + 1, -1);
        m_bound = knapsackGains(m_fields[0], 1).at(0, 0);
        m_gains = knapsackGains(field(), row(field().size, 0));
        begin();
    }

    State work(std::int64_t extensions) override
    {
        m_left += extensions;
        while (m_state == State::Open && m_left > 0) {
            if (m_clock <= field().length)
                turn();
            else
                endPass();
        }
        return m_state;
    }

    void know(std::int64_t prize) override
    {
        if (prize > m_known) {
            m_known = static_cast<int>(prize);
            m_stops.clear();
        }
    }
    std::int64_t known() const override { return m_known; }
    const std::vector<int>& stops() const override { return m_stops; }
    std::int64_t bound() const override
    {
        return m_state == State::Closed ? m_known : std::max(m_bound, m_known);
    }

private:
    struct Label {
        RouteTime clock = 0;
        int prize = 0;
        int parent = -1;
        int next = -1; ///< That begins at the same moment.
        short stop = 0;
        char layer = 0; ///< 1 when the lunch is behind.
        bool dropped = false;
        KeySet<Words> keys;
    };
    /// A label as its rivals at the stop see it.
    struct Entry {
        int prize = 0;
        RouteTime clock = 0;
        int label = 0;
        KeySet<Words> keys;
    };
    using Entries = std::vector<Entry>;

    const TourField& field() const { return m_fields[static_cast<size_t>(m_direction)]; }
    size_t row(int stop, int layer) const
    {
        return static_cast<size_t>(stop) * static_cast<size_t>(m_layers) + static_cast<size_t>(layer);
    }
    /// The rows where the other halves are of a tour whose one half ends there: one of both has had the
    /// lunch. When the one has had it, so may have the other: dominance may have kept but that label.
    std::array<size_t, 2> otherRows(int stop, int layer) const
    {
        const size_t fed = row(stop, m_layers - 1);
        return {fed, layer + 1 == m_layers ? row(stop, 0) : fed};
    }

    void begin()
    {
        m_labels.clear();
        m_complete.clear();
        std::ranges::fill(m_heads, -1);
        m_entries.assign(row(field().size, 0), {});
        m_clock = 0;
        for (int stop = 0; stop < field().size; ++stop) {
            const auto at = static_cast<size_t>(stop);
            Label label{.prize = field().prizes[at], .stop = static_cast<short>(stop)};
            arrive(label, {}, field().first[at]);
            if (!field().lunch)
                continue;
            label.layer = 1;
            arrive(label, {}, field().lunchArrival(-1, 0, stop));
        }
    }

    void arrive(Label& label, const KeySet<Words>& before, RouteTime arrival)
    {
        if (arrival > field().length)
            return;
        label.clock = field().begin(label.stop, arrival);
        if (label.clock > field().length
            || label.prize + m_gains.at(row(label.stop, label.layer), label.clock) <= m_known)
            return;
        const auto stop = static_cast<size_t>(label.stop);
        label.keys = before.common(m_memory.at(stop));
        label.keys.add(field().keys[stop]);
        for (const int key : field().excluded[stop])
            label.keys.add(key);
        enter(label);
    }

    /// Adds a label unless one at the stop is as good in every way; drops those it is as good as.
    void enter(Label& label)
    {
        if (label.layer == 0 && m_layers == 2 && isDominated(label, m_entries[row(label.stop, 1)]))
            return;
        Entries& entries = m_entries[row(label.stop, label.layer)];
        size_t at = 0;
        for (; at < entries.size() && entries[at].prize >= label.prize; ++at) {
            if (entries[at].clock <= label.clock && entries[at].keys.isWithin(label.keys))
                return void(m_left -= static_cast<std::int64_t>(at) / 8);
        }
        size_t kept = at;
        for (size_t other = at; other < entries.size(); ++other) {
            if (entries[other].clock >= label.clock && label.keys.isWithin(entries[other].keys))
                m_labels[static_cast<size_t>(entries[other].label)].dropped = true;
            else
                entries[kept++] = entries[other];
        }
        entries.resize(kept);
        m_left -= static_cast<std::int64_t>(kept) / 8;
        const auto index = static_cast<int>(m_labels.size());
        entries.insert(
            entries.begin() + static_cast<std::ptrdiff_t>(at), {label.prize, label.clock, index, label.keys});
        int& head = m_heads[static_cast<size_t>(label.clock)];
        label.next = head;
        head = index;
        m_labels.push_back(label);
    }

    bool isDominated(const Label& label, const Entries& entries) const
    {
        return std::ranges::any_of(entries, [&](const Entry& entry) {
            return entry.prize >= label.prize && entry.clock <= label.clock
                && entry.keys.isWithin(label.keys);
        });
    }

    /// Extends the labels of one moment.
    void turn()
    {
        if (m_labels.size() > largestPass) {
            m_state = State::TooMuch;
            return;
        }
        int& head = m_heads[static_cast<size_t>(m_clock)];
        if (head < 0) {
            ++m_clock;
            return;
        }
        const int index = head;
        head = m_labels[static_cast<size_t>(index)].next;
        if (m_labels[static_cast<size_t>(index)].dropped)
            return;
        if (!canBeat(m_labels[static_cast<size_t>(index)])) {
            m_labels[static_cast<size_t>(index)].dropped = true;
            return;
        }
        complete(index);
        extend(index);
    }

    /// Whether some other half, of the pass before, makes the label better than the tour known.
    bool canBeat(const Label& label)
    {
        if (m_pass == 0)
            return true;
        const auto [one, other] = otherRows(label.stop, label.layer);
        return canBeatWith(label, m_others[one]) || (one != other && canBeatWith(label, m_others[other]));
    }

    bool canBeatWith(const Label& label, const Entries& others)
    {
        const int key = field().keys[static_cast<size_t>(label.stop)];
        const int needed = m_known + field().prizes[static_cast<size_t>(label.stop)] - label.prize;
        const RouteTime latest = field().length - label.clock;
        for (const Entry& other : others) {
            if (other.prize <= needed)
                break;
            if (other.clock <= latest && !other.keys.meets(label.keys, key))
                return true;
        }
        m_left -= static_cast<std::int64_t>(others.size()) / 32;
        return false;
    }

    void complete(int index)
    {
        const Label& label = m_labels[static_cast<size_t>(index)];
        if (label.prize <= m_known)
            return;
        const bool fed = label.layer + 1 == m_layers;
        const bool ends
            = (fed && label.clock + field().last[static_cast<size_t>(label.stop)] <= field().length)
            || (!fed && field().lunchArrival(label.stop, label.clock, -1) <= field().length);
        if (!ends)
            return;
        const std::vector<int> stops = stopsOf(index);
        if (!isElementary(stops)) {
            m_complete.push_back({label.prize, index});
            return;
        }
        m_known = label.prize;
        m_stops.clear();
        for (const int stop : stops)
            m_stops.push_back(field().stops[static_cast<size_t>(stop)]);
        if (field().direction == TourField::Direction::Backward)
            std::ranges::reverse(m_stops);
    }

    std::vector<int> stopsOf(int index) const
    {
        std::vector<int> stops;
        for (int at = index; at >= 0; at = m_labels[static_cast<size_t>(at)].parent)
            stops.push_back(m_labels[static_cast<size_t>(at)].stop);
        std::ranges::reverse(stops);
        return stops;
    }

    bool isElementary(const std::vector<int>& stops) const
    {
        KeySet<Words> seen;
        for (const int stop : stops) {
            if (seen.has(field().keys[static_cast<size_t>(stop)]))
                return false;
            seen.add(field().keys[static_cast<size_t>(stop)]);
        }
        return true;
    }

    void extend(int index)
    {
        const Label from = m_labels[static_cast<size_t>(index)];
        const auto stop = static_cast<size_t>(from.stop);
        const int* arcsEnd = field().arcs.data() + field().firstArc[stop + 1];
        const RouteTime* legs = field().legs.data() + stop * static_cast<size_t>(field().size);
        m_left -= 2 + static_cast<std::int64_t>(field().firstArc[stop + 1] - field().firstArc[stop]);
        for (const int* to = field().arcs.data() + field().firstArc[stop]; to != arcsEnd; ++to) {
            if (from.keys.has(field().keys[static_cast<size_t>(*to)]))
                continue;
            Label label{.prize = from.prize + field().prizes[static_cast<size_t>(*to)],
                .parent = index,
                .stop = static_cast<short>(*to),
                .layer = from.layer};
            arrive(label, from.keys, from.clock + legs[*to]);
            if (from.layer + 1 == m_layers)
                continue;
            label.layer = 1;
            arrive(label, from.keys, field().lunchArrival(from.stop, from.clock, *to));
        }
    }

    void endPass()
    {
        std::erase_if(m_complete, [&](const auto& tour) { return tour.first <= m_known; });
        ++m_pass;
        if (m_complete.empty()) {
            m_bound = m_known;
            m_state = State::Closed;
            return;
        }
        std::ranges::sort(m_complete, std::greater());
        m_bound = std::min(m_bound, m_complete.front().first);
        for (size_t tour = 0; tour < std::min(m_complete.size(), mostCircles); ++tour)
            m_memory.forbidCircles(stopsOf(m_complete[tour].second), field().keys);
        const auto isDropped
            = [&](const Entry& entry) { return m_labels[static_cast<size_t>(entry.label)].dropped; };
        for (Entries& entries : m_entries)
            std::erase_if(entries, isDropped);
        m_others = std::move(m_entries);
        m_direction = 1 - m_direction;
        tabulate();
        begin();
    }

    /// What the labels of the pass promise to those of the next, which come from the other end.
    void tabulate()
    {
        std::ranges::fill(m_gains.gains, -m_known - 1);
        for (int stop = 0; stop < field().size; ++stop) {
            for (int layer = 0; layer < m_layers; ++layer) {
                int* gains = m_gains.gains.data() + row(stop, layer) * GainTable::steps;
                for (const size_t others : otherRows(stop, layer))
                    promise(gains, m_others[others], field().prizes[static_cast<size_t>(stop)]);
                for (size_t step = GainTable::steps - 1; step-- > 0;)
                    gains[step] = std::max(gains[step], gains[step + 1]);
            }
        }
    }

    void promise(int* gains, const Entries& entries, int prize) const
    {
        for (const Entry& entry : entries) {
            const auto last = static_cast<size_t>((field().length - entry.clock) / m_gains.width);
            gains[last] = std::max(gains[last], entry.prize - prize);
        }
    }

    std::array<TourField, 2> m_fields;
    NearMemory<Words> m_memory;
    int m_direction = 1;
    int m_layers = 1;
    int m_pass = 0;
    int m_known = 0;
    int m_bound = 0;
    std::int64_t m_left = 0;
    State m_state = State::Open;
    RouteTime m_clock = 0;
    std::vector<Label> m_labels;
    std::vector<int> m_heads;
    std::vector<Entries> m_entries;
    std::vector<Entries> m_others;
    GainTable m_gains;
    std::vector<std::pair<int, int>> m_complete; ///< Prize and label of tours with circles.
    std::vector<int> m_stops;
};

/// A slot that two visits of the tour might use has seats for both.
bool hasSeatsForAll(const Ground& ground, const TourField& field, int tour)
{
    std::vector<int> needed(ground.seats().size(), 0);
    const int size = ground.size(ground.outing(tour).party);
    for (const int stop : field.stops) {
        std::vector<int> slots;
        for (const Opening& opening : ground.openings(stop)) {
            if (opening.slot != noSlot && !std::ranges::count(slots, opening.slot))
                slots.push_back(opening.slot);
        }
        for (const int slot : slots)
            ++needed[static_cast<size_t>(slot)];
    }
    for (size_t slot = 0; slot < needed.size(); ++slot) {
        if (needed[slot] > 1 && std::int64_t{needed[slot]} * size > ground.seats()[slot])
            return false;
    }
    return true;
}

/// The order of pins speaks of stops, the labels know keys.
bool hasClearPinOrder(const TourField& field)
{
    const auto isShared = [&](int key) { return std::ranges::count(field.keys, key) > 1; };
    return std::ranges::none_of(
        field.excluded, [&](const auto& keys) { return std::ranges::any_of(keys, isShared); });
}

bool isWithinReach(const Ground& ground, const TourField& field, int tour)
{
    constexpr RouteTime longest = 4'000'000;
    constexpr size_t mostStops = 512;
    std::int64_t sum = 0;
    for (const int stop : field.stops)
        sum += ground.prize(ground.outing(tour).party, stop);
    return sum <= largestRouteNumber && field.length >= 0 && field.length <= longest
        && field.stops.size() <= mostStops && hasSeatsForAll(ground, field, tour) && hasClearPinOrder(field);
}

} // namespace

std::unique_ptr<Labelling> Labelling::create(const Ground& ground, int tour, std::int64_t known)
{
    TourField forward = tourField(ground, tour, TourField::Direction::Forward);
    TourField backward = tourField(ground, tour, TourField::Direction::Backward);
    if (!isWithinReach(ground, forward, tour) || !hasClearPinOrder(backward))
        return nullptr;
    if (forward.keyCount <= 64)
        return std::make_unique<Passes<1>>(std::move(forward), std::move(backward), known);
    if (forward.keyCount <= 128)
        return std::make_unique<Passes<2>>(std::move(forward), std::move(backward), known);
    if (forward.keyCount <= 256)
        return std::make_unique<Passes<4>>(std::move(forward), std::move(backward), known);
    return std::make_unique<Passes<8>>(std::move(forward), std::move(backward), known);
}

} // namespace planner::route
