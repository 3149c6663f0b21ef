// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/startups/startup.h"

namespace planner {

/// A field that is printed somewhere, and whether the profile fills it.
struct PrintedField {
    const char* key = ""; ///< core/festival/labels.h has its words.
    bool filled = false;

    friend bool operator==(const PrintedField& a, const PrintedField& b);
};

/// How much of what the sheets print of a start-up is known.
struct Completeness {
    std::vector<PrintedField> fields; ///< In the order of the profile.

    /// 0 to 100, rounded down: 100 only when nothing is missing.
    [[nodiscard]] int percent() const;
    /// Keys of the fields that are not filled.
    [[nodiscard]] std::vector<const char*> missing() const;
};

/// What the sheets print of `startup`. Where to register counts only when visitors are to write or follow a
/// link, who is at the door only when the number may be printed.
[[nodiscard]] Completeness completeness(const Startup& startup);

} // namespace planner
