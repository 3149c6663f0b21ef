// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/json_text.h"

#include <QJsonDocument>

namespace planner {

namespace {

/// Whether a text stands between quotes as it is.
bool isPlain(const QString& text)
{
    bool hasSpecial = false;
    for (const QChar c : text)
        hasSpecial |= c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate();
    return !hasSpecial;
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
