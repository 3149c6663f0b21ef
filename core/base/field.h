// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace planner {

/// One member of a kind of thing: its key in files and JSON, and where it sits. The list `T::fields()` next
/// to each struct is all that storage, JSON, differences, edit stamps and undo know of it. The lists are
/// templates, so that only sources that use one compile it: it takes longer than the struct.
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

/// Hands a field, or each field of a list, to `act`.
template <class Part, class Act>
constexpr void handOver(const Part& part, Act& act)
{
    if constexpr (requires { part.key; })
        act(part);
    else
        part(act);
}

/// Fields, and lists of fields, in one list: called with an act it hands each field to it. A tuple would do,
/// but took the compiler many times as long.
template <class... Parts>
constexpr auto listed(const Parts&... parts)
{
    return [... parts = parts](auto& act) { (handOver(parts, act), ...); };
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
    T::fields()(act);
}

} // namespace planner
