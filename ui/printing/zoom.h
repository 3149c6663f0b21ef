// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/paper.h"

#include <QSizeF>

namespace planner::ui {

/// How large a page is shown. 1: as large as the paper.
struct Zoom {
    bool whole = true; ///< The whole page fits the view; `factor` does not count.
    double factor = 1.0;

    friend bool operator==(const Zoom&, const Zoom&) = default;
};

/// The size of `page` on a screen of `dpi` at `factor`.
[[nodiscard]] QSizeF shownSize(Size page, double factor, double dpi);

/// The factor at which the whole of `page` just fits into `room`, on a screen of `dpi`.
[[nodiscard]] double wholeFactor(Size page, QSizeF room, double dpi);

/// The next larger or smaller of the usual factors; the same at the ends.
[[nodiscard]] double largerFactor(double factor);
[[nodiscard]] double smallerFactor(double factor);

} // namespace planner::ui
