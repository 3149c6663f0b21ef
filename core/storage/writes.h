// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/act.h"
#include "core/storage/database.h"

namespace planner {

/// A statement that writes, and what it is executed with.
struct Write {
    QString sql;
    QVariantList values; ///< As Statement::execute() takes them.
};

/// Adds to `writes` what has to be written about number `number` of many things. Called on any thread.
using AddWrites = std::function<void(size_t number, std::vector<Write>& writes)>;

/// Executes all that `add` adds for the numbers below `count`, in their order, until one fails. When there is
/// much of it, what comes next is put together while SQLite is busy.
Status runWrites(Database& database, size_t count, const AddWrites& add);

/// The same for each thing in the act: `add(turn, writes)`.
template <class Add>
Status runWrites(Database& database, const Act& act, const Add& add)
{
    return runWrites(database, act.change.edits.size(), [&](size_t number, std::vector<Write>& writes) {
        visitTurn(act, act.change.edits[number], [&](const auto& turn) { add(turn, writes); });
    });
}

} // namespace planner
