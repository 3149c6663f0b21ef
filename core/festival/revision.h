// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace planner {

/// Which state of the file is shown. Its version and time are printed at the foot of every sheet, so that
/// stale paper can be told.
struct Revision {
    int number = 0; ///< Counts the changes ever made to the file: making it, undoing and redoing too.
    QDateTime changed; ///< When the last of them was made, UTC. Not valid: never.
    int version = 1; ///< Of the named version that this is or, when it is none, of the next one.

    friend bool operator==(const Revision&, const Revision&) = default;
};

} // namespace planner
