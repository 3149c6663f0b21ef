// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace planner {

/// What kind of failure a Problem is. Programs decide by it (an exit code, a banner), people read the
/// message.
enum class ProblemKind {
    Refused, ///< The change or the wish makes no sense; nothing was done.
    Unreadable, ///< An input is missing, damaged, too large or of another kind.
    Unwritable, ///< An output could not be written; what was there before is untouched.
    InUse, ///< Another program holds the file.
    Newer, ///< The file was made by a newer version of this program.
    Cancelled, ///< The user stopped it.
};

/// Something that went wrong and that a user can understand.
struct Problem {
    ProblemKind kind = ProblemKind::Refused;
    QString message; ///< One translated sentence that names the thing and, where there is one, the place.
    QString detail; ///< For the log: SQL, paths, error codes. Never shown.

    friend bool operator==(const Problem&, const Problem&) = default;
};

} // namespace planner
