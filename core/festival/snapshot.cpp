// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/snapshot.h"

#include "core/base/json_letters.h"
#include "core/festival/change.h"
#include "core/festival/row_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtEndian>

namespace planner {

namespace {

constexpr quint32 largest = 64 * 1024 * 1024; ///< Bytes of JSON.

Failure damaged(const QString& detail)
{
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate("Change", "What was kept of the festival is damaged."), detail);
}

/// Empty unless `snapshot` is what qCompress() made of something of sensible size.
QByteArray unpacked(const QByteArray& snapshot)
{
    constexpr qsizetype headerSize = 4;
    if (snapshot.size() < headerSize || qFromBigEndian<quint32>(snapshot.constData()) > largest)
        return {};
    return qUncompress(snapshot);
}

template <class T>
Status readRow(const QJsonObject& object, Table<T>& rows)
{
    const auto id = Id<T>::fromText(object.value(QLatin1String("id")).toString());
    if (!id || rows.contains(*id))
        return damaged(QStringLiteral("id of a %1").arg(QLatin1String(kindName<T>())));
    T row = blank(*id);
    if (Status read = readFields(object, row); !read)
        return read;
    rows.put(std::move(row));
    return {};
}

template <class T>
Status readRows(const QJsonObject& kinds, Table<T>& rows)
{
    const QJsonArray list = kinds.value(QLatin1String(kindName<T>())).toArray();
    for (const auto& row : list) {
        if (Status read = readRow(row.toObject(), rows); !read)
            return read;
    }
    return {};
}

Result<Festival> festivalIn(const QJsonObject& kinds)
{
    Table<About> abouts;
    if (const Status read = readRows(kinds, abouts); !read)
        return failed(read);
    if (abouts.size() != 1)
        return damaged(QStringLiteral("%1 descriptions").arg(abouts.size()));
    Festival festival(*abouts.begin());
    Status status;
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        if constexpr (!std::is_same_v<T, About>) {
            if (status)
                status = readRows(kinds, festival.table<T>());
        }
    });
    if (!status)
        return failed(status);
    const Festival nothing(festival.about());
    return applied(nothing, difference(nothing, festival));
}

} // namespace

QByteArray snapshotOf(const Festival& festival)
{
    QJsonObject kinds;
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        QJsonArray rows;
        for (const T& row : festival.table<T>())
            rows.append(rowToJson(row));
        kinds.insert(QLatin1String(kindName<T>()), rows);
    });
    return qCompress(wholeJson(kinds));
}

Result<Festival> festivalIn(const QByteArray& snapshot)
{
    const QByteArray json = unpacked(snapshot);
    if (json.isEmpty())
        return damaged(QStringLiteral("compression"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return damaged(error.errorString());
    return festivalIn(document.object());
}

} // namespace planner
