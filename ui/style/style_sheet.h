// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

namespace planner::ui {

/// The rules that make the stock widgets flat and quiet, with the colours of `palette`; `fontSize` is that of
/// plain text, in points.
///
/// Widgets take part by their object name or by the property "look": "title" (of a page),
/// "heading" (of a panel), "label" (over a field), "card", "line" (a hairline),
/// "chip" (a button that takes its text away), "quiet" (text that steps back), "key" (of the keyboard),
/// "warned" (text to heed), "switch" (lets a part of a list through),
/// "primary" (the button of the main act), "link" (a button that reads as text), "error" and "warning" (a
/// banner).
[[nodiscard]] QString styleSheet(const QPalette& palette, double fontSize);

} // namespace planner::ui
