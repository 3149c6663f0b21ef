// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace planner {

namespace {

QString keyOf(ListField field)
{
    return QLatin1String(entryOf(field).key);
}

std::optional<ListField> fieldWithKey(const QString& key)
{
    for (const ListFieldEntry& entry : listFields()) {
        if (key == QLatin1String(entry.key))
            return entry.field;
    }
    return std::nullopt;
}

Failure unreadable(const QString& message)
{
    return failure(ProblemKind::Unreadable, message);
}

Result<MappedColumn> columnFromJson(const QJsonValue& json, qsizetype place)
{
    const QJsonObject object = json.toObject();
    const QJsonValue column = object.value(QLatin1String("column"));
    const QJsonValue field = object.value(QLatin1String("field"));
    if (!column.isString() || !(field.isString() || field.isNull()))
        return unreadable(QCoreApplication::translate("Mapping",
            "Entry %1 of the mapping needs a \"column\" and a \"field\", both texts (or null for no field).")
                              .arg(place));
    MappedColumn mapped{column.toString(), fieldWithKey(field.toString()), {}};
    if (field.isString() && !mapped.field)
        return unreadable(QCoreApplication::translate(
            "Mapping", "The mapping gives the column \"%1\" to \"%2\", which is no field.")
                              .arg(mapped.header, field.toString()));
    return mapped;
}

bool isSameHeader(const QString& a, const QString& b)
{
    return a == b || (folded(a) == folded(b) && !folded(a).isEmpty());
}

} // namespace

bool Mapping::has(ListField field) const
{
    return std::ranges::any_of(
        columns, [field](const MappedColumn& column) { return column.field == field; });
}

Mapping fitted(const Mapping& wanted, const QStringList& header)
{
    std::vector<MappedColumn> left = wanted.columns;
    Mapping mapping;
    for (const QString& name : header) {
        auto found = std::ranges::find(left, name, &MappedColumn::header);
        // A column that is not spelled so leaves the entry to one that is.
        if (found == left.end())
            found = std::ranges::find_if(left, [&](const MappedColumn& column) {
                return isSameHeader(column.header, name) && !header.contains(column.header);
            });
        if (found == left.end()) {
            mapping.columns.push_back({name, std::nullopt,
                QCoreApplication::translate("Mapping", "The mapping does not name it.")});
            continue;
        }
        mapping.columns.push_back(
            {name, found->field, QCoreApplication::translate("Mapping", "The mapping says so.")});
        left.erase(found);
    }
    return mapping;
}

Status checkColumns(const Mapping& wanted, const QStringList& header)
{
    QStringList strange;
    for (const MappedColumn& column : wanted.columns) {
        const auto isIt = [&column](const QString& name) { return isSameHeader(column.header, name); };
        if (column.field && std::ranges::none_of(header, isIt))
            strange << column.header;
    }
    if (strange.isEmpty())
        return {};
    const auto count = static_cast<int>(strange.size());
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Mapping",
            "The mapping names %n column(s) that the list does not have: %1. The list has: %2.", nullptr,
            count)
            .arg(strange.join(QStringLiteral(", ")), header.join(QStringLiteral(", "))));
}

QString headerOf(const Mapping& mapping, const QString& fieldKey)
{
    const auto feeds = [&fieldKey](ListField field) {
        const bool isPartOfPoint = field == ListField::Latitude || field == ListField::Longitude;
        return fieldKey == QLatin1String(entryOf(isPartOfPoint ? ListField::Coordinates : field).key);
    };
    for (const MappedColumn& column : mapping.columns) {
        if (column.field && feeds(*column.field))
            return column.header;
    }
    return fieldKey;
}

std::optional<DoubleUse> doubleUse(const Mapping& mapping)
{
    for (size_t second = 0; second < mapping.columns.size(); ++second) {
        const auto& field = mapping.columns[second].field;
        if (!field || entryOf(*field).several)
            continue;
        for (size_t first = 0; first < second; ++first) {
            if (mapping.columns[first].field == field)
                return DoubleUse{first, second};
        }
    }
    return std::nullopt;
}

Status checkMapping(const Mapping& mapping)
{
    if (!mapping.has(ListField::Name))
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Mapping",
                "No column is mapped to \"Name\". Choose one to continue; on the command line, "
                "--save-mapping writes a mapping to change, and --mapping takes it."));
    const auto twice = doubleUse(mapping);
    if (!twice)
        return {};
    const MappedColumn& column = mapping.columns[twice->second];
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Mapping",
            "The columns \"%1\" and \"%2\" are both mapped to \"%3\", which takes one. Leave one "
            "out.")
            .arg(mapping.columns[twice->first].header, column.header, keyOf(*column.field)));
}

QJsonObject mappingToJson(const Mapping& mapping)
{
    QJsonArray columns;
    for (const MappedColumn& column : mapping.columns) {
        const QJsonValue field
            = column.field ? QJsonValue(keyOf(*column.field)) : QJsonValue(QJsonValue::Null);
        columns.append(
            QJsonObject{{QStringLiteral("column"), column.header}, {QStringLiteral("field"), field}});
    }
    return {{QStringLiteral("columns"), columns}};
}

Result<Mapping> mappingFromJson(const QByteArray& json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate("Mapping", "The mapping is not JSON: something is wrong at byte %1.")
                .arg(error.offset),
            error.errorString());
    const QJsonValue columns = document.object().value(QLatin1String("columns"));
    if (!columns.isArray())
        return unreadable(QCoreApplication::translate("Mapping", "The mapping has no list of \"columns\"."));
    Mapping mapping;
    const QJsonArray array = columns.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto column = columnFromJson(array.at(i), i + 1);
        if (!column)
            return failed(column);
        mapping.columns.push_back(std::move(*column));
    }
    return mapping;
}

} // namespace planner
