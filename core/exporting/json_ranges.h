// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/time.h"
#include "core/festival/value_json.h"

#include <optional>
#include <vector>

/// The numbers that a festival can hold: as in core/storage/schema and in the published schema.
namespace planner {

struct NumberRange {
    double least;
    double most;
    bool withoutLeast = false; ///< `least` itself is too little.

    [[nodiscard]] bool contains(double number) const
    {
        return (withoutLeast ? number > least : number >= least) && number <= most;
    }
};

struct OutOfRange {
    QString field;
    double number;
    NumberRange range;
};

/// What a number in the field `key` has to lie between; none for points of a picture.
template <class T>
std::optional<NumberRange> rangeOf(const QString& key)
{
    if constexpr (std::is_same_v<T, minutes>)
        return NumberRange{0, 31 * 24 * 60};
    else if constexpr (std::is_same_v<T, int>)
        return key == QLatin1String("founded_year") ? NumberRange{0, 9999} : NumberRange{0, 1'000'000};
    else if (key == QLatin1String("latitude"))
        return NumberRange{-90, 90};
    else if (key == QLatin1String("longitude"))
        return NumberRange{-180, 180};
    else if (key == QLatin1String("walking_speed"))
        return NumberRange{0, 1000, true};
    else if (key == QLatin1String("position"))
        return NumberRange{-1e15, 1e15};
    return std::nullopt;
}

template <class T>
concept IsNumber = std::is_same_v<T, int> || std::is_same_v<T, double> || std::is_same_v<T, minutes>;

template <class T>
std::optional<OutOfRange> outOfRange(const QString& key, const std::optional<T>& value);
template <class T>
std::optional<OutOfRange> outOfRange(const QString& key, const std::vector<T>& values);

/// The first number in the field `key` that lies outside its range, however deep; texts have none.
template <class T>
std::optional<OutOfRange> outOfRange(const QString& /*key*/, const T& /*value*/)
{
    return std::nullopt;
}

template <IsNumber T>
std::optional<OutOfRange> outOfRange(const QString& key, const T& value)
{
    const double number = Json<T>::write(value).toDouble();
    const auto range = rangeOf<T>(key);
    return range && !range->contains(number) ? std::optional(OutOfRange{key, number, *range}) : std::nullopt;
}

template <HasFields T>
std::optional<OutOfRange> outOfRange(const QString& /*key*/, const T& value)
{
    std::optional<OutOfRange> found;
    forEachField<T>([&](const auto& field) {
        if (!found)
            found = outOfRange(QLatin1String(field.key), field.of(value));
    });
    return found;
}

template <class T>
std::optional<OutOfRange> outOfRange(const QString& key, const std::optional<T>& value)
{
    return value ? outOfRange(key, *value) : std::nullopt;
}

template <class T>
std::optional<OutOfRange> outOfRange(const QString& key, const std::vector<T>& values)
{
    for (const T& value : values) {
        if (auto found = outOfRange(key, value))
            return found;
    }
    return std::nullopt;
}

} // namespace planner
