// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/value_json.h"

#include <QByteArray>

namespace planner {

/// Appends `value` to `json`, as text.
void appendJson(QByteArray& json, const QJsonValue& value);
void appendJson(QByteArray& json, const QString& value);

/// A value as JSON text (UTF-8): what Json<V> says, without making a tree of it first. The cells of a list of
/// start-ups are many.
template <class V>
struct JsonText {
    static void append(QByteArray& json, const V& value) { appendJson(json, Json<V>::write(value)); }
};

template <>
struct JsonText<QString> {
    static void append(QByteArray& json, const QString& value) { appendJson(json, value); }
};

template <class V>
struct JsonText<Internal<V>> {
    static void append(QByteArray& json, const Internal<V>& value)
    {
        JsonText<V>::append(json, value.forInsiders());
    }
};

template <class V>
struct JsonText<std::vector<V>> {
    static void append(QByteArray& json, const std::vector<V>& values)
    {
        char before = '[';
        for (const V& value : values) {
            json += before;
            JsonText<V>::append(json, value);
            before = ',';
        }
        json += values.empty() ? "[]" : "]";
    }
};

template <HasFields V>
requires std::default_initializable<V>
struct JsonText<V> {
    static void append(QByteArray& json, const V& value)
    {
        char before = '{';
        forEachField<V>([&]<class F>(const F& field) {
            using Part = std::remove_cvref_t<decltype(field.of(value))>;
            json += before;
            json += '"';
            json += field.key;
            json += "\":";
            JsonText<Part>::append(json, field.of(value));
            before = ',';
        });
        json += '}';
    }
};

template <class V>
[[nodiscard]] QByteArray jsonText(const V& value)
{
    QByteArray json;
    JsonText<V>::append(json, value);
    return json;
}

} // namespace planner
