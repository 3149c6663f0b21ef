// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/festival/festival.h"

#include <variant>
#include <vector>

namespace planner {

/// A thing as it shall be: new when its id is new, else in place of the old.
template <class T>
struct Put {
    T value;

    friend bool operator==(const Put&, const Put&) = default;
};

/// A thing that shall be gone.
template <class T>
struct Remove {
    Id<T> id;

    friend bool operator==(const Remove&, const Remove&) = default;
};

/// The thing that an edit is about.
template <class T>
const Id<T>& editedId(const Put<T>& edit)
{
    return edit.value.id;
}
template <class T>
const Id<T>& editedId(const Remove<T>& edit)
{
    return edit.id;
}

template <class Of>
struct EditOf;
template <class... Ts>
struct EditOf<Kinds<Ts...>> {
    using Type = std::variant<Put<Ts>..., Remove<Ts>...>;
};
using Edit = EditOf<AllKinds>::Type;

/// What is to happen to a festival, all of it or nothing. Editing, importing, undoing are all Changes.
struct Change {
    std::vector<Edit> edits; ///< In order; the last edit of a thing wins.

    // Defined once for everyone: a list of edits of every kind takes long to compile.
    Change();
    explicit Change(std::vector<Edit> edits);
    Change(const Change&);
    Change(Change&&) noexcept;
    Change& operator=(const Change&);
    Change& operator=(Change&&) noexcept;
    ~Change();

    [[nodiscard]] bool isEmpty() const { return edits.empty(); }

    template <class T>
    void put(T value);
    template <class T>
    void remove(const Id<T>& id);

    friend bool operator==(const Change& a, const Change& b);
};

/// `festival` after `change`. Pure. Refused (ProblemKind::Refused), in words, is only what would be nonsense:
/// a reference to something that is not there, a room removed while sessions are in it, a festival that ends
/// before it begins. Clashes are not refused: they are findings.
[[nodiscard]] Result<Festival> applied(const Festival& festival, const Change& change);

/// `festival` after `change`, sensible or not: for those who only want to tell what a change does.
[[nodiscard]] Festival unchecked(const Festival& festival, const Change& change);

/// The same in place: a festival that shares its tables with no other is not copied.
void perform(Festival& festival, const Change& change);

/// The Change that leads from `applied(before, change)` back to `before`.
[[nodiscard]] Change inverse(const Festival& before, const Change& change);

/// The shortest Change that leads from `before` to `after`, in the order of AllKinds, removals last and in
/// reverse order of kinds. Empty exactly when both are equal.
[[nodiscard]] Change difference(const Festival& before, const Festival& after);

/// The same where `after` is `applied(before, change)`: looks only at the things that `change` names.
[[nodiscard]] Change difference(const Festival& before, const Festival& after, const Change& change);

} // namespace planner
