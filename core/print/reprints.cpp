// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/reprints.h"

#include "core/print/page_hash.h"

#include <set>

namespace planner {

namespace {

/// What tells the pages of `sheet` apart.
std::multiset<QString> hashes(const Sheet& sheet, const Festival& festival, Day day, const Metrics& metrics)
{
    const auto audience = sheet.readers == Readers::Team ? Audience::Internal : Audience::Public;
    const Edition edition{.festival = visibleTo(audience, festival), .audience = audience, .day = day};
    std::multiset<QString> found;
    for (const Page& page : sheet.lay(edition, {.paper = sheet.papers.front()}, metrics).pages)
        found.insert(pageHash(page));
    return found;
}

} // namespace

std::vector<Reprint> reprints(const Festival& before, const Festival& after, Day day, const Metrics& metrics)
{
    std::vector<Reprint> found;
    for (const Sheet& sheet : sheets()) {
        std::multiset<QString> pages = hashes(sheet, after, day, metrics);
        for (const QString& old : hashes(sheet, before, day, metrics)) {
            if (const auto same = pages.find(old); same != pages.end())
                pages.erase(same);
        }
        if (!pages.empty())
            found.push_back({&sheet, static_cast<int>(pages.size())});
    }
    return found;
}

} // namespace planner
