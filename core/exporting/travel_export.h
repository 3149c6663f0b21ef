// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/exporting/edition.h"
#include "core/formats/csv.h"

#include <QByteArray>

namespace planner {

/// The travel times that somebody typed, one a row, in walking order. Importing the list again finds every
/// field (core/importing/travel_csv.h). Texts that a spreadsheet would take for formulas are guarded.
[[nodiscard]] QByteArray travelCsv(const Edition& edition, const CsvFlavour& flavour, const Words& words);

/// GeoJSON (RFC 7946): the venues as points; a line from venue to venue for each time that somebody typed,
/// and for each walk that is estimated, with its `minutes`, `mode` and `source`. Venues off the map, and
/// their ways, have no geometry.
[[nodiscard]] QByteArray travelGeoJson(const Edition& edition);

} // namespace planner
