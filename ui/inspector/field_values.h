// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/internal.h"
#include "core/base/named.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <QStringList>
#include <QVariant>

/// The values of fields as forms hand them around: texts, numbers, lists of texts; nothing is an invalid one.
namespace planner::ui {

template <class T>
struct FieldValue;

template <>
struct FieldValue<QString> {
    static QVariant out(const QString& value) { return value; }
    static QString in(const QVariant& value) { return value.toString(); }
};
template <>
struct FieldValue<bool> {
    static QVariant out(bool value) { return value; }
    static bool in(const QVariant& value) { return value.toBool(); }
};
template <>
struct FieldValue<int> {
    static QVariant out(int value) { return value; }
    static int in(const QVariant& value) { return value.toInt(); }
};
template <>
struct FieldValue<minutes> {
    static QVariant out(minutes value) { return static_cast<int>(value.count()); }
    static minutes in(const QVariant& value) { return minutes{value.toInt()}; }
};
template <>
struct FieldValue<LocalTime> {
    static QVariant out(LocalTime value) { return static_cast<int>(value.sinceMidnight().count()); }
    static LocalTime in(const QVariant& value)
    {
        return LocalTime::fromMinutes(minutes{value.toInt()}).value_or(LocalTime());
    }
};
template <NamedEnum E>
struct FieldValue<E> {
    static QVariant out(E value) { return nameOf(value); }
    static E in(const QVariant& value) { return fromName<E>(value.toString()).value_or(E{}); }
};
template <class T>
struct FieldValue<Internal<T>> {
    static QVariant out(const Internal<T>& value) { return FieldValue<T>::out(value.forInsiders()); }
    static Internal<T> in(const QVariant& value) { return Internal<T>(FieldValue<T>::in(value)); }
};
template <class T>
struct FieldValue<Id<T>> {
    static QVariant out(const Id<T>& value) { return value.text(); }
    static Id<T> in(const QVariant& value) { return *Id<T>::fromText(value.toString()); }
};
template <>
struct FieldValue<Day> {
    static QVariant out(Day value) { return value.text(); }
    static Day in(const QVariant& value) { return *Day::fromText(value.toString()); }
};
template <class T>
struct FieldValue<std::optional<T>> {
    static QVariant out(const std::optional<T>& value)
    {
        return value ? FieldValue<T>::out(*value) : QVariant();
    }
    static std::optional<T> in(const QVariant& value)
    {
        return value.isValid() ? std::optional<T>(FieldValue<T>::in(value)) : std::nullopt;
    }
};
template <class T>
struct FieldValue<std::vector<T>> {
    static QVariant out(const std::vector<T>& values)
    {
        QStringList texts;
        for (const T& value : values)
            texts += FieldValue<T>::out(value).toString();
        return texts;
    }
    static std::vector<T> in(const QVariant& value)
    {
        std::vector<T> values;
        for (const QString& text : value.toStringList())
            values.push_back(FieldValue<T>::in(text));
        return values;
    }
};

template <auto Member>
struct MemberField;
template <class T, class Value, Value T::*Member>
struct MemberField<Member> {
    static QVariant read(const T& thing) { return FieldValue<Value>::out(thing.*Member); }
    static Status write(T& thing, const QVariant& value)
    {
        thing.*Member = FieldValue<Value>::in(value);
        return {};
    }
};

} // namespace planner::ui
