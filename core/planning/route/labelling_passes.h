// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/gain_table.h"
#include "core/planning/route/label_store.h"
#include "core/planning/route/labelling.h"
#include "core/planning/route/near_memory.h"

namespace planner::route {

/// The passes of a labelling, for keys that fit into so many words.
template <size_t Words>
class Passes final : public Labelling {
public:
    Passes(TourField forward, TourField backward, std::int64_t known)
        : m_fields{std::move(forward), std::move(backward)},
          m_memory(m_fields),
          m_known(static_cast<int>(known))
    {
        m_layers = m_fields[0].lunch ? 2 : 1;
        m_bound = knapsackGains(m_fields[0], 1).at(0, 0);
        m_gains = knapsackGains(field(), row(field().size, 0));
        begin();
    }

    State work(std::int64_t extensions) override
    {
        m_left += extensions;
        while (m_state == State::Open && m_left > 0) {
            if (m_clock <= field().length) {
                turn();
                continue;
            }
            endPass();
            break;
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
    int passes() const override { return m_pass; }
    const std::vector<int>& relaxedStops() const override { return m_relaxedStops; }

private:
    using Store = LabelStore<Words>;
    using Entries = typename Store::Entries;

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
        m_complete.clear();
        m_store.reset(row(field().size, 0), field().length);
        m_clock = 0;
        for (int stop = 0; stop < field().size; ++stop) {
            const auto at = static_cast<size_t>(stop);
            Label<Words> label{.prize = field().prizes[at], .stop = static_cast<short>(stop)};
            arrive(label, {}, field().first[at]);
            if (!field().lunch)
                continue;
            label.layer = 1;
            arrive(label, {}, field().lunchArrival(-1, 0, stop));
        }
    }

    void arrive(Label<Words>& label, const KeySet<Words>& before, RouteTime arrival)
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

    void enter(Label<Words>& label)
    {
        if (label.layer == 0 && m_layers == 2 && m_store.isDominated(label, row(label.stop, 1)))
            return;
        m_left -= static_cast<std::int64_t>(m_store.enter(label, row(label.stop, label.layer))) / 8;
    }

    /// Extends a label of the moment, or goes on to the next moment.
    void turn()
    {
        if (m_store.size() > largestPass) {
            m_state = State::TooMuch;
            return;
        }
        const int index = m_store.takeOneAt(m_clock);
        if (index < 0) {
            ++m_clock;
            return;
        }
        if (m_store.at(index).dropped)
            return;
        if (!canBeat(m_store.at(index))) {
            m_store.at(index).dropped = true;
            return;
        }
        complete(index);
        extend(index);
    }

    /// Whether some other half, of the pass before, makes the label better than the tour known.
    bool canBeat(const Label<Words>& label)
    {
        if (m_pass == 0)
            return true;
        const auto [one, other] = otherRows(label.stop, label.layer);
        return canBeatWith(label, m_others[one]) || (one != other && canBeatWith(label, m_others[other]));
    }

    bool canBeatWith(const Label<Words>& label, const Entries& others)
    {
        const int key = field().keys[static_cast<size_t>(label.stop)];
        const int needed = m_known + field().prizes[static_cast<size_t>(label.stop)] - label.prize;
        const RouteTime latest = field().length - label.clock;
        for (const auto& other : others) {
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
        const Label<Words>& label = m_store.at(index);
        if (label.prize <= m_known)
            return;
        const bool fed = label.layer + 1 == m_layers;
        const bool ends
            = (fed && label.clock + field().last[static_cast<size_t>(label.stop)] <= field().length)
            || (!fed && field().lunchArrival(label.stop, label.clock, -1) <= field().length);
        if (!ends)
            return;
        const std::vector<int> stops = m_store.stopsOf(index);
        if (!isElementary(stops)) {
            m_complete.push_back({label.prize, index});
            return;
        }
        m_known = label.prize;
        m_stops = inOrder(stops);
    }

    /// As the ground numbers them, from the start of the tour to its end.
    std::vector<int> inOrder(std::vector<int> stops) const
    {
        for (int& stop : stops)
            stop = field().stops[static_cast<size_t>(stop)];
        if (field().direction == TourField::Direction::Backward)
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
        const Label<Words> from = m_store.at(index);
        const auto stop = static_cast<size_t>(from.stop);
        const int* arcsEnd = field().arcs.data() + field().firstArc[stop + 1];
        const RouteTime* legs = field().legs.data() + stop * static_cast<size_t>(field().size);
        m_left -= 2 + static_cast<std::int64_t>(field().firstArc[stop + 1] - field().firstArc[stop]);
        for (const int* to = field().arcs.data() + field().firstArc[stop]; to != arcsEnd; ++to) {
            if (from.keys.has(field().keys[static_cast<size_t>(*to)]))
                continue;
            Label<Words> label{.prize = from.prize + field().prizes[static_cast<size_t>(*to)],
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
        m_relaxedStops.clear();
        if (m_complete.empty()) {
            m_bound = m_known;
            m_state = State::Closed;
            return;
        }
        std::ranges::sort(m_complete, std::greater());
        m_bound = std::min(m_bound, m_complete.front().first);
        m_relaxedStops = inOrder(m_store.stopsOf(m_complete.front().second));
        for (size_t tour = 0; tour < std::min(m_complete.size(), mostCircles); ++tour)
            m_memory.forbidCircles(m_store.stopsOf(m_complete[tour].second), field().keys);
        m_others = m_store.takeRows();
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
        for (const auto& entry : entries) {
            const auto last = static_cast<size_t>((field().length - entry.clock) / m_gains.width);
            gains[last] = std::max(gains[last], entry.prize - prize);
        }
    }

    static constexpr size_t mostCircles = 64; ///< Tours whose circles are looked at after a pass.
    static constexpr size_t largestPass = 3'000'000; ///< Labels.

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
    Store m_store;
    std::vector<Entries> m_others;
    GainTable m_gains;
    std::vector<std::pair<int, int>> m_complete; ///< Prize and label of tours with circles.
    std::vector<int> m_stops;
    std::vector<int> m_relaxedStops;
};

} // namespace planner::route
