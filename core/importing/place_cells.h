// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/programme/place.h"

#include <QString>

namespace planner {

/// A French postal address in three cells, or as three cells hold it.
struct PostalPlace {
    QString address;
    QString postcode;
    QString city;

    friend bool operator==(const PostalPlace&, const PostalPlace&) = default;
};

/// Puts each part where it belongs, wherever it was typed: "75685 Cedex 14" in the postcode, a whole address
/// in the first cell, a street in the postcode, city and postcode the wrong way round. A postcode of four
/// figures gets back its leading 0; one that a spreadsheet took for a number, "31000.0", that has blanks of
/// any width inside, or a letter O or I for a figure, is made whole. The cell of the city is believed before
/// what stands behind a postcode. What holds no postcode stays as it is.
[[nodiscard]] PostalPlace sortedPlace(const PostalPlace& typed);

/// Figures that are no French postcode, and may be one of abroad: "310000".
[[nodiscard]] bool isOddPostcode(const QString& postcode);

/// Why `typed` had to be emptied, one of its cells: where it went, in one translated sentence.
[[nodiscard]] QString reasonForMove(const QString& typed, const PostalPlace& sorted);

/// A point, its two numbers the other way round when only so it lies in metropolitan France.
struct Located {
    std::optional<Coordinates> point; ///< None: out of range, or the nowhere of (0, 0).
    bool isSwapped = false;
};
[[nodiscard]] Located located(double latitude, double longitude);

} // namespace planner
