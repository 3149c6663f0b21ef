// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/list_fields.h"
#include "core/startups/startup.h"

#include <optional>
#include <vector>

namespace planner {

/// A cell of a start-up list, and what it is read as.
struct ListCell {
    QString column; ///< The header.
    QString text; ///< As the list has it.
    std::optional<ListField> field;
};

/// What became of a cell that could not be taken as it is.
struct CellRemark {
    QString column;
    QString from;
    QString to; ///< The value taken; empty when none could be.
    QString reason; ///< One translated sentence; empty when `to` says it all.

    friend bool operator==(const CellRemark&, const CellRemark&) = default;
};

/// A row, read.
struct RowReading {
    Startup profile; ///< Without a sector, which is only a name yet.
    QString key; ///< Of the identifier column.
    QString sector;
    std::vector<CellRemark> remarks; ///< In the order of the columns, as far as they stand for one.
};

/// Reads the cells of one row into a profile that has `id`. Nothing makes a row fail: what cannot be read is
/// kept in the note of the profile, under the name of its column, and remarked. Pure.
[[nodiscard]] RowReading readRow(const std::vector<ListCell>& cells, const Id<Startup>& id);

} // namespace planner
