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
    const bool chosen = fromOther.contains(QLatin1String("may_print_phone"));
    if (!chosen && kept.mayPrintPhone == Tri::Unknown && !(result.onSite == other.onSite))
        result.mayPrintPhone = Tri::Unknown;
    return result;
}

} // namespace planner
