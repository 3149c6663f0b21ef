// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/startups/matching.h"

#include <QHash>

#include <memory>
#include <optional>
#include <unordered_map>
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
            put(startup);
    }

    /// Adds `startup`, or replaces the one that has its id.
    void put(const Startup& startup);
    /// Forgets the profile named `id`; nothing happens when there is none.
    void remove(const Id<Startup>& id);

    /// Everything that is not Different, the likest first, then as added; `startup` itself is left out.
    [[nodiscard]] std::vector<Found> matches(const Startup& startup) const;
    /// The same of a profile that is held; nothing for any other.
    [[nodiscard]] std::vector<Found> matches(const Id<Startup>& id) const;

    /// The first of matches().
    [[nodiscard]] std::optional<Found> closest(const Startup& startup) const;

    /// Everybody else whose matches() would be others if the profile named `id` were not held: those that it
    /// matches, and those who share what too many share only because of it.
    [[nodiscard]] std::vector<Id<Startup>> concernedBy(const Id<Startup>& id) const;

    /// All pairs that are not Different, by ids.
    [[nodiscard]] std::vector<PossibleDuplicate> duplicates() const;

private:
    struct Entry {
        Id<Startup> id;
        int number; ///< They are numbered as they are added.
        Traits traits;
    };
    /// What an entry is filed under and sought by: a letter for the kind, and a text.
    using Key = std::pair<QChar, QString>;
    [[nodiscard]] static std::vector<Key> keysOf(const Traits& traits);
    [[nodiscard]] const std::vector<const Entry*>* filedUnder(const Key& key) const;

    [[nodiscard]] std::vector<const Entry*> candidates(const Traits& traits) const;
    [[nodiscard]] std::vector<Found> matches(const Id<Startup>& self, const Traits& all) const;
    /// `traits` without the addresses that too many share to tell anybody apart.
    [[nodiscard]] Traits withoutNetworks(Traits traits) const;

    std::unordered_map<Id<Startup>, std::shared_ptr<const Entry>> m_entries; ///< Copies share them.
    QHash<Key, std::vector<const Entry*>> m_filed;
    int m_added = 0;
};

/// The pairs among `startups`, any range of them, that may be one start-up; by ids. A web site, address or
/// page that more than four profiles share is taken for that of a network of places and proves nothing.
template <class Startups>
[[nodiscard]] std::vector<PossibleDuplicate> possibleDuplicates(const Startups& startups)
{
    return StartupIndex(startups).duplicates();
}

} // namespace planner
