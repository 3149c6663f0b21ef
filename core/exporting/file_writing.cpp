// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/file_writing.h"

#include "core/festival/file_mark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace planner {

namespace {

/// Why writing failed, asked at once: a full disk is only told by what is left on it.
QString whyUnwritten(const QSaveFile& file, qsizetype wanted)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < wanted;
    return full ? QCoreApplication::translate(
               "Exporting", "the disk is full. Nothing was replaced; free some space and try again.")
                : file.errorString();
}

Failure unwritable(const QString& path, const QString& why)
{
    return failure(ProblemKind::Unwritable,
        QCoreApplication::translate("Exporting", "%1 cannot be written: %2")
            .arg(QDir::toNativeSeparators(path), why));
}

bool holdsFestival(const QString& path)
{
    constexpr qint64 enough = 100;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isFestivalFile(file.read(enough));
}

} // namespace

Status writeFile(const QString& path, const QByteArray& bytes)
{
    if (holdsFestival(path))
        return unwritable(path,
            QCoreApplication::translate(
                "Exporting", "a festival is in it, which would be lost. Choose another name."));
    // Writing puts a new file in the place of the old one, which must not take the place of a device.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return unwritable(path, QCoreApplication::translate("Exporting", "it is not a file."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    if (!written || !file.commit())
        return unwritable(path, whyUnwritten(file, bytes.size()));
    return {};
}

} // namespace planner
