// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/references.h"

#include "core/festival/value_words.h"

#include <QCoreApplication>

namespace planner {

namespace {

/// A field that leads nowhere, and the id in it.
struct LostField {
    const char* key;
    QUuid uuid;
};

/// The first of the ids in a field that leads nowhere. Fields that hold no ids lead nowhere wrong.
template <class T>
std::optional<QUuid> lost(const Festival& festival, const Id<T>& id)
{
    if (festival.table<T>().contains(id))
        return std::nullopt;
    return id.uuid();
}

template <class T>
std::optional<QUuid> lost(const Festival& festival, const std::optional<Id<T>>& id)
{
    return id ? lost(festival, *id) : std::nullopt;
}

template <class T>
std::optional<QUuid> lost(const Festival& festival, const std::vector<Id<T>>& ids)
{
    for (const Id<T>& id : ids) {
        if (const auto uuid = lost(festival, id))
            return uuid;
    }
    return std::nullopt;
}

template <class T>
std::optional<QUuid> lost(const Festival& /*festival*/, const T& /*noReference*/)
{
    return std::nullopt;
}

template <class T>
std::optional<LostField> firstLost(const Festival& festival, const T& row)
{
    std::optional<LostField> found;
    forEachField<T>([&](const auto& field) {
        if (found)
            return;
        if (const auto uuid = lost(festival, field.of(row)))
            found = LostField{field.key, *uuid};
    });
    return found;
}

QString quoted(const QString& title)
{
    return title.isEmpty() ? QCoreApplication::translate("Change", "Something without a name")
                           : QCoreApplication::translate("Change", "\"%1\"").arg(title);
}

Failure refusal(const Festival& before, const QString& user, const LostField& missing)
{
    if (const auto removed = titleOf(before, missing.uuid))
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Change", "%1 cannot be removed: %2 still uses it.")
                .arg(quoted(*removed), quoted(user)));
    return failure(ProblemKind::Refused,
        QCoreApplication::translate("Change", "%1 refers in \"%2\" to something that is not in the festival.")
            .arg(quoted(user), QLatin1String(missing.key)),
        missing.uuid.toString());
}

Status checkAbout(const Festival& after)
{
    if (after.table<About>().isEmpty())
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Change", "The description of the festival cannot be removed."));
    if (after.table<About>().size() > 1)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Change", "These two files do not describe the same festival."));
    const About& about = after.about();
    const int days = about.firstDay.daysTo(about.lastDay) + 1;
    if (days < 1)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("Change", "The festival cannot end (%1) before it begins (%2).")
                .arg(about.lastDay.text(), about.firstDay.text()));
    if (days > 31)
        return failure(ProblemKind::Refused,
            QCoreApplication::translate(
                "Change", "A festival lasts 31 days at most, not %n.", nullptr, days));
    return {};
}

/// Looks at every row of every kind.
Status checkEverything(const Festival& before, const Festival& after)
{
    Status status;
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        for (const T& row : after.table<T>()) {
            const auto missing = status ? firstLost(after, row) : std::nullopt;
            if (missing)
                status = refusal(before, shownName(after, row), *missing);
        }
    });
    return status;
}

/// Looks at the rows that `change` put.
Status checkPuts(const Festival& before, const Festival& after, const Change& change)
{
    Status status;
    for (const Edit& edit : change.edits) {
        std::visit(
            [&]<class E>(const E& of) {
                if constexpr (requires { of.value; }) {
                    const auto missing = status ? firstLost(after, of.value) : std::nullopt;
                    if (missing)
                        status = refusal(before, shownName(after, of.value), *missing);
                }
            },
            edit);
    }
    return status;
}

bool removesSomething(const Change& change)
{
    for (const Edit& edit : change.edits) {
        const bool removes = std::visit(
            [](const auto& of) {
                return requires
                {
                    of.id;
                };
            },
            edit);
        if (removes)
            return true;
    }
    return false;
}

} // namespace

std::optional<QString> titleOf(const Festival& festival, const QUuid& uuid)
{
    std::optional<QString> title;
    forEachKind([&]<class T>(std::type_identity<T> /*kind*/) {
        if (const T* row = festival.table<T>().find(Id<T>(uuid)))
            title = shownName(festival, *row);
    });
    return title;
}

Status checkReferences(const Festival& before, const Festival& after, const Change& change)
{
    if (Status sound = checkAbout(after); !sound)
        return sound;
    return removesSomething(change) ? checkEverything(before, after) : checkPuts(before, after, change);
}

} // namespace planner
