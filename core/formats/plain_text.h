// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace planner {

/// What a reader of `text` sees, as plain text: tags and comments are gone, scripts and styles with what is
/// in them, entities are letters, blocks are lines and list items begin with "- ". Where there are no blocks,
/// the line breaks of `text` stay; "a < b" stays too. At most one empty line in a row; clean as cleaned()
/// leaves it. Takes time in proportion to the text, whatever is in it.
[[nodiscard]] QString plainText(const QString& text);

} // namespace planner
