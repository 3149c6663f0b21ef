// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/grid_heads.h"

namespace planner {

/// Where the hours of a day stand on the page.
struct HourScale {
    TimeSpan hours;
    Mm top;
    Mm bottom;

    [[nodiscard]] Mm perHour() const
    {
        return (bottom - top) * (60.0 / static_cast<double>(hours.length().count()));
    }
    [[nodiscard]] Mm at(LocalTime time) const
    {
        return top + perHour() * (static_cast<double>((time - hours.begin()).count()) / 60.0);
    }
};

/// One frame of the grid. It holds one session, or several that follow each other so quickly that a line of
/// type is higher than each of them.
struct GridBox {
    std::vector<const Session*> sessions;
    Box box;
};

/// The frames of a column. No frame is lower than `lowest`; a session for which that cannot be had is added
/// to `leftOver`.
[[nodiscard]] std::vector<GridBox> boxesOf(
    const ColumnPlace& place, const HourScale& scale, Mm lowest, std::vector<const Session*>& leftOver);

} // namespace planner
