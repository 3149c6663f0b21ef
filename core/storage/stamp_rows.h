// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/act.h"
#include "core/storage/database.h"

namespace planner {

/// One run of the program that writes into a file: a copy of a file never has the editor of the other copy,
/// so that a merge can tell their acts apart.
struct Editor {
    qint64 id = 0; ///< Random, all 64 bits.
    QString name; ///< Who sits before the screen, as far as the computer knows.
    QDateTime first; ///< Its first act, UTC.
    qint64 acts = 0; ///< How many acts it did; the number of the last one.
};

/// Who did the last act in the file; empty when that is not known.
Result<QString> lastEditor(Database& database);

/// Notes that `act` is number `editor.acts` of `editor`: a field that was edited gets a stamp of its own, a
/// thing that came gets one for all its fields, of a thing that went none is left.
Status writeStamps(Database& database, const Act& act, const Editor& editor);

} // namespace planner
