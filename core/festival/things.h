// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/festival/kinds.h"

#include <set>
#include <tuple>

namespace planner {

struct Change;

/// Ids of things, by kind; each once, in order.
class Things {
public:
    template <class T>
    [[nodiscard]] const std::set<Id<T>>& of() const
    {
        return std::get<std::set<Id<T>>>(m_ids);
    }
    /// Returns whether it is new here.
    template <class T>
    bool add(const Id<T>& id)
    {
        return std::get<std::set<Id<T>>>(m_ids).insert(id).second;
    }

private:
    template <class Of>
    struct SetsOf;
    template <class... Ts>
    struct SetsOf<Kinds<Ts...>> {
        using Type = std::tuple<std::set<Id<Ts>>...>;
    };
    SetsOf<AllKinds>::Type m_ids;
};

/// The things that `change` puts or removes.
[[nodiscard]] Things editedBy(const Change& change);

} // namespace planner
