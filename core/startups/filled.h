// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/startups/startup.h"

/// Whether a field of a profile says something. "Not said" says nothing.
namespace planner {

[[nodiscard]] inline bool isFilled(const QString& value)
{
    return !value.isEmpty();
}

[[nodiscard]] inline bool isFilled(Tri value)
{
    return value != Tri::Unknown;
}

[[nodiscard]] inline bool isFilled(Registration value)
{
    return value != Registration::Unknown;
}

[[nodiscard]] inline bool isFilled(const Contact& value)
{
    return !value.isEmpty();
}

template <class T>
[[nodiscard]] bool isFilled(const std::optional<T>& value)
{
    return value.has_value();
}

template <class T>
[[nodiscard]] bool isFilled(const std::vector<T>& value)
{
    return !value.empty();
}

template <class T>
[[nodiscard]] bool isFilled(const Internal<T>& value)
{
    return isFilled(value.forInsiders());
}

} // namespace planner
