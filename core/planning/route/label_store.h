// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/key_set.h"
#include "core/planning/route/tour_field.h"

#include <algorithm>

namespace planner::route {

/// A partial tour.
template <size_t Words>
struct Label {
    RouteTime clock = 0; ///< When its last visit begins.
    int prize = 0;
    int parent = -1;
    int next = -1; ///< That begins at the same moment.
    short stop = 0;
    char layer = 0; ///< 1 when the lunch is behind.
    bool dropped = false;
    KeySet<Words> keys; ///< That may not follow.
};

/// A label as its rivals at the stop see it.
template <size_t Words>
struct LabelEntry {
    int prize = 0;
    RouteTime clock = 0;
    int label = 0;
    KeySet<Words> keys;
};

/// The labels of one pass: by moment, and in rows, one for each stop and layer, those of the greatest prize
/// first. No label of a row is as good as another in every way.
template <size_t Words>
class LabelStore {
public:
    using Entries = std::vector<LabelEntry<Words>>;

    void reset(size_t rows, RouteTime length)
    {
        m_labels.clear();
        m_heads.assign(static_cast<size_t>(length) + 1, -1);
        m_rows.assign(rows, {});
    }

    size_t size() const { return m_labels.size(); }
    Label<Words>& at(int index) { return m_labels[static_cast<size_t>(index)]; }
    const Label<Words>& at(int index) const { return m_labels[static_cast<size_t>(index)]; }

    /// Adds a label unless one of the row is as good in every way; drops those it is as good as. The rivals
    /// looked at.
    size_t enter(Label<Words>& label, size_t row)
    {
        Entries& entries = m_rows[row];
        size_t at = 0;
        for (; at < entries.size() && entries[at].prize >= label.prize; ++at) {
            if (entries[at].clock <= label.clock && entries[at].keys.isWithin(label.keys))
                return at;
        }
        size_t kept = at;
        for (size_t other = at; other < entries.size(); ++other) {
            if (entries[other].clock >= label.clock && label.keys.isWithin(entries[other].keys))
                m_labels[static_cast<size_t>(entries[other].label)].dropped = true;
            else
                entries[kept++] = entries[other];
        }
        entries.resize(kept);
        const auto index = static_cast<int>(m_labels.size());
        entries.insert(
            entries.begin() + static_cast<std::ptrdiff_t>(at), {label.prize, label.clock, index, label.keys});
        int& head = m_heads[static_cast<size_t>(label.clock)];
        label.next = head;
        head = index;
        m_labels.push_back(label);
        return kept;
    }

    bool isDominated(const Label<Words>& label, size_t row) const
    {
        return std::ranges::any_of(m_rows[row], [&](const auto& entry) {
            return entry.prize >= label.prize && entry.clock <= label.clock
                && entry.keys.isWithin(label.keys);
        });
    }

    /// One that begins at that moment, each once; -1 when there is none left.
    int takeOneAt(RouteTime clock)
    {
        int& head = m_heads[static_cast<size_t>(clock)];
        const int index = head;
        if (index >= 0)
            head = m_labels[static_cast<size_t>(index)].next;
        return index;
    }

    /// Without those dropped.
    std::vector<Entries> takeRows()
    {
        const auto isDropped
            = [&](const auto& entry) { return m_labels[static_cast<size_t>(entry.label)].dropped; };
        for (Entries& entries : m_rows)
            std::erase_if(entries, isDropped);
        return std::move(m_rows);
    }

    /// From the near end to where the label is.
    std::vector<int> stopsOf(int index) const
    {
        std::vector<int> stops;
        for (; index >= 0; index = at(index).parent)
            stops.push_back(at(index).stop);
        std::ranges::reverse(stops);
        return stops;
    }

private:
    std::vector<Label<Words>> m_labels;
    std::vector<int> m_heads; ///< For each moment.
    std::vector<Entries> m_rows;
};

} // namespace planner::route
