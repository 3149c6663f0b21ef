// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/exporting/edition.h"
#include "core/print/metrics.h"

#include <optional>
#include <span>

namespace planner {

/// What the person who prints may choose.
struct SheetOptions {
    Paper paper = Paper::A4;
    Language language = Language::French;
    std::optional<Language> notes = {}; ///< The language of whoever prints, for the notes; none: the same.
    bool draft = false; ///< The programme has errors: "BROUILLON" stands across every page.
};

/// Whom a product is for, and so where it goes.
enum class Readers {
    Visitors, ///< Taken away, or read in town: an internal edition only where the team has its own copy.
    OnSite, ///< On doors and tables.
    Team, ///< Never posted.
};

/// How A5 pages are also offered on A4 across.
enum class Imposition {
    None,
    Booklet, ///< Two pages on a side, to fold.
    TwoCopies, ///< The same page twice, to cut.
};

/// A printed product: one line in the table of sheets.
struct Sheet {
    const char* id; ///< "poster-grid"
    const char* title; ///< English source of its title, context "Sheets".
    Readers readers;
    std::span<const Paper> papers; ///< The first is the usual one.
    Pages (*lay)(const Edition&, const SheetOptions&, const Metrics&);
    Imposition imposition = Imposition::None;
    bool daily = true; ///< Each day has its pages; else the days of a document share them.
    bool teamCopy = false; ///< Visitors get it, and the team has a copy of its own that says more.
};

/// All products, in the order shown.
[[nodiscard]] std::span<const Sheet> sheets();

} // namespace planner
