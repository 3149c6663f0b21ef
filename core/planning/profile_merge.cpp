// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/profile_merge.h"

#include "core/startups/merging.h"

#include <algorithm>

namespace planner {

namespace {

/// `ids` with `to` in place of `from`, each once.
std::vector<Id<Startup>> replaced(
    std::vector<Id<Startup>> ids, const Id<Startup>& from, const Id<Startup>& to)
{
    const bool isThere = std::ranges::find(ids, to) != ids.end();
    if (isThere)
        std::erase(ids, from);
    else
        std::ranges::replace(ids, from, to);
    return ids;
}

void moveSessions(const Festival& festival, const ProfilePair& pair, Change& change)
{
    for (const Session& session : festival.sessions()) {
        if (std::ranges::find(session.startups, pair.other) == session.startups.end())
            continue;
        Session moved = session;
        moved.startups = replaced(session.startups, pair.other, pair.kept);
        change.put(std::move(moved));
    }
}

void moveWishes(const Festival& festival, const ProfilePair& pair, Change& change)
{
    for (Group group : festival.groups()) {
        const bool isConcerned = std::ranges::count(group.wishes, pair.other, &VisitWish::startup) > 0;
        for (VisitWish& wish : group.wishes) {
            if (wish.startup == pair.other)
                wish.startup = pair.kept;
        }
        if (isConcerned)
            change.put(std::move(group));
    }
}

/// People and imported rows.
template <class T>
void moveRows(const Festival& festival, const ProfilePair& pair, Change& change)
{
    for (const T& row : festival.table<T>()) {
        if (!(row.startup == pair.other))
            continue;
        T moved = row;
        moved.startup = pair.kept;
        change.put(std::move(moved));
    }
}

} // namespace

Proposal mergedProfiles(
    const Festival& festival, const ProfilePair& pair, const QStringList& fromOther, const Words& words)
{
    const Startup* kept = festival.startups().find(pair.kept);
    const Startup* other = festival.startups().find(pair.other);
    if (!kept || !other || kept == other)
        return {};
    Proposal proposal;
    proposal.change.put(merged(*kept, *other, fromOther));
    moveSessions(festival, pair, proposal.change);
    moveWishes(festival, pair, proposal.change);
    moveRows<Person>(festival, pair, proposal.change);
    moveRows<ImportedRow>(festival, pair, proposal.change);
    proposal.change.remove(pair.other);
    proposal.label = words.translate("Planning", "Merge the profiles %1 and %2").arg(kept->name, other->name);
    return proposal;
}

} // namespace planner
