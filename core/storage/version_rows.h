// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"
#include "core/festival/version.h"
#include "core/storage/database.h"

namespace planner {

/// All named versions, without what they hold.
Result<Versions> loadVersions(Database& database);

/// The festival as version `number` holds it.
Result<Festival> loadVersion(Database& database, int number);

/// Adds `version`, which holds `festival` and has a number of its own.
Status writeVersion(Database& database, const Version& version, const Festival& festival);

Status renameVersion(Database& database, int number, const QString& name);
Status removeVersion(Database& database, int number);

} // namespace planner
