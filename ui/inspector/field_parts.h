// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/labels.h"
#include "core/programme/contact.h"
#include "core/programme/place.h"
#include "ui/inspector/field_values.h"
#include "ui/inspector/form_field.h"

/// Fields that are parts of a field, and choices that several forms offer.
namespace planner::ui {

/// A member of a member: the wheelchair of the access of a venue.
template <auto Whole, auto Part>
struct PartField;
template <class T, class W, class Value, W T::*Whole, Value W::*Part>
struct PartField<Whole, Part> {
    static QVariant read(const T& thing) { return FieldValue<Value>::out(thing.*Whole.*Part); }
    static Status write(T& thing, const QVariant& value)
    {
        thing.*Whole.*Part = FieldValue<Value>::in(value);
        return {};
    }
};

/// A part of a contact, which only insiders may read.
template <auto Whole, auto Part>
struct ContactField;
template <class T, Internal<Contact> T::*Whole, QString Contact::*Part>
struct ContactField<Whole, Part> {
    static QVariant read(const T& thing) { return (thing.*Whole).forInsiders().*Part; }
    static Status write(T& thing, const QVariant& value)
    {
        (thing.*Whole).forInsiders().*Part = value.toString();
        return {};
    }
};

template <NamedEnum E>
std::vector<Choice> namedChoices(const Choosing& choosing)
{
    std::vector<Choice> choices;
    for (const auto& [value, name] : names(E{})) {
        QString text = label(value, choosing.words);
        choices.push_back({QLatin1String(name), text.left(1).toUpper() + text.mid(1)});
    }
    return choices;
}

/// The access facts of a venue or a start-up: the same fields for both.
template <auto Whole, class T>
void addAccessFields(std::vector<FormField<T>>& table)
{
    const auto tri = [&table](const char* key, auto part, bool startsGroup) {
        using Part = decltype(part);
        table.push_back({.key = key,
            .control = Control::Choice,
            .read = Part::read,
            .write = Part::write,
            .choices = namedChoices<Tri>,
            .startsGroup = startsGroup});
    };
    tri("wheelchair", PartField<Whole, &Access::wheelchair>{}, true);
    using Steps = PartField<Whole, &Access::steps>;
    table.push_back({"steps", Control::Count, Steps::read, Steps::write});
    tri("lift", PartField<Whole, &Access::lift>{}, false);
    tri("toilet", PartField<Whole, &Access::toilet>{}, false);
    tri("hearing_loop", PartField<Whole, &Access::hearingLoop>{}, false);
    tri("sign_language", PartField<Whole, &Access::signLanguage>{}, false);
    tri("guide_dog", PartField<Whole, &Access::guideDog>{}, false);
    tri("quiet_place", PartField<Whole, &Access::quietPlace>{}, false);
}

} // namespace planner::ui
