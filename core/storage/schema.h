// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QStringList>

#include <vector>

namespace planner {

/// What leads from the version before to version `number` of the file.
struct SchemaVersion {
    int number = 0;
    QStringList statements;
};

/// The statements of a schema file; a line that holds only ";;" ends each but the last.
[[nodiscard]] QStringList statementsIn(const QString& schemaFile);

/// All versions of the file, oldest first, from the embedded schema files.
[[nodiscard]] std::vector<SchemaVersion> schemaVersions();

/// Makes a whole copy of `database` at `path`, where nothing is yet, and checks that it is sound. A failure,
/// which calls the copy `shownAs`, may leave half of it.
Status makeCopy(Database& database, const QString& path, const QString& shownAs);

/// Brings `database`, whose schema is empty or was checked, to the newest of `versions`; each version is one
/// transaction. A database that holds something is first copied to `backup`, unless that is empty, and the
/// copy is checked; when that fails, nothing is changed and no copy is left. Rows that would lose what they
/// refer to stop it, too.
Status migrate(Database& database, const std::vector<SchemaVersion>& versions, const QString& backup);

/// Whether the tables, indexes and their conditions are exactly those that `versions` make, up to the one the
/// file says it is of. Anything else, such as a trigger, is refused with Unreadable.
Status checkSchema(Database& database, const std::vector<SchemaVersion>& versions);

/// Whether the file is sound in itself: pages, indexes, conditions, references.
Status checkIntegrity(Database& database);

} // namespace planner
