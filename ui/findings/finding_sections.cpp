// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_sections.h"

#include <algorithm>

namespace planner::ui {
namespace {

bool isWalked(const FindingSection& section)
{
    return section.group != FindingGroup::Ignored;
}

/// The first row of `section` that does not come before `finding`.
auto placeIn(const FindingSection& section, const Finding& finding)
{
    return std::lower_bound(section.rows.begin(), section.rows.end(), FindingRow{finding}, rowComesBefore);
}

} // namespace

int placeOf(FindingGroup group, const FindingSections& sections)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
        [group](const FindingSection& section) { return section.group == group; });
    return found == sections.end() ? -1 : static_cast<int>(found - sections.begin());
}

const Finding* nextIn(const FindingSections& sections, const Finding* finding)
{
    const Finding* first = nullptr;
    for (const FindingSection& section : sections) {
        if (!isWalked(section))
            continue;
        if (first == nullptr)
            first = &section.rows.front().finding;
        if (finding == nullptr)
            return first;
        const auto after = std::upper_bound(
            section.rows.begin(), section.rows.end(), FindingRow{*finding}, rowComesBefore);
        if (after != section.rows.end())
            return &after->finding;
    }
    return first;
}

const Finding* previousIn(const FindingSections& sections, const Finding* finding)
{
    const Finding* last = nullptr;
    for (auto section = sections.rbegin(); section != sections.rend(); ++section) {
        if (!isWalked(*section))
            continue;
        if (last == nullptr)
            last = &section->rows.back().finding;
        if (finding == nullptr)
            return last;
        const auto place = placeIn(*section, *finding);
        if (place != section->rows.begin())
            return &std::prev(place)->finding;
    }
    return last;
}

int countOf(const FindingSections& sections)
{
    size_t sum = 0;
    for (const FindingSection& section : sections)
        sum += isWalked(section) ? section.rows.size() : 0;
    return static_cast<int>(sum);
}

int placeOf(const Finding& finding, const FindingSections& sections)
{
    size_t place = 0;
    for (const FindingSection& section : sections) {
        if (isWalked(section))
            place += static_cast<size_t>(placeIn(section, finding) - section.rows.begin());
    }
    return static_cast<int>(place);
}

} // namespace planner::ui
