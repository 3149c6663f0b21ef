// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/history.h"
#include "core/storage/database.h"
#include "core/storage/row_edit.h"

namespace planner {

/// All steps, oldest first, without what they did.
Result<History> loadHistory(Database& database);

/// What the step did, in its order. Fails with Unreadable when something of it is missing.
Result<std::vector<RowEdit>> loadStep(Database& database, int number);

/// The numbers of the steps that did something to the thing, in their order. `kind` is its kindName().
Result<std::vector<int>> stepsOf(Database& database, const QString& kind, const QUuid& row);

/// Adds `step` and what it did. Steps that could have been redone are set aside.
Status writeStep(Database& database, const Step& step, const std::vector<RowEdit>& edits);

/// What step `step.number` did is now `edits`. Without any it is forgotten.
Status rewriteStep(Database& database, const Step& step, const std::vector<RowEdit>& edits);

/// The fields of a thing that came with a step, for when the step is done again.
struct KeptFields {
    int step = 0; ///< Its number.
    int position = 0; ///< In what the step did, from 0.
    QJsonObject after;
};

/// Adds what the steps left out as long as the things were there.
Status keepFields(Database& database, const std::vector<KeptFields>& kept);

/// Marks the steps of these numbers.
Status markSteps(Database& database, const std::vector<int>& numbers, StepState state);

} // namespace planner
