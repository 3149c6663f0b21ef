// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/opened_file.h"

#include "core/storage/file_header.h"
#include "core/storage/opener_lock.h"
#include "core/storage/schema.h"
#include "core/storage/storage_problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace planner {

namespace {

/// A sound file of any size we know takes a fraction of this, also on a slow disk.
constexpr std::chrono::seconds openingTime{20};

bool isMidChange(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

/// A journal that a crash left behind with nothing in it to put right would stay until the next change: one
/// that changes nothing takes it away. If it can't, it does no harm.
void removeEmptyJournal(Database& database, const QString& path, int version)
{
    if (!QFileInfo::exists(path + QStringLiteral("-journal")))
        return;
    const auto transaction = Transaction::begin(database);
    if (transaction && database.run(QStringLiteral("PRAGMA user_version = %1").arg(version)))
        (void)(*transaction)->commit();
}

QString backupPath(const QString& path, const QDateTime& time)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("backups"));
    return folder.filePath(
        QStringLiteral("backups/%1-%2.festival")
            .arg(QFileInfo(path).completeBaseName(), time.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"))));
}

Failure tooNew(const QString& path, int version, int known)
{
    return failure(ProblemKind::Newer,
        QCoreApplication::translate("Storage",
            "\"%1\" was made by a newer version of this program (file format %2, this one knows %3). Update "
            "the program to change it; until then it can only be read.")
            .arg(shownPath(path))
            .arg(version)
            .arg(known));
}

Status checkWritable(const Database& database)
{
    if (!database.isReadOnly())
        return {};
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate("Storage",
            "\"%1\" cannot be opened for changes: it is write-protected. Copy the file to a folder of your "
            "own.")
            .arg(database.name()));
}

/// `database` as it would be were it of our version. In memory, because the file is not to be touched.
Result<std::unique_ptr<Database>> migratedCopy(Database& database)
{
    auto copy = Database::inMemory(database.name());
    if (!copy)
        return copy;
    if (const Status copied = database.copyTo(**copy); !copied)
        return failed(copied);
    (*copy)->limitTime(openingTime);
    if (const Status migrated = migrate(**copy, schemaVersions(), {}); !migrated)
        return failed(migrated);
    return copy;
}

/// Checks the file, which is of a version we know, and brings it to ours.
Status settle(OpenedFile& file, int version)
{
    const std::vector<SchemaVersion> versions = schemaVersions();
    if (Status exact = checkSchema(*file.database, versions); !exact)
        return exact;
    if (Status sound = checkIntegrity(*file.database); !sound)
        return sound;
    if (version == versions.back().number)
        return {};
    if (file.lock)
        return migrate(
            *file.database, versions, backupPath(file.database->name(), QDateTime::currentDateTimeUtc()));
    auto copy = migratedCopy(*file.database);
    if (!copy)
        return failed(copy);
    file.database = std::move(*copy);
    return {};
}

/// Connects to the file, which is at `place` when all links are followed: there is its journal, too. Whoever
/// is to write holds it until the lock goes.
Status connect(const QString& path, const QString& place, OpenMode mode, OpenedFile& file)
{
    if (mode == OpenMode::ReadWrite) {
        auto lock = openerLock(place);
        if (!lock)
            return failed(lock);
        file.lock = std::move(*lock);
    }
    // What a crash left in the middle of a change can only be put right by writing.
    const bool writes = mode == OpenMode::ReadWrite || isMidChange(place);
    auto database
        = Database::open(place, writes ? Database::Access::Write : Database::Access::Read, shownPath(path));
    if (!database)
        return failed(database);
    file.database = std::move(*database);
    file.database->limitTime(openingTime);
    return mode == OpenMode::ReadWrite ? checkWritable(*file.database) : Status();
}

} // namespace

Result<OpenedFile> openFile(const QString& path, OpenMode mode)
{
    const auto version = versionInHeader(path);
    if (!version)
        return failed(version);
    OpenedFile file;
    const int known = schemaVersions().back().number;
    file.isNewer = *version > known;
    if (file.isNewer && mode == OpenMode::ReadWrite)
        return tooNew(path, *version, known);
    const QString place = QFileInfo(path).canonicalFilePath();
    if (const Status connected = connect(path, place, mode, file); !connected)
        return failed(connected);
    // Of a newer file we cannot know what belongs there; triggers and views are never executed anyway.
    const Status settled = file.isNewer ? checkIntegrity(*file.database) : settle(file, *version);
    if (!settled)
        return failed(settled);
    if (file.lock)
        removeEmptyJournal(*file.database, place, known);
    return file;
}

} // namespace planner
