// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/place_cells.h"
#include "core/importing/startup_cells.h"

#include <QStringList>

#include <array>

namespace planner {

/// A row while it is read. Cells that only make sense together wait here for one another.
struct Row {
    RowReading reading;
    QStringList kept; ///< For the note: what could not be read.
    PostalPlace place;
    std::array<const ListCell*, 3> placeCells{}; ///< Address, postcode, city.
    std::array<const ListCell*, 2> degreeCells{}; ///< Latitude, longitude.
};

/// Shows that a cell was read as `to`, unless that is what it says.
void remarkRepair(Row& row, const ListCell& cell, const QString& to);

/// Keeps all of a cell that was read as `to` in the note, and says so with `reason`.
void keepInNote(Row& row, const ListCell& cell, const QString& to, const QString& reason);

/// Keeps a cell that cannot be read in the note, and says so.
void remarkUnread(Row& row, const ListCell& cell);

constexpr int degreeFigures = 12; ///< As many are shown of a latitude or longitude.

/// Reads a cell as its field. `text` is what it says: one line, cleaned, not empty.
void readField(Row& row, const ListCell& cell, const QString& text);

} // namespace planner
