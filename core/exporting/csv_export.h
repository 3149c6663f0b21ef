// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/exporting/edition.h"
#include "core/formats/csv.h"

#include <QByteArray>

namespace planner {

/// The sessions of `edition` that it is narrowed to, one a row, by day, time and walking order; sessions
/// without a place come last, and in internal editions only. Days and numbers are spelled as the language of
/// `words` has it. Texts that a spreadsheet would take for formulas are guarded.
[[nodiscard]] QByteArray programmeCsv(const Edition& edition, const CsvFlavour& flavour, const Words& words);

/// The profiles of the start-ups of `edition`, one a row, by name. The columns are named so that importing
/// the list again finds every field; what is not known is an empty cell. The public edition has no column for
/// what only organisers know.
[[nodiscard]] QByteArray startupsCsv(const Edition& edition, const CsvFlavour& flavour, const Words& words);

} // namespace planner
