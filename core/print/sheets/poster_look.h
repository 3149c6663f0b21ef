// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page.h"

namespace planner {

/// The measures of the poster grid on one paper. The geometry of A4 is that of A3 times 0.707; its type is
/// not, because it has a floor.
struct PosterLook {
    Size page; ///< Across.
    Mm margin;
    Mm timeColumn; ///< Wide enough that no reader of the PDF takes an hour for a part of the first column.
    Mm gutter;
    bool tallHeads = false; ///< There is room for an address below a name of two lines.
    Mm venueTop; ///< The rule above the venues.
    Mm roomTop; ///< The rule above the rooms, unless a venue takes two lines.
    Mm gridTop; ///< Where the hours begin, unless a room takes two lines.
    Mm foot; ///< From the end of the hours to the lower margin.
    Mm bar; ///< The pattern at the left of a box.
    Mm inset; ///< White between the frame of a box and its text.
    Mm sign; ///< Side of a sign.
    Pt hourRule;
    Pt venueRule;
    TextStyle day;
    TextStyle festival;
    TextStyle line; ///< What, where and when, below the name of the festival.
    TextStyle venue;
    TextStyle address;
    TextStyle room;
    TextStyle seats;
    TextStyle hour;
    TextStyle time;
    TextStyle title;
    TextStyle host;
    TextStyle runIn; ///< Titles that share the line of their time.
    TextStyle brief; ///< The smallest type that a title is set in.
    TextStyle code; ///< "EN", beside the signs.
    TextStyle pause; ///< The sentence in a break.
    TextStyle legend;
    TextStyle version;
};

/// For A3 and A4; every other paper is taken for A4.
[[nodiscard]] PosterLook posterLook(Paper paper);

/// The room between the rule of the version line and the columns of the hours.
[[nodiscard]] constexpr Mm gridBottom(const PosterLook& look)
{
    return look.page.height - look.margin - look.foot;
}

/// From the first column to the right margin.
[[nodiscard]] constexpr Mm gridWidth(const PosterLook& look)
{
    return look.page.width - look.margin * 2.0 - look.timeColumn;
}

} // namespace planner
