// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/festival_json.h"
#include "tests/support/catch.h"
#include "tests/support/random_festival.h"
#include "tests/support/source_tree.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace planner;
using namespace planner::tests;

namespace {

QJsonObject publishedSchema()
{
    QFile file(inSourceTree(QStringLiteral("resources/schema/festival-1.schema.json")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonDocument schema = QJsonDocument::fromJson(file.readAll(), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return schema.object();
}

/// As much of JSON Schema as the published one uses: collects where a value does not agree with it.
class Validator {
public:
    explicit Validator(QJsonObject schema) : m_definitions(schema[QLatin1String("$defs")].toObject())
    {
        m_root = std::move(schema);
    }

    QStringList faults(const QJsonValue& value) const { return faults(m_root, value, QString()); }

private:
    QStringList faults(const QJsonObject& schema, const QJsonValue& value, const QString& at) const
    {
        const QString name = schema[QLatin1String("$ref")].toString().section(QLatin1Char('/'), -1);
        if (!name.isEmpty())
            return faults(m_definitions[name].toObject(), value, at);
        if (schema.contains(QLatin1String("oneOf")))
            return alternatives(schema[QLatin1String("oneOf")].toArray(), value, at);
        if (schema.contains(QLatin1String("const")))
            return fault(schema[QLatin1String("const")] == value, at);
        if (schema.contains(QLatin1String("enum")))
            return fault(schema[QLatin1String("enum")].toArray().contains(value), at);
        return typed(schema, value, at);
    }

    QStringList typed(const QJsonObject& schema, const QJsonValue& value, const QString& at) const
    {
        const QString type = schema[QLatin1String("type")].toString();
        if (type == QLatin1String("object"))
            return object(schema, value, at);
        if (type == QLatin1String("array"))
            return array(schema[QLatin1String("items")].toObject(), value, at);
        if (type == QLatin1String("string"))
            return fault(value.isString() && matches(schema, value.toString()), at);
        if (type == QLatin1String("integer"))
            return fault(
                value.isDouble() && value.toDouble() == value.toInt() && isInRange(schema, value), at);
        const bool fits = (type == QLatin1String("number") && value.isDouble() && isInRange(schema, value))
            || (type == QLatin1String("boolean") && value.isBool())
            || (type == QLatin1String("null") && value.isNull());
        return fault(fits, at);
    }

    QStringList object(const QJsonObject& schema, const QJsonValue& value, const QString& at) const
    {
        const QJsonObject properties = schema[QLatin1String("properties")].toObject();
        const QJsonObject members = value.toObject();
        QStringList found = fault(value.isObject() && members.keys() == properties.keys(), at);
        for (auto member = members.begin(); member != members.end(); ++member)
            found += faults(properties[member.key()].toObject(), *member, at + u'/' + member.key());
        return found;
    }

    QStringList array(const QJsonObject& items, const QJsonValue& value, const QString& at) const
    {
        QStringList found = fault(value.isArray(), at);
        for (const QJsonValue element : value.toArray())
            found += faults(items, element, at);
        return found;
    }

    QStringList alternatives(const QJsonArray& schemas, const QJsonValue& value, const QString& at) const
    {
        const bool one = std::any_of(schemas.begin(), schemas.end(),
            [&](const QJsonValue& schema) { return faults(schema.toObject(), value, at).isEmpty(); });
        return fault(one, at);
    }

    static bool matches(const QJsonObject& schema, const QString& text)
    {
        const QString pattern = schema[QLatin1String("pattern")].toString();
        return QRegularExpression(pattern).match(text).hasMatch();
    }

    static bool isInRange(const QJsonObject& schema, const QJsonValue& value)
    {
        const double number = value.toDouble();
        return schema[QLatin1String("minimum")].toDouble(number) <= number
            && number <= schema[QLatin1String("maximum")].toDouble(number)
            && schema[QLatin1String("exclusiveMinimum")].toDouble(number - 1) < number;
    }

    static QStringList fault(bool agrees, const QString& at)
    {
        return agrees ? QStringList() : QStringList(at);
    }

    QJsonObject m_root;
    QJsonObject m_definitions;
};

} // namespace

TEST_CASE("The schema has each field of each kind and no other", "[exporting]")
{
    const QJsonObject definitions = publishedSchema()[QLatin1String("$defs")].toObject();
    // They came after the first files of the format.
    const QStringList later{QStringLiteral("room.source_key"), QStringLiteral("session.filed"),
        QStringLiteral("venue.source_key")};

    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        QStringList keys{QStringLiteral("id")};
        forEachField<T>([&keys](const auto& field) { keys += QLatin1String(field.key); });
        keys.sort();
        const QJsonObject definition = definitions[QLatin1String(kindName<T>())].toObject();
        CHECK(definition[QLatin1String("properties")].toObject().keys() == keys);
        keys.removeIf([&later](const QString& key) {
            return later.contains(QLatin1String(kindName<T>()) + u'.' + key);
        });
        CHECK(definition[QLatin1String("required")].toVariant().toStringList() == keys);
        CHECK(definition[QLatin1String("additionalProperties")] == QJsonValue(false));
    });
}

TEST_CASE("What is exported agrees with the published schema", "[exporting]")
{
    const Validator validator(publishedSchema());

    for (quint64 seed = 1; seed <= 10; ++seed) {
        const QJsonDocument json = QJsonDocument::fromJson(festivalToJson(randomFestival(seed)));
        CHECK(validator.faults(json.object()) == QStringList());
    }
}

TEST_CASE("The schema finds what is wrong", "[exporting]")
{
    const Validator validator(publishedSchema());
    QJsonObject json = QJsonDocument::fromJson(festivalToJson(randomFestival(1))).object();
    QJsonObject about = json[QLatin1String("festival")].toObject();
    about[QLatin1String("first_day")] = QStringLiteral("12 juin");
    about[QLatin1String("walking_speed")] = QStringLiteral("4");
    json[QLatin1String("festival")] = about;
    json[QLatin1String("version")] = 2;

    CHECK(validator.faults(json)
        == QStringList{QStringLiteral("/festival/first_day"), QStringLiteral("/festival/walking_speed"),
            QStringLiteral("/version")});
}
