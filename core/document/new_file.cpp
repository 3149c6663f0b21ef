// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/new_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

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

Failure alreadyThere(const QString& path)
{
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate(
            "Document", "\"%1\" is already there and was left alone. Choose another name.")
            .arg(QDir::toNativeSeparators(path)));
}

Status moveInto(const QString& temporary, const QString& path, Existing existing)
{
    if (existing == Existing::Keep)
        return QFile::rename(temporary, path) ? Status() : alreadyThere(path);
    std::error_code error;
    std::filesystem::rename(temporary.toStdU16String(), path.toStdU16String(), error);
    if (!error)
        return {};
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate(
            "Document", "\"%1\" cannot be replaced and was left alone. Choose another name.")
            .arg(QDir::toNativeSeparators(path)),
        QString::fromStdString(error.message()));
}

} // namespace

Status makeNewFile(
    const QString& path, Existing existing, const std::function<Status(const QString& temporary)>& write)
{
    const QFileInfo file(path);
    if (existing == Existing::Keep && (file.exists() || file.isSymLink()))
        return alreadyThere(path);
    const QString folder = file.absolutePath();
    const QString temporary
        = folder + QStringLiteral("/.%1.new").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    Status status = write(temporary);
    if (status)
        status = moveInto(temporary, file.absoluteFilePath(), existing);
    if (status)
        flushFolder(folder);
    QFile::remove(temporary);
    QFile::remove(temporary + QStringLiteral("-journal"));
    return status;
}

} // namespace planner
