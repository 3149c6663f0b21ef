// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/planning/trial.h"

namespace planner {

/// A change that cures a finding.
struct Repair {
    QString label; ///< With its effect: "Shift to 11:30 (0 new problems)".
    Change change;
    Verdict verdict; ///< What the change does, the cure among it.
};

constexpr size_t mostRepairs = 5;

/// What cures `finding`, the best first, at most mostRepairs: changes after which the finding is gone and no
/// new error is there. Locked sessions stay where they are. Empty when only somebody's judgement can help.
[[nodiscard]] std::vector<Repair> repairs(
    Trial& trial, const Finding& finding, IdSource& ids, const Words& words);

} // namespace planner
