// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/storage/json_text.h"

#include <QJsonDocument>
#include <QVariant>

namespace planner {

enum class ColumnType { Text, Integer, Real };

/// How a field's value stands in a column of its own: `write(value)` gives what is bound, `read(stored)` a
/// value only when it is what writing could have given. Lists and small structs are JSON text; all else is
/// native.
template <class V>
struct Column {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool optional = false;

    static QVariant write(const V& value) { return jsonText(value); }
    static std::optional<V> read(const QVariant& stored)
    {
        const QJsonDocument document = QJsonDocument::fromJson(stored.toString().toUtf8());
        return Json<V>::read(
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    }
};

template <>
struct Column<QString> {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool optional = false;

    /// Qt binds a null text as NULL, which is not what an empty text is.
    static QVariant write(const QString& value) { return value.isNull() ? QStringLiteral("") : value; }
    static std::optional<QString> read(const QVariant& stored) { return stored.toString(); }
};

template <>
struct Column<bool> {
    static constexpr ColumnType type = ColumnType::Integer;
    static constexpr bool optional = false;

    static QVariant write(bool value) { return value ? 1 : 0; }
    static std::optional<bool> read(const QVariant& stored) { return stored.toInt() == 1; }
};

template <>
struct Column<int> {
    static constexpr ColumnType type = ColumnType::Integer;
    static constexpr bool optional = false;

    static QVariant write(int value) { return value; }
    static std::optional<int> read(const QVariant& stored)
    {
        bool fits = false;
        const int value = stored.toInt(&fits);
        return fits ? std::optional(value) : std::nullopt;
    }
};

template <>
struct Column<double> {
    static constexpr ColumnType type = ColumnType::Real;
    static constexpr bool optional = false;

    static QVariant write(double value) { return value; }
    static std::optional<double> read(const QVariant& stored) { return stored.toDouble(); }
};

template <>
struct Column<minutes> {
    static constexpr ColumnType type = ColumnType::Integer;
    static constexpr bool optional = false;

    static QVariant write(minutes value) { return static_cast<qint64>(value.count()); }
    static std::optional<minutes> read(const QVariant& stored)
    {
        const auto count = Column<int>::read(stored);
        return count ? std::optional(minutes{*count}) : std::nullopt;
    }
};

template <class V>
requires HasText<V> || NamedEnum<V>
struct Column<V> {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool optional = false;

    static QVariant write(const V& value) { return Json<V>::write(value).toString(); }
    /// Only the very text that writing gives: an id in capitals would name another row.
    static std::optional<V> read(const QVariant& stored)
    {
        const QString text = stored.toString();
        auto value = Json<V>::read(text);
        return value && Json<V>::write(*value).toString() == text ? value : std::nullopt;
    }
};

template <class V>
struct Column<Internal<V>> {
    static constexpr ColumnType type = Column<V>::type;
    static constexpr bool optional = Column<V>::optional;

    static QVariant write(const Internal<V>& value) { return Column<V>::write(value.forInsiders()); }
    static std::optional<Internal<V>> read(const QVariant& stored)
    {
        auto value = Column<V>::read(stored);
        return value ? std::optional(Internal<V>(std::move(*value))) : std::nullopt;
    }
};

template <class V>
struct Column<std::optional<V>> {
    static constexpr ColumnType type = Column<V>::type;
    static constexpr bool optional = true;

    static QVariant write(const std::optional<V>& value)
    {
        return value ? Column<V>::write(*value) : QVariant();
    }
    static std::optional<std::optional<V>> read(const QVariant& stored)
    {
        if (stored.isNull())
            return std::optional<V>();
        auto value = Column<V>::read(stored);
        if (!value)
            return std::nullopt;
        return std::optional<std::optional<V>>(std::in_place, std::move(*value));
    }
};

/// Whether a field holds a list of ids, which has a table of its own: `KIND_KEY(owner, position, target)`.
template <class V>
struct Link : std::false_type {
};
template <class T>
struct Link<std::vector<Id<T>>> : std::true_type {
    using Target = T;
};

} // namespace planner
