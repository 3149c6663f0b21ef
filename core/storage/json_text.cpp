// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/json_text.h"

#include <QJsonDocument>

#include <algorithm>

namespace planner {

namespace {

/// Whether a text stands between quotes as it is.
bool isPlain(const QString& text)
{
    return std::ranges::none_of(
        text, [](QChar c) { return c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate(); });
}

} // namespace

void appendJson(QByteArray& json, const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json.append(list.constData() + 1, list.size() - 2);
}

void appendJson(QByteArray& json, const QString& value)
{
    if (!isPlain(value))
        return appendJson(json, QJsonValue(value));
    json += '"';
    json += value.toUtf8();
    json += '"';
}

} // namespace planner
