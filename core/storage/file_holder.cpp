// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/file_holder.h"

#include <QCoreApplication>
#include <QFile>
#include <QList>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace planner {

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The inode of the file, as /proc/locks spells it at the end of its third word: ":12345".
QByteArray inodeOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat facts { };
    if (stat(QFile::encodeName(path).constData(), &facts) == 0)
        return ':' + QByteArray::number(quint64{facts.st_ino});
#else
    Q_UNUSED(path)
#endif
    return {};
}

std::optional<qint64> lockingProcess(const QByteArray& inode)
{
    // "1: POSIX  ADVISORY  WRITE 4711 fe:00:12345 1073741824 1073742335"
    constexpr int processWord = 4;
    constexpr int fileWord = 5;
    std::optional<qint64> own;
    const QList<QByteArray> lines = contentsOf(QStringLiteral("/proc/locks")).split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() <= fileWord || words[1] != "POSIX" || !words[fileWord].endsWith(inode))
            continue;
        const qint64 process = words[processWord].toLongLong();
        if (process > 0 && process != QCoreApplication::applicationPid())
            return process;
        own = QCoreApplication::applicationPid();
    }
    return own;
}

} // namespace

std::optional<FileHolder> holderOf(const QString& path)
{
    const QByteArray inode = inodeOf(path);
    if (inode.isEmpty())
        return std::nullopt;
    const auto process = lockingProcess(inode);
    if (!process)
        return std::nullopt;
    const QString name
        = QString::fromUtf8(contentsOf(QStringLiteral("/proc/%1/comm").arg(*process))).trimmed();
    if (name.isEmpty())
        return std::nullopt;
    return FileHolder{.program = name, .process = *process};
}

} // namespace planner
