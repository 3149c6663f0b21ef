// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/describe.h"

#include "core/festival/labels.h"
#include "core/festival/row_json.h"
#include "core/festival/value_words.h"

namespace planner {

namespace {

/// The type of row that an edit is about.
template <class T>
T rowOf(const Put<T>&);
template <class T>
T rowOf(const Remove<T>&);
template <class E>
using RowOf = decltype(rowOf(std::declval<E>()));

/// Calls `act(old, now)` for each thing that `change` touches; a null stands for what is not there.
template <class Act>
void forEachTouched(const Festival& before, const Festival& after, Act&& act)
{
    for (const Edit& edit : difference(before, after).edits) {
        std::visit(
            [&]<class E>(const E& of) {
                using T = RowOf<E>;
                const Id<T> id = editedId(of);
                act(before.table<T>().find(id), after.table<T>().find(id));
            },
            edit);
    }
}

template <class T>
Difference wholeDifference(DifferenceKind what, const Festival& festival, const T& row)
{
    return {.what = what,
        .kind = kindName<T>(),
        .id = row.id.uuid(),
        .name = shownName(festival, row),
        .before = QJsonValue::Undefined,
        .after = QJsonValue::Undefined};
}

template <class T>
void addFields(const Festival& before, const T& old, const T& now, std::vector<Difference>& differences)
{
    forEachField<T>([&]<class F>(const F& field) {
        if (field.of(old) == field.of(now))
            return;
        Difference difference = wholeDifference(DifferenceKind::Changed, before, old);
        difference.field = field.key;
        difference.before = Json<ValueOf<T, F>>::write(field.of(old));
        difference.after = Json<ValueOf<T, F>>::write(field.of(now));
        differences.push_back(std::move(difference));
    });
}

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

/// Makes the lines for one change in one language.
class Describer {
public:
    Describer(const Festival& before, const Festival& after, const Words& words)
        : m_old(before, words), m_new(after, words), m_words(words)
    {
    }

    template <class T>
    [[nodiscard]] QString line(const T* old, const T* now) const
    {
        const QString kind = kindLabel(kindName<T>(), m_words);
        if (!old)
            return m_words.translate("Describe", "Added: %1 \"%2\"").arg(kind, m_new.nameOf(*now));
        if (!now)
            return m_words.translate("Describe", "Removed: %1 \"%2\"").arg(kind, m_old.nameOf(*old));
        return m_words.translate("Describe", "%1 \"%2\": %3")
            .arg(capitalised(kind), m_old.nameOf(*old), fields(*old, *now));
    }

private:
    template <class T>
    [[nodiscard]] QString fields(const T& old, const T& now) const
    {
        QStringList parts;
        forEachField<T>([&](const auto& field) {
            if (!(field.of(old) == field.of(now)))
                parts += fieldPart(field.key, m_old.of(field.of(old)), m_new.of(field.of(now)));
        });
        return parts.join(m_words.translate("Describe", "; "));
    }

    /// When two long texts are cut to the same beginning, only their name is told.
    [[nodiscard]] QString fieldPart(const char* key, const QString& old, const QString& now) const
    {
        const QString name = fieldLabel(key, m_words);
        if (old == now)
            return m_words.translate("Describe", "%1 changed").arg(name);
        return m_words.translate("Describe", "%1 %2 → %3").arg(name, old, now);
    }

    ValueWords m_old;
    ValueWords m_new;
    const Words& m_words;
};

} // namespace

std::vector<Difference> differences(const Festival& before, const Change& change)
{
    std::vector<Difference> result;
    const Festival after = unchecked(before, change);
    forEachTouched(before, after, [&](const auto* old, const auto* now) {
        if (old && now)
            addFields(before, *old, *now, result);
        else if (now)
            result.push_back(wholeDifference(DifferenceKind::Added, after, *now));
        else
            result.push_back(wholeDifference(DifferenceKind::Removed, before, *old));
    });
    return result;
}

QJsonObject toJson(const Difference& difference)
{
    QJsonObject json{{QStringLiteral("what"), nameOf(difference.what)},
        {QStringLiteral("kind"), QLatin1String(difference.kind)},
        {QStringLiteral("id"), difference.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("name"), difference.name}};
    if (difference.what == DifferenceKind::Changed) {
        json.insert(QLatin1String("field"), QLatin1String(difference.field));
        json.insert(QLatin1String("before"), difference.before);
        json.insert(QLatin1String("after"), difference.after);
    }
    return json;
}

QStringList described(const Festival& before, const Change& change, const Words& words)
{
    const Festival after = unchecked(before, change);
    const Describer describer(before, after, words);
    QStringList lines;
    forEachTouched(
        before, after, [&](const auto* old, const auto* now) { lines += describer.line(old, now); });
    return lines;
}

} // namespace planner
