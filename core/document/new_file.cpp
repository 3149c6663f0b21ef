// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/new_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace planner {

namespace {

/// A new name is only safe from a power cut once its folder is on the disk.
void flushFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

Failure existing(const QString& path)
{
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate(
            "Document", "\"%1\" is already there and was left alone. Choose another name.")
            .arg(QDir::toNativeSeparators(path)));
}

} // namespace

Status makeNewFile(const QString& path, const std::function<Status(const QString& temporary)>& write)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return existing(path);
    const QString folder = file.absolutePath();
    const QString temporary
        = folder + QStringLiteral("/.%1.new").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    Status status = write(temporary);
    if (status && !QFile::rename(temporary, file.absoluteFilePath()))
        status = existing(path);
    if (status)
        flushFolder(folder);
    QFile::remove(temporary);
    QFile::remove(temporary + QStringLiteral("-journal"));
    return status;
}

} // namespace planner
