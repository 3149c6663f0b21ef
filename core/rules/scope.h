// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"

#include <set>
#include <tuple>

namespace planner {

/// Ids of things, by kind.
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

struct View;

/// What has to be looked at again after a change: the things and days about which a rule may now say
/// something else.
struct Scope {
    Things things;
    std::set<Day> days;
};

/// Adds to `scope` what the things `edited` bear on, as they stand in `view`. A change bears on what stood
/// before it and on what stands after it, so it takes two calls.
void spread(const Things& edited, const View& view, Scope& scope);

} // namespace planner
