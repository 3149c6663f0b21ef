// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startups/merging.h"

#include "core/base/text.h"
#include "core/startups/filled.h"

#include <algorithm>

namespace planner {

namespace {

bool isSame(const QString& a, const QString& b)
{
    return a == b || (!folded(a).isEmpty() && folded(a) == folded(b));
}

void fill(std::vector<QString>& kept, const std::vector<QString>& other)
{
    for (const QString& text : other) {
        if (std::ranges::none_of(kept, [&text](const QString& known) { return isSame(known, text); }))
            kept.push_back(text);
    }
}

template <class T>
void fill(T& kept, const T& other)
{
    if (!isFilled(kept))
        kept = other;
}

/// What was said about printing the number of `onSite`, by whom it was given.
Tri consentFor(const Internal<Contact>& onSite, const Startup& kept, const Startup& other)
{
    if (!(onSite == kept.onSite))
        return other.mayPrintPhone;
    const bool saidByOtherOnly = kept.mayPrintPhone == Tri::Unknown && onSite == other.onSite;
    return saidByOtherOnly ? other.mayPrintPhone : kept.mayPrintPhone;
}

template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<std::vector<T>> = true;

} // namespace

QStringList disputed(const Startup& a, const Startup& b)
{
    QStringList keys;
    forEachField<Startup>([&](const auto& field) {
        const auto& one = field.of(a);
        const auto& other = field.of(b);
        if constexpr (!isList<std::remove_cvref_t<decltype(one)>>) {
            if (isFilled(one) && isFilled(other) && !(one == other))
                keys += QString::fromLatin1(field.key);
        }
    });
    return keys;
}

Startup merged(const Startup& kept, const Startup& other, const QStringList& fromOther)
{
    Startup result = kept;
    forEachField<Startup>([&](const auto& field) {
        if (fromOther.contains(QLatin1String(field.key)))
            field.of(result) = field.of(other);
        else
            fill(field.of(result), field.of(other));
    });
    if (!fromOther.contains(QLatin1String("may_print_phone")))
        result.mayPrintPhone = consentFor(result.onSite, kept, other);
    return result;
}

} // namespace planner
