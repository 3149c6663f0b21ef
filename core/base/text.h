// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace planner {

enum class Lines { One, Many };

/// Text as it may be stored: control characters, bidirectional controls, zero-width characters and lone
/// surrogates are gone, outer blanks are gone; line breaks become "\n" with Lines::Many and a blank with
/// Lines::One.
[[nodiscard]] QString cleaned(const QString& text, Lines lines = Lines::One);

/// Text as it is compared: case, accents, punctuation and repeated blanks do not count. "Café-Craft" and
/// "CAFE  CRAFT" fold to "cafe craft". Letters with no plain form (œ, æ, ß) fold to two.
[[nodiscard]] QString folded(const QString& text);

/// `text` as a part of a file name: plain small letters, digits, dots, and dashes between them.
[[nodiscard]] QString slug(const QString& text);

/// The folded words of `text`, in order.
[[nodiscard]] QStringList words(const QString& text);

} // namespace planner
