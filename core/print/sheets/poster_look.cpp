// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/poster_look.h"

namespace planner {

namespace {

constexpr TextStyle style(double size, Weight weight, double leading = 1.2)
{
    return {.size = {size}, .weight = weight, .leading = leading};
}

PosterLook a3Look()
{
    using enum Weight;
    return {.page = turned(sizeOf(Paper::A3)),
        .margin = 12_mm,
        .timeColumn = 17_mm,
        .gutter = 2_mm,
        .tallHeads = true,
        .venueTop = 31.8_mm,
        .roomTop = 41.5_mm,
        .gridTop = 54_mm,
        .foot = 17.5_mm,
        .bar = 1.9_mm,
        .inset = 0.9_mm,
        .sign = 2.5_mm,
        .hourRule = 0.7_pt,
        .venueRule = 2_pt,
        .day = style(50, Black, 1.0),
        .festival = style(22, Black, 1.15),
        .line = style(10.5, Medium),
        .venue = style(15, Bold, 1.15),
        .address = style(8.5, Medium),
        .room = style(11, Bold, 1.15),
        .seats = style(8, Medium),
        .hour = style(14, Bold, 1.1),
        .time = style(9, Bold, 1.18),
        .title = style(9.6, SemiBold, 1.15),
        .host = style(8.6, Medium, 1.18),
        .runIn = style(9, SemiBold, 1.14),
        .brief = style(8, SemiBold, 1.1),
        .code = style(8, Bold, 1.1),
        .pause = {.size = 10_pt, .weight = Medium, .italic = true},
        .legend = style(9, Medium),
        .version = style(7.5, Medium)};
}

PosterLook a4Look()
{
    using enum Weight;
    return {.page = turned(sizeOf(Paper::A4)),
        .margin = 8.5_mm,
        .timeColumn = 12.6_mm,
        .gutter = 1.5_mm,
        .venueTop = 22.4_mm,
        .roomTop = 29.3_mm,
        .gridTop = 38.4_mm,
        .foot = 16.5_mm,
        .bar = 1.4_mm,
        .inset = 0.7_mm,
        .sign = 2.2_mm,
        .hourRule = 0.5_pt,
        .venueRule = 1.5_pt,
        .day = style(35, Black, 1.0),
        .festival = style(16, Black, 1.15),
        .line = style(8.4, Medium),
        .venue = style(11, Bold, 1.15),
        .address = style(8, Medium),
        .room = style(8.6, Bold, 1.15),
        .seats = style(8, Medium, 1.15),
        .hour = style(10, Bold, 1.1),
        .time = style(8, Bold, 1.16),
        .title = style(8, SemiBold, 1.14),
        .host = style(8, Medium, 1.14),
        .runIn = style(8, SemiBold, 1.12),
        .brief = style(7.6, Medium, 1.08),
        .code = style(7.6, Bold, 1.1),
        .pause = {.size = 8_pt, .weight = Medium, .italic = true},
        .legend = style(8, Medium),
        .version = style(7.5, Medium)};
}

} // namespace

PosterLook posterLook(Paper paper)
{
    return paper == Paper::A3 ? a3Look() : a4Look();
}

} // namespace planner
