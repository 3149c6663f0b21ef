// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/exporting/edition.h"
#include "core/print/metrics.h"

#include <span>

namespace planner {

/// What the person who prints may choose.
struct SheetOptions {
    Paper paper = Paper::A4;
    Language language = Language::French;
    bool draft = false; ///< The programme has errors: "BROUILLON" stands across every page.
};

/// Whom a product is for, and so where it goes.
enum class Readers {
    Visitors, ///< Taken away, or read in town: never an internal edition.
    OnSite, ///< On doors and tables.
    Team, ///< Never posted.
};

/// A printed product: one line in the table of sheets.
struct Sheet {
    const char* id; ///< "poster-grid"
    const char* title; ///< English source of its title, context "Sheets".
    Readers readers;
    std::span<const Paper> papers; ///< The first is the usual one.
    Pages (*lay)(const Edition&, const SheetOptions&, const Metrics&);
    bool imposed = false; ///< A5 pages that are also offered two up on A4, to fold.
};

/// All products, in the order shown.
[[nodiscard]] std::span<const Sheet> sheets();

} // namespace planner
