// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStaticText>

class QFont;

namespace planner::ui {

/// `text` broken at blanks into at most `lines` lines of at most `width` pixels, the last one shortened with
/// an ellipsis when it must be. Lines are parted by QChar::LineSeparator.
[[nodiscard]] QString brokenText(const QString& text, const QFont& font, int width, int lines);

/// How many lines brokenText() gives, up to `most`.
[[nodiscard]] int lineCount(const QString& broken);

/// Laid out once, to be painted often. Plain text, whatever it looks like.
[[nodiscard]] QStaticText preparedText(const QString& text, const QFont& font);

} // namespace planner::ui
