// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/legend.h"

#include "core/print/sheets/session_words.h"

#include <algorithm>

namespace planner {

Piece legend(const Setting& setting, std::span<const Sign> signs, Mm width)
{
    constexpr TextStyle style{.size = 8_pt};
    constexpr Mm mark = 2.5_mm;
    constexpr Mm toText = 3.6_mm;
    constexpr Mm between = 4_mm;
    Piece block;
    Mm x;
    Mm y;
    for (const Sign sign : signs) {
        const QString meaning = signText(sign, setting.words());
        const Mm wide = setting.widthOf(meaning, style);
        if (x > 0_mm && x + toText + wide > width) {
            x = 0_mm;
            y = block.height;
        }
        const Text text = setting.text(meaning, style, {x + toText, y, wide});
        block.items.emplace_back(Symbol{sign, {x, y + (text.box.height - mark) / 2.0, mark, mark}, {}});
        block.items.emplace_back(text);
        block.height = std::max(block.height, y + text.box.height);
        x += toText + wide + between;
    }
    return block;
}

} // namespace planner
