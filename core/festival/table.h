// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QMap>

#include <utility>

namespace planner {

/// The rows of one kind, by id. Copies share their rows until one of them is written to, so copying a whole
/// festival costs next to nothing.
template <class T>
class Table {
public:
    using ConstIterator = typename QMap<Id<T>, T>::const_iterator;

    /// The row named `id`, or null.
    [[nodiscard]] const T* find(const Id<T>& id) const
    {
        const auto found = m_rows.constFind(id);
        return found == m_rows.cend() ? nullptr : &*found;
    }
    /// The row named by `id`, or null; null also for no id.
    [[nodiscard]] const T* find(const std::optional<Id<T>>& id) const { return id ? find(*id) : nullptr; }

    [[nodiscard]] bool contains(const Id<T>& id) const { return m_rows.contains(id); }
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// Adds `row`, or replaces the one that has its id.
    void put(T row)
    {
        const Id<T> id = row.id;
        m_rows.insert(id, std::move(row));
    }
    /// Forgets the row named `id`; nothing happens when there is none.
    void remove(const Id<T>& id) { m_rows.remove(id); }

    /// The rows, by id.
    [[nodiscard]] ConstIterator begin() const { return m_rows.cbegin(); }
    [[nodiscard]] ConstIterator end() const { return m_rows.cend(); }

    /// Whether both are copies of one table that nobody has written to since: quick, and never wrongly true.
    [[nodiscard]] bool isSharedWith(const Table& other) const { return m_rows.isSharedWith(other.m_rows); }

    friend bool operator==(const Table& a, const Table& b)
    {
        return a.isSharedWith(b) || a.m_rows == b.m_rows;
    }

private:
    QMap<Id<T>, T> m_rows;
};

} // namespace planner
