// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/field_texts.h"

#include "core/festival/value_words.h"
#include "core/importing/three_way.h"

namespace planner {

namespace {

template <class T>
QString valueText(const T& value, const ValueWords& words)
{
    return value == T{} ? QString() : words.of(value);
}

QString valueText(const QString& value, const ValueWords& /*words*/)
{
    return value;
}

QString valueText(const Internal<QString>& value, const ValueWords& /*words*/)
{
    return value.forInsiders();
}

} // namespace

QStringList fieldTexts(const Startup& profile, const Festival& festival, const Words& words)
{
    const ValueWords inWords(festival, words);
    QStringList texts;
    forEachField<Startup>([&]<class F>(const F& field) {
        const auto& value = field.of(profile);
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Internal<Contact>>)
            forEachField<Contact>([&](const auto& part) { texts << part.of(value.forInsiders()); });
        else
            texts << valueText(value, inWords);
    });
    return texts;
}

QString fieldText(const QString& field, const Startup& profile, const Festival& festival, const Words& words)
{
    return fieldTexts(profile, festival, words).value(profileFields().indexOf(field));
}

} // namespace planner
