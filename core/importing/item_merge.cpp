// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/item_merge.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace planner {

namespace {

bool isAmong(const std::vector<QString>& items, const QString& item)
{
    return std::ranges::find(items, item) != items.end();
}

/// The one of `items` that is `item` in another spelling; null for none.
const QString* alike(const std::vector<QString>& items, const QString& item, ItemKey key)
{
    const auto found = std::ranges::find(items, key(item), key);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

QString exactKey(const QString& item)
{
    return item;
}

QString wordKey(const QString& item)
{
    const QString plain = folded(item);
    return plain.isEmpty() ? item : plain;
}

std::vector<QString> mergedItems(const ItemSides& sides, ItemKey key)
{
    std::vector<QString> merged;
    for (const QString& item : sides.local) {
        const bool isOfList = !item.isEmpty() && isAmong(sides.before, item);
        if (!isOfList || isAmong(sides.now, item))
            merged.push_back(item);
        else if (const QString* respelled = alike(sides.now, item, key))
            merged.push_back(*respelled);
    }
    for (const QString& item : sides.now) {
        const bool isNew = !item.isEmpty() && !alike(sides.before, item, key);
        if (isNew && !alike(merged, item, key))
            merged.push_back(item);
    }
    return merged;
}

std::vector<QString> saidAlready(
    const std::vector<QString>& now, const std::vector<std::vector<QString>>& said, ItemKey key)
{
    std::vector<QString> already;
    for (const QString& item : now) {
        const bool isSaid = std::ranges::any_of(
            said, [&](const std::vector<QString>& items) { return alike(items, item, key) != nullptr; });
        if (isSaid)
            already.push_back(item);
    }
    return already;
}

std::vector<QString> linesOf(const QString& text)
{
    const QStringList lines = text.isEmpty() ? QStringList() : text.split(u'\n');
    return {lines.begin(), lines.end()};
}

QString textOfLines(const std::vector<QString>& lines)
{
    return QStringList(lines.begin(), lines.end()).join(u'\n');
}

} // namespace planner
