// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/imposition.h"

#include "core/print/block.h"

#include <algorithm>
#include <span>

namespace planner {

namespace {

constexpr Size sheetSize = turned(sizeOf(Paper::A4));
constexpr Mm fold = sheetSize.width / 2.0;
constexpr Mm markLength = 5_mm;

using Booklet = std::span<const Page>;

/// `page` in the middle of the half of the sheet that begins at `left`.
void placeHalf(const Page& page, Mm left, Page& side)
{
    const Point corner{left + (fold - page.size.width) / 2.0, (sheetSize.height - page.size.height) / 2.0};
    for (const Item& item : page.items)
        side.items.push_back(moved(item, corner));
}

void markFold(Page& side)
{
    for (const Mm y : {0_mm, sheetSize.height - markLength}) {
        side.items.emplace_back(
            Stroke{.from = {fold, y}, .to = {fold, y + markLength}, .width = 0.4_pt, .dash = Dash::Dashed});
    }
}

/// One side of a sheet with the pages `left` and `right`, counted from 0; blank where the booklet has none.
Page side(Booklet booklet, std::size_t left, std::size_t right)
{
    Page result{.size = sheetSize};
    if (left < booklet.size())
        placeHalf(booklet[left], 0_mm, result);
    if (right < booklet.size())
        placeHalf(booklet[right], fold, result);
    markFold(result);
    return result;
}

void addBooklet(Booklet booklet, std::vector<Page>& sides)
{
    const std::size_t count = (booklet.size() + 3) / 4 * 4;
    const std::size_t first = sides.size();
    for (std::size_t page = 0; page < count / 2; page += 2) {
        sides.push_back(side(booklet, count - 1 - page, page));
        sides.push_back(side(booklet, page + 1, count - 2 - page));
    }
    sides[first].title = booklet.front().title;
}

} // namespace

Pages imposed(const Pages& pages)
{
    Pages result{.title = pages.title, .notes = pages.notes};
    const Booklet all(pages.pages);
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= all.size(); ++i) {
        if (i < all.size() && !all[i].beginsBooklet)
            continue;
        addBooklet(all.subspan(begin, i - begin), result.pages);
        begin = i;
    }
    return result;
}

Pages doubled(const Pages& pages)
{
    Pages result = pages;
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        result.pages[i] = side(pages.pages, i, i);
        result.pages[i].title = pages.pages[i].title;
    }
    return result;
}

} // namespace planner
