// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/json_text.h"

#include "core/base/json_letters.h"

namespace planner {

namespace {

/// Whether a text stands between quotes as it is.
bool isPlain(const QString& text)
{
    bool hasSpecial = false;
    for (const QChar c : text)
        hasSpecial |= c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate() || isLostInJson(c);
    return !hasSpecial;
}

} // namespace

void appendJson(QByteArray& json, const QJsonValue& value)
{
    json += wholeJson(value);
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
