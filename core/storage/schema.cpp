// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema.h"

#include "core/festival/file_mark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace planner {

namespace {

Failure damaged(const Database& database, const QString& detail)
{
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate("Storage", "\"%1\" is damaged, so it was not opened. Use a backup copy.")
            .arg(database.name()),
        detail);
}

/// Every object of the schema with the text that made it.
Result<QStringList> objectsOf(Database& database)
{
    QStringList objects;
    const Status read = database.each(
        QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"), {},
        [&objects](const QSqlQuery& row) {
            objects << row.value(0).toString() + QLatin1Char(' ') + row.value(1).toString() + QLatin1Char(' ')
                    + row.value(2).toString() + QLatin1Char(' ') + row.value(3).toString();
            return Status();
        });
    if (!read)
        return failed(read);
    return objects;
}

Status checkReferencesIn(Database& database)
{
    return database.each(
        QStringLiteral("PRAGMA foreign_key_check"), {}, [&database](const QSqlQuery& row) -> Status {
            return damaged(database,
                QStringLiteral("a row of %1 refers to nothing in %2")
                    .arg(row.value(0).toString(), row.value(2).toString()));
        });
}

Status bringTo(Database& database, const SchemaVersion& version)
{
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return failed(transaction);
    QStringList statements = version.statements;
    statements << QStringLiteral("PRAGMA application_id = %1").arg(applicationId)
               << QStringLiteral("PRAGMA user_version = %1").arg(version.number);
    for (const QString& statement : std::as_const(statements)) {
        if (Status done = database.run(statement); !done)
            return done;
    }
    if (Status sound = checkReferencesIn(database); !sound)
        return sound;
    return (*transaction)->commit();
}

/// Keeps `database` as it is at `backup`, or leaves nothing there.
Status backUp(Database& database, const QString& backup)
{
    Status saved = makeCopy(database, backup, backup);
    if (saved)
        return saved;
    QFile::remove(backup);
    QFile::remove(backup + QStringLiteral("-journal"));
    if (saved.error().kind == ProblemKind::InUse)
        return saved;
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate("Storage",
            "\"%1\" was made by an earlier version of this program, and the backup copy to be made before it "
            "is changed cannot be written to \"%2\". Free some space there, or see that you may write there, "
            "then try again.")
            .arg(database.name(), QDir::toNativeSeparators(QFileInfo(backup).path())),
        saved.error().message + saved.error().detail);
}

} // namespace

Status makeCopy(Database& database, const QString& path, const QString& shownAs)
{
    const auto copy = Database::open(path, Database::Access::Create, shownAs);
    if (!copy)
        return failed(copy);
    const Status copied = database.copyTo(**copy);
    return copied ? checkIntegrity(**copy) : copied;
}

QStringList statementsIn(const QString& schemaFile)
{
    return schemaFile.split(QStringLiteral("\n;;\n"));
}

std::vector<SchemaVersion> schemaVersions()
{
    std::vector<SchemaVersion> versions;
    for (const char* name :
        {"0001_programme.sql", "0002_versions.sql", "0003_visits.sql", "0004_map.sql", "0005_filed.sql"}) {
        QFile file(QStringLiteral(":/schema/") + QLatin1String(name));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(there, "schemaVersions", "the schema is part of the library");
        Q_UNUSED(there)
        versions.push_back({.number = static_cast<int>(versions.size()) + 1,
            .statements = statementsIn(QString::fromUtf8(file.readAll()))});
    }
    return versions;
}

Status migrate(Database& database, const std::vector<SchemaVersion>& versions, const QString& backup)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failed(version);
    const int present = version->toInt();
    if (present >= versions.back().number)
        return {};
    if (present > 0 && !backup.isEmpty()) {
        if (Status saved = backUp(database, backup); !saved)
            return saved;
    }
    // Inside a transaction this would be ignored, and rebuilding a table would take the rows that refer to
    // it.
    Status status = database.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    for (const SchemaVersion& next : versions) {
        if (status && next.number > present)
            status = bringTo(database, next);
    }
    const Status guarded = database.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    return status ? guarded : status;
}

Status checkSchema(Database& database, const std::vector<SchemaVersion>& versions)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failed(version);
    std::vector<SchemaVersion> reached = versions;
    std::erase_if(reached, [&version](const SchemaVersion& one) { return one.number > version->toInt(); });
    const auto found = objectsOf(database);
    if (!found)
        return failed(found);
    const auto model = Database::inMemory();
    if (!model)
        return failed(model);
    if (Status made = migrate(**model, reached, {}); !made)
        return made;
    const auto wanted = objectsOf(**model);
    if (!wanted)
        return failed(wanted);
    if (*found == *wanted)
        return {};
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate(
            "Storage", "\"%1\" was altered by another program, so it was not opened. Use a backup copy.")
            .arg(database.name()));
}

Status checkIntegrity(Database& database)
{
    const auto verdict = database.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict)
        return failed(verdict);
    if (verdict->toString() != QLatin1String("ok"))
        return damaged(database, verdict->toString());
    return checkReferencesIn(database);
}

} // namespace planner
