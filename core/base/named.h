// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace planner {

/// The stable names of an enumeration, as files and JSON spell them: `{{Tri::Yes, "yes"}, ...}`.
/// Each enumeration of the model has an overload `constexpr auto names(E)` next to it.
template <class E, std::size_t N>
using Names = std::array<std::pair<E, const char*>, N>;

template <class E>
concept NamedEnum = requires(E e)
{
    names(e).size();
};

/// The stable name of `value`.
template <NamedEnum E>
[[nodiscard]] QString nameOf(E value)
{
    for (const auto& [candidate, name] : names(value)) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

/// The value that has the stable name `name`, if any.
template <NamedEnum E>
[[nodiscard]] std::optional<E> fromName(QStringView name)
{
    for (const auto& [value, candidate] : names(E{})) {
        if (name == QLatin1String(candidate))
            return value;
    }
    return std::nullopt;
}

} // namespace planner
