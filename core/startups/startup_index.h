// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/startups/matching.h"

#include <QHash>

#include <optional>
#include <vector>

namespace planner {

/// Two profiles that may be one start-up. `first` comes before `second` by id.
struct PossibleDuplicate {
    Id<Startup> first;
    Id<Startup> second;
    Match match;

    friend bool operator==(const PossibleDuplicate&, const PossibleDuplicate&) = default;
};

/// Finds the profiles that could be the same without comparing with all.
class StartupIndex {
public:
    struct Found {
        Id<Startup> startup;
        Match match;
    };

    StartupIndex() = default;
    /// Holds all of `startups`, any range of them.
    template <class Startups>
    explicit StartupIndex(const Startups& startups)
    {
        for (const Startup& startup : startups)
            add(startup);
    }

    void add(const Startup& startup);

    /// Everything that is not Different, the likest first, then as added; `startup` itself is left out.
    [[nodiscard]] std::vector<Found> matches(const Startup& startup) const;

    /// The first of matches().
    [[nodiscard]] std::optional<Found> closest(const Startup& startup) const;

    /// All pairs that are not Different, by ids.
    [[nodiscard]] std::vector<PossibleDuplicate> duplicates() const;

private:
    struct Entry {
        Id<Startup> id;
        Traits traits;
    };
    [[nodiscard]] std::vector<Found> matches(const Id<Startup>& self, const Traits& all) const;
    /// `traits` without the addresses that too many share to tell anybody apart.
    [[nodiscard]] Traits withoutNetworks(Traits traits) const;

    std::vector<Entry> m_entries;
    QHash<QString, std::vector<int>> m_filed;
};

/// The pairs among `startups`, any range of them, that may be one start-up; by ids. A web site, address or
/// page that more than four profiles share is taken for that of a network of places and proves nothing.
template <class Startups>
[[nodiscard]] std::vector<PossibleDuplicate> possibleDuplicates(const Startups& startups)
{
    return StartupIndex(startups).duplicates();
}

} // namespace planner
