// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/block.h"

namespace planner {

namespace {

Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}

struct Mover {
    Point by;

    void operator()(Stroke& stroke) const
    {
        stroke.from = stroke.from + by;
        stroke.to = stroke.to + by;
    }
    template <class Boxed>
    void operator()(Boxed& item) const
    {
        item.box.x += by.x;
        item.box.y += by.y;
    }
};

} // namespace

Item moved(Item item, Point by)
{
    std::visit(Mover{by}, item);
    return item;
}

void place(const Piece& block, Point corner, Page& page)
{
    for (const Item& item : block.items)
        page.items.push_back(moved(item, corner));
}

} // namespace planner
