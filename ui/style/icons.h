// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QIcon>
#include <QPalette>

namespace planner::ui {

/// The line icon `name` of resources/icons ("undo"), in the colours of `palette`: text, dimmed when
/// disabled, the highlight's text when selected.
[[nodiscard]] QIcon icon(const char* name, const QPalette& palette);

/// How large icons are beside text in this font, in pixels.
[[nodiscard]] int iconExtent(const QFontMetrics& metrics);

/// The same in one colour.
[[nodiscard]] QPixmap iconPixmap(const char* name, const QColor& colour, int size, qreal ratio);

} // namespace planner::ui
