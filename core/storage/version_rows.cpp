// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/version_rows.h"

#include "core/festival/snapshot.h"

#include <QCoreApplication>

namespace planner {

namespace {

Failure unreadableVersion(const Database& database, int number, const QString& detail)
{
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate("Storage",
            "In \"%1\", version %2 is damaged and cannot be read. The festival itself is not affected; use "
            "another version.")
            .arg(database.name())
            .arg(number),
        detail);
}

QString stored(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<Versions> loadVersions(Database& database)
{
    Versions versions;
    const Status read = database.each(
        QStringLiteral("SELECT \"number\", \"name\", \"author\", \"time\", \"revision\" FROM \"version\" "
                       "ORDER BY \"number\""),
        {}, [&versions](const QSqlQuery& row) {
            versions.list.push_back({.number = row.value(0).toInt(),
                .name = row.value(1).toString(),
                .author = row.value(2).toString(),
                .time = QDateTime::fromString(row.value(3).toString(), Qt::ISODateWithMs),
                .revision = row.value(4).toInt()});
            return Status();
        });
    if (!read)
        return failed(read);
    const auto last = database.value(QStringLiteral("SELECT \"last_version\" FROM \"meta\""));
    if (!last)
        return failed(last);
    versions.last = last->toInt();
    return versions;
}

Result<Festival> loadVersion(Database& database, int number)
{
    const auto bytes = database.value(
        QStringLiteral("SELECT \"festival\" FROM \"version\" WHERE \"number\" = ?"), {number});
    if (!bytes)
        return failed(bytes);
    auto festival = festivalIn(bytes->toByteArray());
    if (!festival)
        return unreadableVersion(database, number, festival.error().message + festival.error().detail);
    return festival;
}

Status writeVersion(Database& database, const Version& version, const Festival& festival)
{
    // Bytes are bound as if they were text.
    const Status written = database.run(
        QStringLiteral("INSERT INTO \"version\" (\"number\", \"name\", \"author\", \"time\", \"revision\", "
                       "\"festival\") VALUES (?, ?, ?, ?, ?, CAST(? AS BLOB))"),
        {version.number, stored(version.name), stored(version.author),
            version.time.toString(Qt::ISODateWithMs), version.revision, snapshotOf(festival)});
    if (!written)
        return written;
    return database.run(QStringLiteral("UPDATE \"meta\" SET \"last_version\" = ?"), {version.number});
}

Status renameVersion(Database& database, int number, const QString& name)
{
    return database.run(
        QStringLiteral("UPDATE \"version\" SET \"name\" = ? WHERE \"number\" = ?"), {stored(name), number});
}

Status removeVersion(Database& database, int number)
{
    return database.run(QStringLiteral("DELETE FROM \"version\" WHERE \"number\" = ?"), {number});
}

} // namespace planner
