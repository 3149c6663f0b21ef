// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/history.h"
#include "core/storage/database.h"
#include "core/storage/row_edit.h"

namespace planner {

/// All steps, oldest first, without what they did.
Result<History> loadHistory(Database& database);

/// What the step did, in its order.
Result<std::vector<RowEdit>> loadStep(Database& database, int number);

/// Adds `step` and what it did. Steps that could have been redone are set aside.
Status writeStep(Database& database, const Step& step, const std::vector<RowEdit>& edits);

/// Marks the steps of these numbers.
Status markSteps(Database& database, const std::vector<int>& numbers, StepState state);

} // namespace planner
