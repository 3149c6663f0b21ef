// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/startup_index.h"

#include <algorithm>
#include <set>

namespace planner {

namespace {

// Entries are filed under keys, each a letter for its kind and a text. Two names that look alike share their
// first four letters, their last four, or (from 17 letters on, where two may differ) four in the middle,
// moved by no more than two places; both have the same digits.
constexpr qsizetype piece = 4;
constexpr qsizetype shortestAlike = 9;
constexpr qsizetype shortestWithTwo = 17;

constexpr size_t namesakes = 30;
constexpr size_t network = 4;
constexpr size_t lookAlikes = 200;

QString filed(QChar kind, const QString& text)
{
    return kind + text;
}

QString filed(QChar kind, const QString& text, const QString& digits)
{
    return kind + text + u'|' + digits;
}

struct Key {
    QString text;
    size_t crowd; ///< More than that under one key tell nobody apart.
};

void addAll(std::vector<Key>& keys, QChar kind, const std::vector<QString>& texts)
{
    for (const QString& text : texts)
        keys.push_back({filed(kind, text), network});
}

/// Under which a profile is filed and sought alike.
std::vector<Key> exactKeys(const Traits& traits)
{
    std::vector<Key> keys;
    if (!traits.name.isEmpty())
        keys.push_back({filed(u'n', traits.name), namesakes});
    if (!traits.words.isEmpty())
        keys.push_back({filed(u'w', traits.words), namesakes});
    addAll(keys, u'd', traits.domains);
    addAll(keys, u'p', traits.pages);
    addAll(keys, u'e', traits.emails);
    addAll(keys, u't', traits.phones);
    if (traits.name.size() >= shortestAlike - 1) {
        keys.push_back({filed(u'a', traits.name.left(piece), traits.digits), lookAlikes});
        keys.push_back({filed(u'z', traits.name.right(piece), traits.digits), lookAlikes});
    }
    return keys;
}

QString middle(const Traits& traits, qsizetype shift)
{
    return filed(u'm', traits.name.mid(traits.name.size() / 2 - 2 + shift, piece), traits.digits);
}

bool hasMiddle(const Traits& traits)
{
    return traits.name.size() >= shortestWithTwo - mostNameEdits;
}

} // namespace

void StartupIndex::add(const Startup& startup)
{
    const auto entry = static_cast<int>(m_entries.size());
    m_entries.push_back({startup.id, traitsOf(startup)});
    const Traits& traits = m_entries.back().traits;
    for (const Key& key : exactKeys(traits))
        m_filed[key.text].push_back(entry);
    if (hasMiddle(traits))
        m_filed[middle(traits, 0)].push_back(entry);
}

std::vector<StartupIndex::Found> StartupIndex::matches(const Startup& startup) const
{
    return matches(startup.id, traitsOf(startup));
}

Traits StartupIndex::withoutNetworks(Traits traits) const
{
    const auto strip = [this](QChar kind, std::vector<QString>& texts) {
        std::erase_if(texts, [this, kind](const QString& text) {
            const auto entries = m_filed.constFind(filed(kind, text));
            return entries != m_filed.cend() && entries->size() > network;
        });
    };
    strip(u'd', traits.domains);
    strip(u'p', traits.pages);
    strip(u'e', traits.emails);
    strip(u't', traits.phones);
    return traits;
}

std::vector<StartupIndex::Found> StartupIndex::matches(const Id<Startup>& self, const Traits& all) const
{
    const Traits traits = withoutNetworks(all);
    std::vector<Key> keys = exactKeys(traits);
    if (hasMiddle(traits)) {
        for (qsizetype shift = -mostNameEdits; shift <= mostNameEdits; ++shift)
            keys.push_back({middle(traits, shift), lookAlikes});
    }
    std::set<int> candidates;
    for (const Key& key : keys) {
        const auto entries = m_filed.constFind(key.text);
        if (entries != m_filed.cend() && entries->size() <= key.crowd)
            candidates.insert(entries->begin(), entries->end());
    }
    std::vector<Found> found;
    for (const int candidate : candidates) {
        const Entry& entry = m_entries[static_cast<size_t>(candidate)];
        const Match match = entry.id == self ? Match{} : compared(traits, entry.traits);
        if (match.likeness != Likeness::Different)
            found.push_back({entry.id, match});
    }
    std::ranges::stable_sort(found, [](const Found& a, const Found& b) {
        return a.match.likeness != b.match.likeness ? a.match.likeness > b.match.likeness
                                                    : a.match.evidence < b.match.evidence;
    });
    return found;
}

std::optional<StartupIndex::Found> StartupIndex::closest(const Startup& startup) const
{
    const std::vector<Found> found = matches(startup);
    if (found.empty())
        return std::nullopt;
    return found.front();
}

std::vector<PossibleDuplicate> StartupIndex::duplicates() const
{
    std::vector<PossibleDuplicate> pairs;
    for (const Entry& entry : m_entries) {
        for (const Found& found : matches(entry.id, entry.traits)) {
            if (entry.id < found.startup)
                pairs.push_back({entry.id, found.startup, found.match});
        }
    }
    std::ranges::sort(pairs, [](const PossibleDuplicate& a, const PossibleDuplicate& b) {
        return a.first == b.first ? a.second < b.second : a.first < b.first;
    });
    return pairs;
}

} // namespace planner
