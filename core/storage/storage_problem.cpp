// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/storage_problem.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace planner {

namespace {

/// What went wrong, as far as an organiser can do something about it.
enum class Trouble { Full, WriteProtected, Moved, Disk, Damaged, Endless, OutOfRange, TooLong };

Trouble troubleOf(const StorageError& error)
{
    if (error.code == SQLITE_READONLY_DBMOVED)
        return Trouble::Moved;
    switch (error.code & 0xff) {
    case SQLITE_FULL:
        return Trouble::Full;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Trouble::WriteProtected;
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_NOLFS:
        return Trouble::Disk;
    case SQLITE_INTERRUPT:
        return Trouble::Endless;
    case SQLITE_CONSTRAINT:
        return Trouble::OutOfRange;
    case SQLITE_TOOBIG:
        return Trouble::TooLong;
    default:
        return Trouble::Damaged;
    }
}

QString whenOpening(Trouble trouble)
{
    switch (trouble) {
    case Trouble::WriteProtected:
        return QCoreApplication::translate("Storage",
            "\"%1\" cannot be opened: you may not read it, or it was left in the middle of a change in a "
            "folder that is write-protected. Copy it to a folder of your own, together with the file next to "
            "it that ends in \"-journal\", if there is one.");
    case Trouble::Endless:
        return QCoreApplication::translate("Storage",
            "Checking \"%1\" takes longer than any festival needs, so it was not opened. Use a backup copy.");
    case Trouble::Disk:
    case Trouble::Full:
        return QCoreApplication::translate("Storage",
            "\"%1\" cannot be read: its disk answers with an error. Check the disk and try again.");
    case Trouble::Moved:
    case Trouble::Damaged:
    case Trouble::OutOfRange:
    case Trouble::TooLong:
        break;
    }
    return QCoreApplication::translate(
        "Storage", "\"%1\" is damaged, so it was not opened. Use a backup copy.");
}

QString whenStoring(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Full:
        return QCoreApplication::translate("Storage",
            "This change cannot be stored in \"%1\": the disk is full. Nothing was lost; free some space and "
            "try again.");
    case Trouble::WriteProtected:
        return QCoreApplication::translate("Storage",
            "This change cannot be stored: \"%1\" or its folder is write-protected. Nothing was lost; copy "
            "the file to a folder of your own and go on there.");
    case Trouble::Moved:
        return QCoreApplication::translate("Storage",
            "This change was not stored: another program, perhaps a cloud folder, has moved, deleted or "
            "replaced \"%1\". Look for the file and open it again.");
    case Trouble::Disk:
    case Trouble::Endless:
        return QCoreApplication::translate("Storage",
            "This change cannot be stored in \"%1\": its disk answers with an error. Nothing was lost; check "
            "the disk and try again.");
    case Trouble::OutOfRange:
        return QCoreApplication::translate("Storage",
            "This change cannot be stored in \"%1\": the value of \"%2\" is out of range. Nothing was lost.");
    case Trouble::TooLong:
        return QCoreApplication::translate("Storage",
            "This change cannot be stored in \"%1\": a text is longer than 16 MB. Nothing was lost.");
    case Trouble::Damaged:
        break;
    }
    return QCoreApplication::translate("Storage",
        "This change cannot be stored: \"%1\" was damaged after it was opened. Open the file again, or a "
        "backup copy.");
}

QString whenCreating(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Full:
        return QCoreApplication::translate(
            "Storage", "\"%1\" cannot be made: the disk is full. Free some space and try again.");
    case Trouble::WriteProtected:
        return QCoreApplication::translate("Storage",
            "\"%1\" cannot be made: its folder is missing or write-protected. Choose another folder.");
    case Trouble::OutOfRange:
        return QCoreApplication::translate(
            "Storage", "\"%1\" cannot be made: the value of \"%2\" is out of range.");
    case Trouble::TooLong:
        return QCoreApplication::translate("Storage", "\"%1\" cannot be made: a text is longer than 16 MB.");
    case Trouble::Moved:
    case Trouble::Disk:
    case Trouble::Endless:
    case Trouble::Damaged:
        break;
    }
    return QCoreApplication::translate(
        "Storage", "\"%1\" cannot be made: its disk answers with an error. Check the disk and try again.");
}

QString sentence(Trouble trouble, StorageAct act)
{
    switch (act) {
    case StorageAct::Opening:
        return whenOpening(trouble);
    case StorageAct::Storing:
        return whenStoring(trouble);
    case StorageAct::Creating:
        return whenCreating(trouble);
    }
    return {};
}

ProblemKind kindOf(Trouble trouble, StorageAct act)
{
    if (act == StorageAct::Opening)
        return ProblemKind::Unreadable;
    const bool nonsense = trouble == Trouble::OutOfRange || trouble == Trouble::TooLong;
    return nonsense ? ProblemKind::Refused : ProblemKind::Unwritable;
}

/// The column in "CHECK constraint failed: seats"; SQLite drops what follows a quoted name.
QString columnIn(const QString& text)
{
    return text.section(QStringLiteral(": "), -1);
}

} // namespace

QString shownPath(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Problem storageProblem(const StorageError& error, const QString& path, StorageAct act)
{
    const int primary = error.code & 0xff;
    const QString detail = QStringLiteral("SQLite %1: %2").arg(error.code).arg(error.text);
    if (primary == SQLITE_BUSY || primary == SQLITE_LOCKED) {
        Problem problem = inUseProblem(path, holderOf(path));
        problem.detail = detail;
        return problem;
    }
    const Trouble trouble = troubleOf(error);
    QString message = sentence(trouble, act).arg(shownPath(path));
    if (trouble == Trouble::OutOfRange && act != StorageAct::Opening)
        message = message.arg(columnIn(error.text));
    return {kindOf(trouble, act), message, detail};
}

Problem inUseProblem(const QString& path, const std::optional<FileHolder>& holder)
{
    if (!holder)
        return {ProblemKind::InUse,
            QCoreApplication::translate(
                "Storage", "\"%1\" is in use by another program. Close it there, then try again.")
                .arg(shownPath(path))};
    if (!holder->computer.isEmpty())
        return {ProblemKind::InUse,
            QCoreApplication::translate("Storage",
                "\"%1\" is already open in %2 on the computer %3 (process %4). Close it there, then try "
                "again.")
                .arg(shownPath(path), holder->program, holder->computer)
                .arg(holder->process)};
    return {ProblemKind::InUse,
        QCoreApplication::translate(
            "Storage", "\"%1\" is in use by %2 (process %3). Close it there, then try again.")
            .arg(shownPath(path), holder->program)
            .arg(holder->process)};
}

} // namespace planner
