// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/route/key_set.h"
#include "core/planning/route/tour_field.h"

#include <algorithm>
#include <numeric>

namespace planner::route {

/// Which visits a partial tour remembers where: those of a few stops near to where it is (ng-routes), of the
/// pins whose order is kept, and as many more as the circles found ask for.
template <size_t Words>
class NearMemory {
public:
    explicit NearMemory(const std::array<TourField, 2>& fields)
    {
        const TourField& field = fields.front();
        std::vector<int> near(static_cast<size_t>(field.size));
        const auto count = std::min<std::ptrdiff_t>(nearStops, field.size);
        for (int stop = 0; stop < field.size; ++stop) {
            std::iota(near.begin(), near.end(), 0);
            const auto way
                = [&](int other) { return std::int64_t{field.leg(stop, other)} + field.leg(other, stop); };
            std::ranges::partial_sort(near, near.begin() + count, {}, way);
            KeySet<Words>& keys = m_keys.emplace_back();
            for (std::ptrdiff_t at = 0; at < count; ++at)
                keys.add(field.keys[static_cast<size_t>(near[static_cast<size_t>(at)])]);
        }
        for (const TourField& direction : fields) {
            for (const auto& keys : direction.excluded)
                rememberEverywhere(keys);
        }
    }

    const KeySet<Words>& at(size_t stop) const { return m_keys[stop]; }

    /// The stops of a tour and their keys: no tour of the kind comes again that goes in the same circles.
    void forbidCircles(const std::vector<int>& stops, const std::vector<int>& keys)
    {
        for (size_t at = 0; at < stops.size(); ++at) {
            const int key = keys[static_cast<size_t>(stops[at])];
            const auto isAgain = [&](int stop) { return keys[static_cast<size_t>(stop)] == key; };
            const auto here = stops.rend() - static_cast<std::ptrdiff_t>(at);
            const auto before = std::find_if(here, stops.rend(), isAgain);
            if (before == stops.rend())
                continue;
            for (auto between = here; between != before; ++between)
                m_keys[static_cast<size_t>(*between)].add(key);
        }
    }

private:
    static constexpr std::ptrdiff_t nearStops = 5;

    void rememberEverywhere(const std::vector<int>& keys)
    {
        for (const int key : keys) {
            for (KeySet<Words>& memory : m_keys)
                memory.add(key);
        }
    }

    std::vector<KeySet<Words>> m_keys;
};

} // namespace planner::route
