// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/act.h"
#include "core/storage/database.h"

namespace planner {

/// Reads every row of every kind, generically from the field lists. Fails with Unreadable when a value is not
/// what this program writes, or when there is not exactly one description of the festival.
Result<Festival> loadRows(Database& database);

/// Brings the rows of the things in `act` from how they were to how they are now; touches only the columns
/// that differ.
Status writeRows(Database& database, const Act& act);

} // namespace planner
