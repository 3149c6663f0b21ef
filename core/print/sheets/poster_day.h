// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/poster_look.h"
#include "core/print/sheets/setting.h"

#include <set>

namespace planner {

/// The signs used on one page: its legend explains these and no others.
struct PosterMarks {
    std::set<SessionKind> kinds;
    std::set<QString> languages; ///< "EN", "FR·EN"
    bool noWheelchair = false;
    bool booked = false;
    bool numbers = false; ///< Some titles stand in the list instead of their box.
};

/// A session whose title has no room in the grid, and the number that leads from there to the list.
struct NumberedTitle {
    int number = 0;
    const Session* session = nullptr;
};

/// What the pages of one day are made from and what they gather.
struct PosterDay {
    const Setting& setting;
    const PosterLook& look;
    Day day;
    int page = 1; ///< Of the document, the one that is being laid out.
    PosterMarks marks; ///< Of that page.
    std::vector<NumberedTitle> titles;
    std::vector<PreflightNote> notes;
};

} // namespace planner
