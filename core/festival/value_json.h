// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/field.h"
#include "core/base/internal.h"
#include "core/base/named.h"
#include "core/base/time.h"
#include "core/programme/map_picture.h"
#include "core/programme/venue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QUuid>

#include <cmath>
#include <concepts>
#include <optional>
#include <vector>

namespace planner {

/// A field's value as JSON and back: one way for the history, the lossless export and columns that hold
/// lists. `write(value)` gives JSON; `read(json)` gives a value only when the JSON is what writing could have
/// given.
template <class T>
struct Json;

template <>
struct Json<QString> {
    static QJsonValue write(const QString& value) { return value; }
    static std::optional<QString> read(const QJsonValue& json)
    {
        return json.isString() ? std::optional(json.toString()) : std::nullopt;
    }
};

template <>
struct Json<bool> {
    static QJsonValue write(bool value) { return value; }
    static std::optional<bool> read(const QJsonValue& json)
    {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }
};

template <>
struct Json<int> {
    static QJsonValue write(int value) { return value; }
    static std::optional<int> read(const QJsonValue& json)
    {
        const bool whole = json.isDouble() && static_cast<double>(json.toInt()) == json.toDouble();
        return whole ? std::optional(json.toInt()) : std::nullopt;
    }
};

template <>
struct Json<double> {
    /// Minus nought is nought, so that equal numbers are spelled alike.
    static QJsonValue write(double value) { return value + 0.0; }
    static std::optional<double> read(const QJsonValue& json)
    {
        const bool number = json.isDouble() && std::isfinite(json.toDouble());
        return number ? std::optional(json.toDouble()) : std::nullopt;
    }
};

template <>
struct Json<minutes> {
    static QJsonValue write(minutes value) { return static_cast<qint64>(value.count()); }
    static std::optional<minutes> read(const QJsonValue& json)
    {
        const auto count = Json<int>::read(json);
        return count ? std::optional(minutes{*count}) : std::nullopt;
    }
};

/// Values that know their own text: Day, LocalTime, TimeSpan, Id.
template <class T>
concept HasText = requires(const T& value, QStringView text)
{
    {
        value.text()
        } -> std::same_as<QString>;
    {
        T::fromText(text)
        } -> std::same_as<std::optional<T>>;
};

template <HasText T>
struct Json<T> {
    static QJsonValue write(const T& value) { return value.text(); }
    static std::optional<T> read(const QJsonValue& json) { return T::fromText(json.toString()); }
};

/// No picture is an empty text, and nothing else is.
template <>
struct Json<PictureFile> {
    static QJsonValue write(const PictureFile& value) { return value.text(); }
    static std::optional<PictureFile> read(const QJsonValue& json)
    {
        return json.isString() ? PictureFile::fromText(json.toString()) : std::nullopt;
    }
};

/// An id whose kind is not known.
template <>
struct Json<QUuid> {
    static QJsonValue write(const QUuid& value) { return value.toString(QUuid::WithoutBraces); }
    static std::optional<QUuid> read(const QJsonValue& json)
    {
        const QUuid uuid = QUuid::fromString(json.toString());
        const bool plain = !uuid.isNull() && json.toString().size() == 36;
        return plain ? std::optional(uuid) : std::nullopt;
    }
};

template <NamedEnum T>
struct Json<T> {
    static QJsonValue write(T value) { return nameOf(value); }
    static std::optional<T> read(const QJsonValue& json) { return fromName<T>(json.toString()); }
};

template <class T>
struct Json<Internal<T>> {
    static QJsonValue write(const Internal<T>& value) { return Json<T>::write(value.forInsiders()); }
    static std::optional<Internal<T>> read(const QJsonValue& json)
    {
        auto value = Json<T>::read(json);
        return value ? std::optional(Internal<T>(std::move(*value))) : std::nullopt;
    }
};

/// None is null.
template <class T>
struct Json<std::optional<T>> {
    static QJsonValue write(const std::optional<T>& value)
    {
        return value ? Json<T>::write(*value) : QJsonValue(QJsonValue::Null);
    }
    static std::optional<std::optional<T>> read(const QJsonValue& json)
    {
        if (json.isNull())
            return std::optional<T>();
        auto value = Json<T>::read(json);
        if (!value)
            return std::nullopt;
        return std::optional<std::optional<T>>(std::in_place, std::move(*value));
    }
};

template <class T>
struct Json<std::vector<T>> {
    static QJsonValue write(const std::vector<T>& values)
    {
        QJsonArray array;
        for (const T& value : values)
            array.append(Json<T>::write(value));
        return array;
    }
    static std::optional<std::vector<T>> read(const QJsonValue& json)
    {
        if (!json.isArray())
            return std::nullopt;
        const QJsonArray array = json.toArray();
        std::vector<T> values;
        values.reserve(static_cast<size_t>(array.size()));
        for (const auto& element : array) {
            auto value = Json<T>::read(element);
            if (!value)
                return std::nullopt;
            values.push_back(std::move(*value));
        }
        return values;
    }
};

/// Small structs: an object with every field and no other key.
template <HasFields T>
requires std::default_initializable<T>
struct Json<T> {
    static QJsonValue write(const T& value)
    {
        QJsonObject object;
        forEachField<T>([&]<class F>(const F& field) {
            using Value = std::remove_cvref_t<decltype(field.of(value))>;
            object.insert(QLatin1String(field.key), Json<Value>::write(field.of(value)));
        });
        return object;
    }
    static std::optional<T> read(const QJsonValue& json)
    {
        const QJsonObject object = json.toObject();
        T value;
        qsizetype read = 0;
        bool sound = json.isObject();
        forEachField<T>([&]<class F>(const F& field) {
            ++read;
            using Value = std::remove_cvref_t<decltype(field.of(value))>;
            auto part = Json<Value>::read(object.value(QLatin1String(field.key)));
            sound = sound && part.has_value();
            if (part)
                field.of(value) = std::move(*part);
        });
        return sound && read == object.size() ? std::optional(std::move(value)) : std::nullopt;
    }
};

template <>
struct Json<OpeningHours> {
    static QJsonValue write(const OpeningHours& value)
    {
        return QJsonObject{
            {QStringLiteral("day"), value.day.text()}, {QStringLiteral("span"), value.span.text()}};
    }
    static std::optional<OpeningHours> read(const QJsonValue& json)
    {
        const auto day = Json<Day>::read(json[QLatin1String("day")]);
        const auto span = Json<TimeSpan>::read(json[QLatin1String("span")]);
        const bool whole = day && span && json.toObject().size() == 2;
        return whole ? std::optional(OpeningHours{*day, *span}) : std::nullopt;
    }
};

} // namespace planner
