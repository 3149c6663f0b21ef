// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/festival/kinds.h"
#include "core/festival/value_json.h"

#include <QCoreApplication>

namespace planner {

/// The value type of a field of T.
template <class T, class F>
using ValueOf = std::remove_cvref_t<decltype(std::declval<const F&>().of(std::declval<const T&>()))>;

/// Every field of `row`, and its id under "id".
template <class T>
QJsonObject rowToJson(const T& row)
{
    QJsonObject object{{QStringLiteral("id"), row.id.text()}};
    forEachField<T>([&]<class F>(const F& field) {
        object.insert(QLatin1String(field.key), Json<ValueOf<T, F>>::write(field.of(row)));
    });
    return object;
}

/// Sets the fields of `row` that `object` names; keys that T does not have are refused, so that nothing of a
/// file goes unread. Fails with ProblemKind::Unreadable, naming the kind, the id and the key.
template <class T>
Status readFields(const QJsonObject& object, T& row)
{
    QString wrong;
    qsizetype read = object.contains(QLatin1String("id")) ? 1 : 0;
    forEachField<T>([&]<class F>(const F& field) {
        const auto found = object.constFind(QLatin1String(field.key));
        if (found == object.constEnd())
            return;
        ++read;
        auto value = Json<ValueOf<T, F>>::read(*found);
        if (value)
            field.of(row) = std::move(*value);
        else if (wrong.isEmpty())
            wrong = QLatin1String(field.key);
    });
    if (wrong.isEmpty() && read == object.size())
        return {};
    for (auto it = object.constBegin(); wrong.isEmpty() && it != object.constEnd(); ++it) {
        bool known = it.key() == QLatin1String("id");
        forEachField<T>([&](const auto& field) { known = known || it.key() == QLatin1String(field.key); });
        if (!known)
            return failure(ProblemKind::Unreadable,
                QCoreApplication::translate("Change", "In %1 %2, \"%3\" is not a field that there is.")
                    .arg(QLatin1String(kindName<T>()), row.id.text(), it.key()));
    }
    return failure(ProblemKind::Unreadable,
        QCoreApplication::translate("Change", "In %1 %2, the value of \"%3\" cannot be read.")
            .arg(QLatin1String(kindName<T>()), row.id.text(), wrong));
}

} // namespace planner
