// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tuple>

namespace planner {

/// One member of a kind of thing: its key in files and JSON, and where it sits. The list `T::fields()` next
/// to each struct is all that storage, JSON, differences, edit stamps and undo know of it. The lists are
/// templates, so that only sources that use one make its tuple: it takes the compiler longer than the struct.
template <class Owner, class Value>
struct Field {
    const char* key;
    Value Owner::*member;

    [[nodiscard]] const Value& of(const Owner& owner) const { return owner.*member; }
    [[nodiscard]] Value& of(Owner& owner) const { return owner.*member; }
};

/// A member of a member, such as the lift in the access facts of a venue.
template <class Owner, class Part, class Value>
struct PartField {
    const char* key;
    Part Owner::*part;
    Value Part::*member;

    [[nodiscard]] const Value& of(const Owner& owner) const { return owner.*part.*member; }
    [[nodiscard]] Value& of(Owner& owner) const { return owner.*part.*member; }
};

template <class Owner, class Value>
constexpr Field<Owner, Value> field(const char* key, Value Owner::*member)
{
    return {key, member};
}

template <class Owner, class Part, class Value>
constexpr PartField<Owner, Part, Value> field(const char* key, Part Owner::*part, Value Part::*member)
{
    return {key, part, member};
}

template <class T>
concept HasFields = requires
{
    T::fields();
};

/// Calls `act(field)` for each field of T, in the order of the list.
template <HasFields T, class Act>
void forEachField(Act&& act)
{
    std::apply([&act](const auto&... fields) { (act(fields), ...); }, T::fields());
}

} // namespace planner
