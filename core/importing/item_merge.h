// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// Fields that hold several things, brought up to date thing by thing: keywords, links, the lines of a note.
namespace planner {

/// What a list said at its last import, what it says now, and what is here.
struct ItemSides {
    std::vector<QString> before;
    std::vector<QString> now;
    std::vector<QString> local;
};

/// What is the same for two items that are one, however they are spelled.
using ItemKey = QString (*)(const QString& item);

/// The key of what only its exact spelling tells apart, as links.
[[nodiscard]] QString exactKey(const QString& item);

/// The key of words: case, accents and punctuation do not count.
[[nodiscard]] QString wordKey(const QString& item);

/// What is here, after what the list has done: what it removed goes, what it added comes behind, and what it
/// spells anew is spelled so. What somebody here removed stays out, what somebody here added or respelled
/// stays. Pure.
[[nodiscard]] std::vector<QString> mergedItems(const ItemSides& sides, ItemKey key);

/// Those of `now` that one of `said` has, too, in the spelling of `now`.
[[nodiscard]] std::vector<QString> saidAlready(
    const std::vector<QString>& now, const std::vector<std::vector<QString>>& said, ItemKey key);

/// The lines of a text; none of an empty one.
[[nodiscard]] std::vector<QString> linesOf(const QString& text);
[[nodiscard]] QString textOfLines(const std::vector<QString>& lines);

} // namespace planner
