// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/startups/matching.h"

#include <QHash>

#include <limits>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace planner {

/// Finds the profiles that could be the same without comparing with all. A web site, address or page that
/// more than four profiles share is taken for that of a network of places and proves nothing.
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
    void put(const Startup& startup) { put(startup.id, traitsOf(startup)); }
    void put(const Id<Startup>& id, Traits traits);
    /// Forgets the profile named `id`; nothing happens when there is none.
    void remove(const Id<Startup>& id);

    /// Everything that is not Different from the profile named `id`, the likest first, then by what is known
    /// of them, then as added. Nothing for a profile that is not held.
    [[nodiscard]] std::vector<Found> matches(const Id<Startup>& id) const;

    /// The first of matches() that was added before the profile named `id`.
    [[nodiscard]] std::optional<Found> closestBefore(const Id<Startup>& id) const;

    /// The first of all that is not Different from a profile with these traits, which is not held.
    [[nodiscard]] std::optional<Found> closest(const Traits& traits) const;

    /// Everybody else whose matches() would be others if the profile named `id` were not held: those that it
    /// matches, and those who share what too many share only because of it.
    [[nodiscard]] std::vector<Id<Startup>> concernedBy(const Id<Startup>& id) const;

private:
    /// What an entry is filed under and sought by: a letter for the kind, and a text.
    using Key = std::pair<QChar, QString>;
    struct Entry {
        Id<Startup> id;
        int number; ///< They are numbered as they are added.
        Traits traits;
        std::vector<Key> keys;
    };
    /// What is sought.
    struct Sought {
        const Traits& traits;
        const std::vector<Key>& keys;
        int before = std::numeric_limits<int>::max(); ///< Only entries with a smaller number.
    };
    /// Those who share a key that tells something.
    struct Neighbours {
        std::vector<const Entry*> bySomething;
        std::vector<const Entry*> byPiece; ///< They share no more than pieces of the name.
    };
    struct Hit {
        const Entry* entry;
        Match match;
        int agreement = 0; ///< In where it is and on the web: more is closer.
    };
    [[nodiscard]] static std::vector<Key> keysOf(const Traits& traits);
    [[nodiscard]] static bool comesFirst(const Hit& a, const Hit& b);
    [[nodiscard]] const std::vector<const Entry*>* filedUnder(const Key& key) const;

    [[nodiscard]] Neighbours neighbours(const Sought& sought) const;
    [[nodiscard]] std::vector<Hit> hits(const Sought& sought) const;
    [[nodiscard]] std::optional<Found> first(const Sought& sought) const;
    /// `traits` without the addresses that too many share to tell anybody apart.
    [[nodiscard]] Traits withoutNetworks(Traits traits) const;

    std::unordered_map<Id<Startup>, std::shared_ptr<const Entry>> m_entries; ///< Copies share them.
    QHash<Key, std::vector<const Entry*>> m_filed;
    int m_added = 0;
};

} // namespace planner
