// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"

#include <QString>

/// The small rules of good setting. They are applied when a sheet is laid out: the file keeps what was typed.
namespace planner {

/// `text` as a printer of that language sets it: quotation marks, apostrophes, the spaces before punctuation,
/// the spaces that must not break a line, the dash between numbers. Letters are never dropped or moved;
/// addresses of the web and of mail, #tags and times stay as they are. Setting a set text changes nothing.
[[nodiscard]] QString typeset(const QString& text, Language language);

/// The title of a session as its author wrote it: apostrophes, quotation marks and the blanks before
/// punctuation become those of print, nothing else changes. French adds the blanks that French wants; an
/// English title neither gains nor loses one.
[[nodiscard]] QString typesetTitle(const QString& title, Language language);

/// A telephone number in groups that do not break: "05 61 00 00 00". Other shapes keep their characters.
[[nodiscard]] QString phoneText(const QString& phone);

/// "31000 Toulouse", which does not break; either part may be empty.
[[nodiscard]] QString postalTown(const QString& postcode, const QString& city);

/// Pads a time with a figure space, so that the hours of a list stand under each other: " 9 h 30", "10 h".
[[nodiscard]] QString alignedHour(const QString& time);

} // namespace planner
