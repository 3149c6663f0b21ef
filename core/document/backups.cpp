// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/backups.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace planner {

namespace {

const QString timeFormat = QStringLiteral("yyyyMMdd-HHmmss-zzz");
const QString suffix = QStringLiteral(".festival");

/// How the names of all backups of a file begin: "june-1a2b3c4d-".
QString beginningOf(const QString& path)
{
    constexpr qsizetype longestName = 100;
    constexpr qsizetype hashDigits = 8;
    const QFileInfo file(path);
    const QByteArray hash
        = QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha1).toHex();
    return file.completeBaseName().left(longestName) + u'-' + QString::fromLatin1(hash.left(hashDigits))
        + u'-';
}

} // namespace

QString backupPath(const QString& folder, const QString& path, const QDateTime& time)
{
    return QDir(folder).filePath(beginningOf(path) + time.toUTC().toString(timeFormat) + suffix);
}

std::vector<Backup> backupsOf(const QString& path, const QString& folder)
{
    std::vector<Backup> backups;
    const QDir place(folder);
    const QString beginning = beginningOf(path);
    const QStringList names = place.entryList(QDir::Files);
    for (const QString& name : names) {
        if (!name.startsWith(beginning) || !name.endsWith(suffix))
            continue;
        const QString text = name.mid(beginning.size(), name.size() - beginning.size() - suffix.size());
        QDateTime time = QDateTime::fromString(text, timeFormat);
        time.setTimeSpec(Qt::UTC);
        if (time.isValid())
            backups.push_back({place.filePath(name), time});
    }
    std::ranges::sort(backups, std::ranges::greater(), &Backup::time);
    return backups;
}

std::vector<Backup> superfluous(const std::vector<Backup>& backups, const QDateTime& now)
{
    constexpr int newest = 20;
    constexpr int days = 14;
    std::vector<Backup> result;
    std::set<QDate> seen;
    int place = 0;
    for (const Backup& backup : backups) {
        const QDate day = backup.time.date();
        const bool isLastOfItsDay = seen.insert(day).second;
        const bool isRecent = day.daysTo(now.toUTC().date()) < days;
        if (place++ >= newest && !(isLastOfItsDay && isRecent))
            result.push_back(backup);
    }
    return result;
}

} // namespace planner
