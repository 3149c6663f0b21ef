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

constexpr QChar fullNameKey = u'n';
constexpr QChar sortedWordsKey = u'w';
constexpr QChar domainKey = u'd';
constexpr QChar pageKey = u'p';
constexpr QChar emailKey = u'e';
constexpr QChar phoneKey = u't';
constexpr QChar nameStartKey = u'a';
constexpr QChar nameMiddleKey = u'm';
constexpr QChar nameEndKey = u'z';

bool isPiece(QChar kind)
{
    return kind == nameStartKey || kind == nameMiddleKey || kind == nameEndKey;
}

/// More than that under one key tell nobody apart.
size_t crowd(QChar kind)
{
    constexpr size_t network = 4;
    constexpr size_t namesakes = 30;
    constexpr size_t lookAlikes = 200;
    if (isPiece(kind))
        return lookAlikes;
    return kind == fullNameKey || kind == sortedWordsKey ? namesakes : network;
}

/// How much two of the same name agree in otherwise, also in what many share and what proves nothing alone.
int agreementOf(const Traits& a, const Traits& b)
{
    const auto share = [](const std::vector<QString>& some, const std::vector<QString>& others) {
        return std::ranges::find_first_of(some, others) != some.end() ? 1 : 0;
    };
    const int web = share(a.domains, b.domains) + share(a.pages, b.pages);
    const int reach = share(a.emails, b.emails) + share(a.phones, b.phones);
    const bool isSamePlace = !a.postcode.isEmpty() && a.postcode == b.postcode;
    const bool isSameCity = !a.city.isEmpty() && a.city == b.city;
    return 2 * (web + reach) + (isSamePlace ? 2 : 0) + (isSameCity ? 1 : 0);
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
        keys.emplace_back(fullNameKey, traits.name);
    if (!traits.words.isEmpty())
        keys.emplace_back(sortedWordsKey, traits.words);
    addAll(domainKey, traits.domains);
    addAll(pageKey, traits.pages);
    addAll(emailKey, traits.emails);
    addAll(phoneKey, traits.phones);
    const qsizetype length = traits.name.size();
    if (length >= shortestAlike - 1) {
        keys.emplace_back(nameStartKey, pieceOf(traits, 0));
        keys.emplace_back(nameEndKey, pieceOf(traits, length - piece));
    }
    if (length >= shortestWithTwo - mostNameEdits) {
        for (const int shift : {-1, 0, 1})
            keys.emplace_back(nameMiddleKey, pieceOf(traits, length / 2 - 2 + shift));
    }
    // The middle of "ananananananananan" is the same wherever it is taken.
    const auto middles = std::ranges::find(keys, nameMiddleKey, &Key::first);
    std::sort(middles, keys.end());
    keys.erase(std::unique(middles, keys.end()), keys.end());
    return keys;
}

const std::vector<const StartupIndex::Entry*>* StartupIndex::filedUnder(const Key& key) const
{
    const auto found = m_filed.constFind(key);
    return found == m_filed.cend() ? nullptr : &*found;
}

void StartupIndex::put(const Id<Startup>& id, Traits traits)
{
    remove(id);
    std::vector<Key> keys = keysOf(traits);
    const auto entry
        = std::make_shared<const Entry>(Entry{id, ++m_added, std::move(traits), std::move(keys)});
    m_entries.insert_or_assign(id, entry);
    for (const Key& key : entry->keys)
        m_filed[key].push_back(entry.get());
}

void StartupIndex::remove(const Id<Startup>& id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    for (const Key& key : entry->second->keys) {
        const auto filed = m_filed.find(key);
        std::erase(*filed, entry->second.get());
        if (filed->empty())
            m_filed.erase(filed);
    }
    m_entries.erase(entry);
}

Traits StartupIndex::withoutNetworks(Traits traits) const
{
    const auto strip = [this](QChar kind, std::vector<QString>& texts) {
        std::erase_if(texts, [this, kind](const QString& text) {
            const auto* entries = filedUnder({kind, text});
            return entries && entries->size() > crowd(kind);
        });
    };
    strip(domainKey, traits.domains);
    strip(pageKey, traits.pages);
    strip(emailKey, traits.emails);
    strip(phoneKey, traits.phones);
    return traits;
}

StartupIndex::Neighbours StartupIndex::neighbours(const Sought& sought) const
{
    Neighbours found;
    const auto isSought = [&sought](const Entry* entry) { return entry->number < sought.before; };
    const auto isAsLong = [&sought](const Entry* entry) {
        return entry->number < sought.before
            && std::abs(entry->traits.name.size() - sought.traits.name.size()) <= mostNameEdits;
    };
    for (const Key& key : sought.keys) {
        const auto* entries = filedUnder(key);
        if (!entries || entries->size() > crowd(key.first))
            continue;
        if (isPiece(key.first))
            std::ranges::copy_if(*entries, std::back_inserter(found.byPiece), isAsLong);
        else
            std::ranges::copy_if(*entries, std::back_inserter(found.bySomething), isSought);
    }
    for (auto* entries : {&found.bySomething, &found.byPiece}) {
        std::ranges::sort(*entries);
        entries->erase(std::unique(entries->begin(), entries->end()), entries->end());
    }
    std::erase_if(found.byPiece,
        [&found](const Entry* entry) { return std::ranges::binary_search(found.bySomething, entry); });
    return found;
}

/// By what is known of them before their number: ids are random, and two imports of the same lists shall end
/// alike.
bool StartupIndex::comesFirst(const Hit& a, const Hit& b)
{
    if (a.match.likeness != b.match.likeness)
        return a.match.likeness > b.match.likeness;
    if (a.match.evidence != b.match.evidence)
        return a.match.evidence < b.match.evidence;
    if (a.agreement != b.agreement)
        return a.agreement > b.agreement;
    const Traits& one = a.entry->traits;
    const Traits& two = b.entry->traits;
    return std::tie(one.name, one.domains, one.pages, one.emails, one.phones, a.entry->number)
        < std::tie(two.name, two.domains, two.pages, two.emails, two.phones, b.entry->number);
}

std::vector<StartupIndex::Hit> StartupIndex::hits(const Sought& sought) const
{
    const Traits traits = withoutNetworks(sought.traits);
    const Neighbours near = neighbours(sought);
    std::vector<Hit> hits;
    const auto add = [&hits, &sought](const Entry* entry, const Match& match) {
        if (match.likeness != Likeness::Different)
            hits.push_back({entry, match, agreementOf(sought.traits, entry->traits)});
    };
    for (const Entry* entry : near.bySomething)
        add(entry, compared(traits, entry->traits));
    for (const Entry* entry : near.byPiece)
        add(entry, comparedByName(traits, entry->traits));
    return hits;
}

std::optional<StartupIndex::Found> StartupIndex::first(const Sought& sought) const
{
    const std::vector<Hit> all = hits(sought);
    const auto first = std::ranges::min_element(all, comesFirst);
    return first == all.end() ? std::nullopt : std::optional(Found{first->entry->id, first->match});
}

std::vector<StartupIndex::Found> StartupIndex::matches(const Id<Startup>& id) const
{
    std::vector<Found> found;
    const auto self = m_entries.find(id);
    if (self == m_entries.end())
        return found;
    std::vector<Hit> all = hits({self->second->traits, self->second->keys});
    std::ranges::sort(all, comesFirst);
    for (const Hit& hit : all) {
        if (hit.entry != self->second.get())
            found.push_back({hit.entry->id, hit.match});
    }
    return found;
}

std::optional<StartupIndex::Found> StartupIndex::closestBefore(const Id<Startup>& id) const
{
    const auto self = m_entries.find(id);
    if (self == m_entries.end())
        return std::nullopt;
    const Entry& entry = *self->second;
    return first({entry.traits, entry.keys, entry.number});
}

std::optional<StartupIndex::Found> StartupIndex::closest(const Traits& traits) const
{
    return first({traits, keysOf(traits)});
}

std::vector<Id<Startup>> StartupIndex::concernedBy(const Id<Startup>& id) const
{
    std::vector<Id<Startup>> concerned;
    const auto self = m_entries.find(id);
    if (self == m_entries.end())
        return concerned;
    for (const Found& found : matches(id))
        concerned.push_back(found.startup);
    for (const Key& key : self->second->keys) {
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

} // namespace planner
