// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/import_plan.h"

#include <set>

namespace planner {

/// Whose value a field gets.
enum class Side {
    Here, ///< What the profile has stays.
    List,
};

/// What somebody chose among the rows of a plan, by line.
struct ImportChoices {
    std::set<int> leftOut; ///< Nothing comes of these rows; the next import offers them again.
    /// By line and field (FieldConflict). A field without a choice goes as planned: a conflict stays.
    std::map<std::pair<int, QString>, Side> sides;

    friend bool operator==(const ImportChoices&, const ImportChoices&) = default;
};

/// The profile of `row` under `choices`; `here` is the one in the festival, or null where it is new.
[[nodiscard]] Startup chosenProfile(const PlannedRow& row, const Startup* here, const ImportChoices& choices);

/// The change that `plan`, made for `festival`, comes to under `choices`. Without choices it is that of the
/// plan. Pure.
[[nodiscard]] Change chosenChange(
    const ImportPlan& plan, const Festival& festival, const ImportChoices& choices);

} // namespace planner
