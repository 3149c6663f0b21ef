// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/exporting/edition.h"
#include "core/tours/visit_slots.h"

namespace planner {

/// A line to sign, or a heading across the table.
struct SignInRow {
    QString number; ///< "7", or "1–4" for those who come together.
    QString name; ///< Empty: to be filled in.
    QString group; ///< How many come together, or the group.
    bool isHeading = false;
};

/// What stands on the sheet of one slot. Pointers lead into the festival of the edition.
struct SignInList {
    static constexpr int usualRows = 20; ///< Where nobody has said how many seats there are.
    static constexpr int mostRows = 400;
    static constexpr int waitingRows = 5;

    VisitSlot slot;
    const Session* session = nullptr;
    const Room* room = nullptr;
    const Venue* venue = nullptr;
    std::vector<SignInRow> rows;
};

/// A list for each slot of `edition` that people register for, or that somebody is booked in: by venue and
/// room in walking order, then by begin.
[[nodiscard]] std::vector<SignInList> signInLists(const Edition& edition, const Words& words);

} // namespace planner
