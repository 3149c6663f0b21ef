// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ignoring.h"

namespace planner::ui {

/// What the list of problems is divided into; the first three in the order of Severity.
enum class FindingGroup { Errors, Warnings, Notes, Ignored };

/// A finding in the list.
struct FindingRow {
    Finding finding;
    std::optional<Id<Ignored>> decision = std::nullopt; ///< Of those that are ignored.
    QString reason = {}; ///< To ignore it.
};

[[nodiscard]] inline bool rowComesBefore(const FindingRow& a, const FindingRow& b)
{
    return comesBefore(a.finding, b.finding);
}

struct FindingSection {
    FindingGroup group;
    std::vector<FindingRow> rows; ///< Never empty; in the order of rowComesBefore().
};

/// In the order of their groups.
using FindingSections = std::vector<FindingSection>;

/// The place of the section of `group`, or -1.
[[nodiscard]] int placeOf(FindingGroup group, const FindingSections& sections);

// A walk visits what is not ignored, and goes round.

/// The first finding after `finding`, or of all for none; null when there is nothing to visit.
[[nodiscard]] const Finding* nextIn(const FindingSections& sections, const Finding* finding);
/// The last one before it.
[[nodiscard]] const Finding* previousIn(const FindingSections& sections, const Finding* finding);
/// How many there are to visit.
[[nodiscard]] int countOf(const FindingSections& sections);
/// How many of them come before `finding`.
[[nodiscard]] int placeOf(const Finding& finding, const FindingSections& sections);

} // namespace planner::ui
