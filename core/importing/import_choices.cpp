// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/import_choices.h"

#include <QSet>

namespace planner {

namespace {

/// New sectors go in front, where references look for them; those that no profile has are left out.
std::vector<Edit> sectorEdits(const std::vector<Sector>& sectors, const QSet<Id<Sector>>& used)
{
    std::vector<Edit> edits;
    for (const Sector& sector : sectors) {
        if (used.contains(sector.id))
            edits.emplace_back(Put<Sector>{sector});
    }
    return edits;
}

} // namespace

Startup chosenProfile(const PlannedRow& row, const Startup* here, const ImportChoices& choices)
{
    Startup profile = row.profile->merged;
    for (auto choice = choices.sides.lower_bound({row.line, {}});
         here && choice != choices.sides.end() && choice->first.first == row.line; ++choice)
        takeField(profile, choice->second == Side::List ? row.profile->offered : *here, choice->first.second);
    return profile;
}

Change chosenChange(const ImportPlan& plan, const Festival& festival, const ImportChoices& choices)
{
    Change change;
    change.edits.reserve(2 * plan.rows.size());
    QSet<Id<Sector>> used;
    for (const PlannedRow& row : plan.rows) {
        if (!row.profile || choices.leftOut.contains(row.line))
            continue;
        const Startup* here = festival.startups().find(*row.startup);
        Startup profile = chosenProfile(row, here, choices);
        if (!here || !(profile == *here)) {
            if (profile.sector)
                used.insert(*profile.sector);
            change.put(std::move(profile));
        }
        if (row.profile->respelled)
            change.put(*row.profile->respelled);
        if (row.profile->memory)
            change.put(*row.profile->memory);
    }
    std::vector<Edit> sectors = sectorEdits(plan.sectors, used);
    change.edits.insert(change.edits.begin(), sectors.begin(), sectors.end());
    return change;
}

} // namespace planner
