// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"

#include <QDateTime>

namespace planner {

/// A festival on its way into the file.
struct Act {
    const Festival& before;
    const Festival& after;
    const Change& change; ///< From `before` to `after`, each thing once.
    QDateTime time; ///< UTC
};

/// One thing in an act, as it was and as it is now; null where it was or is not there.
template <class T>
struct Turn {
    Id<T> id;
    const T* before = nullptr;
    const T* after = nullptr;

    [[nodiscard]] bool came() const { return !before; }
    [[nodiscard]] bool went() const { return !after; }
};

/// Returns `visit(turn)` for the thing that `edit`, which is of the act, is about.
template <class Visit>
auto visitTurn(const Act& act, const Edit& edit, const Visit& visit)
{
    const auto turnOf = [&act]<class T>(const Id<T>& id) {
        return Turn<T>{id, act.before.table<T>().find(id), act.after.table<T>().find(id)};
    };
    return std::visit(
        [&]<class E>(const E& one) {
            if constexpr (requires { one.value; })
                return visit(turnOf(one.value.id));
            else
                return visit(turnOf(one.id));
        },
        edit);
}

} // namespace planner
