// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/opener_lock.h"

#include "core/storage/storage_problem.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace planner {

namespace {

Problem heldProblem(const QLockFile& lock, const QString& path)
{
    FileHolder holder;
    if (!lock.getLockInfo(&holder.process, &holder.computer, &holder.program))
        return inUseProblem(path, std::nullopt);
    if (holder.computer == QSysInfo::machineHostName())
        holder.computer.clear();
    return inUseProblem(path, holder);
}

} // namespace

Result<std::unique_ptr<QLockFile>> openerLock(const QString& path)
{
    const QFileInfo file(path);
    auto lock
        = std::make_unique<QLockFile>(file.absolutePath() + QStringLiteral("/.%1.lock").arg(file.fileName()));
    lock->setStaleLockTime(0); // However old it is: only a dead owner makes it stale.
    if (lock->tryLock(0))
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return Failure(heldProblem(*lock, path));
    case QLockFile::PermissionError:
        return failure(ProblemKind::Unwritable,
            QCoreApplication::translate("Storage",
                "\"%1\" cannot be opened for changes: its folder is write-protected. Copy the file to a "
                "folder of your own.")
                .arg(shownPath(path)));
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate("Storage",
            "\"%1\" cannot be opened for changes: its disk is full or write-protected. Free some space and "
            "try again.")
            .arg(shownPath(path)));
}

} // namespace planner
