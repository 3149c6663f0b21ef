// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

namespace planner {

/// A value that only the organisers may read: phone numbers, door codes, notes. It has no implicit way out,
/// so nothing that prints or exports can pick it up by accident. The public edition empties every Internal
/// before any sheet or exporter sees the festival (core/exporting/edition.h).
template <class T>
class Internal {
public:
    using Value = T;

    Internal() = default;
    explicit Internal(T value) : m_value(std::move(value)) { }

    /// The value, for screens, storage and sheets that only the team sees.
    [[nodiscard]] const T& forInsiders() const { return m_value; }
    [[nodiscard]] T& forInsiders() { return m_value; }

    friend bool operator==(const Internal&, const Internal&) = default;

private:
    T m_value{};
};

} // namespace planner
