// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/grid_columns.h"
#include "core/print/sheets/poster_day.h"

namespace planner {

/// Where a column stands.
struct ColumnPlace {
    const GridColumn* column = nullptr;
    Mm x;
    Mm width; ///< Of its frames; the gutter comes after.
};

/// `columns` side by side, as broad as the page allows, though never so broad that they stop being columns.
[[nodiscard]] std::vector<ColumnPlace> placesOf(
    const std::vector<GridColumn>& columns, const PosterLook& look);

/// The names of venues and rooms above the grid.
class GridHeads {
public:
    GridHeads(PosterDay& day, const std::vector<ColumnPlace>& places);

    /// Where the hours begin.
    [[nodiscard]] Mm bottom() const { return m_bottom; }
    /// The head of column `index`, and before it that of its venue when it is the first of it.
    void add(Page& page, std::size_t index) const;

private:
    [[nodiscard]] std::vector<Text> venueTexts(std::size_t index) const;
    [[nodiscard]] std::vector<Text> roomTexts(std::size_t index) const;
    [[nodiscard]] bool beginsVenue(std::size_t index) const;
    [[nodiscard]] Mm venueWidth(std::size_t index) const;
    void noteAddress(std::size_t index) const;
    void noteCuts(const std::vector<Text>& texts) const;

    PosterDay& m_day;
    const std::vector<ColumnPlace>& m_places;
    Mm m_roomTop;
    Mm m_bottom;
};

} // namespace planner
