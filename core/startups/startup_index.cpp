// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/startup_index.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace planner {

namespace {

// Two names that look alike share their first four letters, their last four, or (from 17 letters on, where
// two may differ) four in the middle, moved by no more than two places; both have the same digits.
constexpr qsizetype piece = 4;
constexpr qsizetype shortestAlike = 9;
constexpr qsizetype shortestWithTwo = 17;

constexpr QChar name = u'n';
constexpr QChar sortedWords = u'w';
constexpr QChar domain = u'd';
constexpr QChar page = u'p';
constexpr QChar email = u'e';
constexpr QChar phone = u't';
constexpr QChar nameStart = u'a';
constexpr QChar nameMiddle = u'm';
constexpr QChar nameEnd = u'z';

bool isPiece(QChar kind)
{
    return kind == nameStart || kind == nameMiddle || kind == nameEnd;
}

/// More than that under one key tell nobody apart.
size_t crowd(QChar kind)
{
    constexpr size_t network = 4;
    constexpr size_t namesakes = 30;
    constexpr size_t lookAlikes = 200;
    if (isPiece(kind))
        return lookAlikes;
    return kind == name || kind == sortedWords ? namesakes : network;
}

QString pieceOf(const Traits& traits, qsizetype begin)
{
    const QString letters = traits.name.mid(begin, piece);
    return traits.digits.isEmpty() ? letters : letters + u'|' + traits.digits;
}

} // namespace

std::vector<StartupIndex::Key> StartupIndex::keysOf(const Traits& traits)
{
    std::vector<Key> keys;
    keys.reserve(16);
    const auto addAll = [&keys](QChar kind, const std::vector<QString>& texts) {
        for (const QString& text : texts)
            keys.emplace_back(kind, text);
    };
    if (!traits.name.isEmpty())
        keys.emplace_back(name, traits.name);
    if (!traits.words.isEmpty())
        keys.emplace_back(sortedWords, traits.words);
    addAll(domain, traits.domains);
    addAll(page, traits.pages);
    addAll(email, traits.emails);
    addAll(phone, traits.phones);
    const qsizetype length = traits.name.size();
    if (length >= shortestAlike - 1) {
        keys.emplace_back(nameStart, pieceOf(traits, 0));
        keys.emplace_back(nameEnd, pieceOf(traits, length - piece));
    }
    if (length >= shortestWithTwo - mostNameEdits) {
        for (const int shift : {-1, 0, 1})
            keys.emplace_back(nameMiddle, pieceOf(traits, length / 2 - 2 + shift));
    }
    // The middle of "ananananananananan" is the same wherever it is taken.
    const auto middles = std::ranges::find(keys, nameMiddle, &Key::first);
    std::sort(middles, keys.end());
    keys.erase(std::unique(middles, keys.end()), keys.end());
    return keys;
}

const std::vector<const StartupIndex::Entry*>* StartupIndex::filedUnder(const Key& key) const
{
    const auto found = m_filed.constFind(key);
    return found == m_filed.cend() ? nullptr : &*found;
}

void StartupIndex::put(const Startup& startup)
{
    remove(startup.id);
    const auto entry = std::make_shared<const Entry>(Entry{startup.id, ++m_added, traitsOf(startup)});
    m_entries.insert_or_assign(startup.id, entry);
    for (const Key& key : keysOf(entry->traits))
        m_filed[key].push_back(entry.get());
}

void StartupIndex::remove(const Id<Startup>& id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    for (const Key& key : keysOf(entry->second->traits)) {
        const auto filed = m_filed.find(key);
        std::erase(*filed, entry->second.get());
        if (filed->empty())
            m_filed.erase(filed);
    }
    m_entries.erase(entry);
}

std::vector<StartupIndex::Found> StartupIndex::matches(const Startup& startup) const
{
    return matches(startup.id, traitsOf(startup));
}

std::vector<StartupIndex::Found> StartupIndex::matches(const Id<Startup>& id) const
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? std::vector<Found>() : matches(id, entry->second->traits);
}

Traits StartupIndex::withoutNetworks(Traits traits) const
{
    const auto strip = [this](QChar kind, std::vector<QString>& texts) {
        std::erase_if(texts, [this, kind](const QString& text) {
            const auto* entries = filedUnder({kind, text});
            return entries && entries->size() > crowd(kind);
        });
    };
    strip(domain, traits.domains);
    strip(page, traits.pages);
    strip(email, traits.emails);
    strip(phone, traits.phones);
    return traits;
}

/// Those who share a key with `traits` that tells something, by what is known of them: ids are random, and
/// two imports of the same lists shall end alike.
std::vector<const StartupIndex::Entry*> StartupIndex::candidates(const Traits& traits) const
{
    std::vector<const Entry*> candidates;
    for (const Key& key : keysOf(traits)) {
        const auto* entries = filedUnder(key);
        if (!entries || entries->size() > crowd(key.first))
            continue;
        const auto isLongEnough = [&](const Entry* entry) {
            return !isPiece(key.first)
                || std::abs(entry->traits.name.size() - traits.name.size()) <= mostNameEdits;
        };
        std::ranges::copy_if(*entries, std::back_inserter(candidates), isLongEnough);
    }
    std::ranges::sort(candidates, {}, &Entry::number);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::ranges::stable_sort(candidates, [](const Entry* a, const Entry* b) {
        const Traits& one = a->traits;
        const Traits& two = b->traits;
        return std::tie(one.name, one.domains, one.pages, one.emails, one.phones)
            < std::tie(two.name, two.domains, two.pages, two.emails, two.phones);
    });
    return candidates;
}

std::vector<StartupIndex::Found> StartupIndex::matches(const Id<Startup>& self, const Traits& all) const
{
    const Traits traits = withoutNetworks(all);
    std::vector<Found> found;
    for (const Entry* entry : candidates(traits)) {
        const Match match = entry->id == self ? Match{} : compared(traits, entry->traits);
        if (match.likeness != Likeness::Different)
            found.push_back({entry->id, match});
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

std::vector<Id<Startup>> StartupIndex::concernedBy(const Id<Startup>& id) const
{
    std::vector<Id<Startup>> concerned;
    const auto self = m_entries.find(id);
    if (self == m_entries.end())
        return concerned;
    for (const Found& found : matches(id))
        concerned.push_back(found.startup);
    for (const Key& key : keysOf(self->second->traits)) {
        const auto* entries = filedUnder(key);
        if (entries->size() != crowd(key.first) + 1)
            continue;
        for (const Entry* entry : *entries) {
            if (entry->id != id)
                concerned.push_back(entry->id);
        }
    }
    return concerned;
}

std::vector<PossibleDuplicate> StartupIndex::duplicates() const
{
    std::vector<PossibleDuplicate> pairs;
    for (const auto& [id, entry] : m_entries) {
        for (const Found& found : matches(id, entry->traits)) {
            if (id < found.startup)
                pairs.push_back({id, found.startup, found.match});
        }
    }
    std::ranges::sort(pairs, [](const PossibleDuplicate& a, const PossibleDuplicate& b) {
        return a.first == b.first ? a.second < b.second : a.first < b.first;
    });
    return pairs;
}

} // namespace planner
