// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/startups/startup.h"

namespace planner {

/// One cell of a list, under the name of its column, and what it was read as.
struct ImportedCell {
    QString column;
    QString text;
    QString field; ///< The key of a ListField (core/importing/list_fields.h); empty when it went unused.

    friend bool operator==(const ImportedCell&, const ImportedCell&) = default;

    template <class Self = ImportedCell>
    static constexpr auto fields()
    {
        return listed(planner::field("column", &Self::column), planner::field("text", &Self::text),
            planner::field("field", &Self::field));
    }
};

/// A row of a start-up list as it last came in: what a later import of the list is compared with, field by
/// field, and what shows where a profile came from. Kept word for word, so for the organisers only.
struct ImportedRow {
    Id<ImportedRow> id;
    Id<Startup> startup;
    QString list; ///< The name of the list, without its folder.
    QString key; ///< What names the row in its list: its identifier column, else its folded name.
    Internal<std::vector<ImportedCell>> cells;

    friend bool operator==(const ImportedRow&, const ImportedRow&) = default;

    template <class Self = ImportedRow>
    static constexpr auto fields()
    {
        return listed(field("startup", &Self::startup), field("list", &Self::list), field("key", &Self::key),
            field("cells", &Self::cells));
    }
};

} // namespace planner
