// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exporting/told_itinerary.h"
#include "core/print/sheets/setting.h"

/// The parts of the sheet of an itinerary. All pages are A5, laid out in the measures below.
namespace planner::itinerary {

constexpr Size paper = sizeOf(Paper::A5);
constexpr Mm left = 10_mm;
constexpr Mm width = paper.width - left * 2.0;
constexpr Mm top = 8_mm;
constexpr Mm footRule = 197_mm;
constexpr Mm contentBottom = footRule - 1.5_mm;

constexpr Mm pin = 6_mm; ///< Across.
constexpr Mm pinLeft = 16.5_mm;
constexpr Mm textLeft = 25_mm;
constexpr Mm tally = 18_mm; ///< The box for counting heads.
constexpr Mm sideWidth = 30_mm; ///< The column of the QR code.
constexpr Mm gutter = 5_mm;

constexpr TextStyle kickerStyle{.size = 9_pt, .weight = Weight::Bold};
constexpr TextStyle factStyle{.size = 9_pt, .leading = 1.25};
constexpr TextStyle timeStyle{.size = 11.5_pt, .weight = Weight::Bold};
constexpr TextStyle endStyle{.size = 8.5_pt};
constexpr TextStyle legStyle{.size = 8.5_pt, .weight = Weight::Medium};
constexpr TextStyle warnStyle{.size = 9_pt, .weight = Weight::Bold, .leading = 1.25};
constexpr TextStyle remarkStyle{.size = 9_pt, .italic = true, .leading = 1.25};
constexpr TextStyle sideStyle{.size = 8.5_pt, .leading = 1.25};

/// Point `index` of the way: times, pin, what and where, with how one gets from there to the next.
[[nodiscard]] Piece point(const Setting& setting, const ToldItinerary& told, std::size_t index);

/// What the readers of its sheet, which begins on `page`, will miss.
[[nodiscard]] std::vector<PreflightNote> gaps(const Setting& setting, const ToldItinerary& told, int page);

/// "Camille, 06 00 00 00 00"
[[nodiscard]] QString contactText(const Contact& contact);

} // namespace planner::itinerary
