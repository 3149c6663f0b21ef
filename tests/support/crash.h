// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "tests/support/festival_file.h"

namespace planner::tests {

/// Makes at `path` what a crash in the middle of a change to `festival` leaves: a file and its journal.
inline void crashMidChange(const QString& path, const Festival& festival)
{
    const FestivalFolder elsewhere;
    (void)created(elsewhere.path(), festival);
    const auto database = Database::open(elsewhere.path(), Database::Access::Write);
    REQUIRE(database);
    // What does not fit in the cache is in the file before the change is complete.
    for (const char* sql : {"PRAGMA cache_size = 5", "PRAGMA cache_spill = 5", "BEGIN IMMEDIATE",
             "UPDATE startup SET description = hex(randomblob(200000))",
             "UPDATE session SET description = hex(randomblob(200000))"})
        REQUIRE((*database)->run(QLatin1String(sql)));
    for (const char* part : {"", "-journal"})
        REQUIRE(QFile::copy(elsewhere.path() + QLatin1String(part), path + QLatin1String(part)));
}

} // namespace planner::tests
