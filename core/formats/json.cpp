// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/json.h"

#include "core/base/json_letters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>
#include <vector>

namespace planner {

namespace {

struct Place {
    qsizetype line = 1;
    qsizetype column = 1; ///< In characters.
};

Place placeOf(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {before.count('\n') + 1, QString::fromUtf8(before.mid(lineStart)).size() + 1};
}

/// The offset of the quote that ends the string which begins at `quote`.
qsizetype endOfString(const QByteArray& json, qsizetype quote)
{
    qsizetype i = quote + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return i;
}

bool isKey(const QByteArray& json, qsizetype endOfString)
{
    for (qsizetype i = endOfString + 1; i < json.size(); ++i) {
        if (json[i] != ' ' && json[i] != '\t' && json[i] != '\r' && json[i] != '\n')
            return json[i] == ':';
    }
    return false;
}

QString keyText(const QByteArray& quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

struct RepeatedKey {
    QString key;
    qsizetype offset = 0;
};

/// The first key that its object has named before. `json` is well formed.
std::optional<RepeatedKey> repeatedKey(const QByteArray& json)
{
    std::vector<std::set<QString>> open;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '{' || json[i] == '[')
            open.emplace_back();
        if (json[i] == '}' || json[i] == ']')
            open.pop_back();
        if (json[i] != '"')
            continue;
        const qsizetype end = endOfString(json, i);
        if (isKey(json, end)) {
            const QString key = keyText(json.mid(i, end - i + 1));
            if (!open.back().insert(key).second)
                return RepeatedKey{key, i};
        }
        i = end;
    }
    return std::nullopt;
}

/// "null", "12" and the like, which are JSON but which Qt takes for none.
bool isSingleValue(const QByteArray& json)
{
    const QByteArray value = json.trimmed();
    const bool isStructure = value.startsWith('{') || value.startsWith('[');
    return !value.isEmpty() && !isStructure && QJsonDocument::fromJson('[' + value + ']').array().size() == 1;
}

} // namespace

Result<QJsonObject> jsonObject(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError && isSingleValue(json))
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate(
                "Json", "Line 1: a JSON object (\"{\") was expected, not a single value."));
    if (error.error != QJsonParseError::NoError) {
        const Place place = placeOf(json, std::max(0, error.offset - 1));
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate("Json", "Line %1, column %2: this is not well-formed JSON.")
                .arg(place.line)
                .arg(place.column),
            error.errorString());
    }
    if (!document.isObject())
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate("Json", "Line 1: a JSON object (\"{\") was expected, not a list."));
    if (const auto repeated = repeatedKey(json)) {
        const Place place = placeOf(json, repeated->offset);
        return failure(ProblemKind::Unreadable,
            QCoreApplication::translate("Json", "Line %1, column %2: the key \"%3\" is given a second time.")
                .arg(QString::number(place.line), QString::number(place.column), repeated->key));
    }
    return document.object();
}

QByteArray compactJson(const QJsonValue& value)
{
    return wholeJson(value);
}

} // namespace planner
