// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/storage/database.h"

namespace planner {

/// Reads every row of every kind, generically from the field lists. Fails with Unreadable when a value is not
/// what this program writes, or when there is not exactly one description of the festival.
Result<Festival> loadRows(Database& database);

/// Brings the rows that `change` names from how `before` has them to how `after` has them; touches only the
/// columns that differ.
Status writeRows(Database& database, const Festival& before, const Festival& after, const Change& change);

} // namespace planner
