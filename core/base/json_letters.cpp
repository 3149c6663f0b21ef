// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json_letters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace planner {

namespace {

bool losesLetters(const QJsonValue& value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return std::any_of(text.begin(), text.end(), isLostInJson);
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(
            list.begin(), list.end(), [](const QJsonValue& part) { return losesLetters(part); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(
        object.begin(), object.end(), [](const QJsonValue& part) { return losesLetters(part); });
}

QByteArray plainJson(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray textJson(const QString& text)
{
    QByteArray json = "\"";
    qsizetype begin = 0;
    const auto append = [&](qsizetype end) {
        const QByteArray piece = plainJson(text.mid(begin, end - begin));
        json += piece.mid(1, piece.size() - 2);
        begin = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLostInJson(text[i]))
            continue;
        append(i);
        json += "\\u" + QByteArray::number(text[i].unicode(), 16);
    }
    append(text.size());
    return json + '"';
}

QByteArray listJson(const QJsonArray& list)
{
    QByteArray json;
    for (const QJsonValue part : list)
        json += (json.isEmpty() ? "[" : ",") + wholeJson(part);
    return json + ']';
}

QByteArray objectJson(const QJsonObject& object)
{
    QByteArray json;
    for (auto part = object.begin(); part != object.end(); ++part)
        json += (json.isEmpty() ? "{" : ",") + plainJson(part.key()) + ':' + wholeJson(part.value());
    return json + '}';
}

} // namespace

bool isLostInJson(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

QByteArray wholeJson(const QJsonValue& value)
{
    if (!losesLetters(value))
        return plainJson(value);
    if (value.isString())
        return textJson(value.toString());
    return value.isArray() ? listJson(value.toArray()) : objectJson(value.toObject());
}

} // namespace planner
