// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/words.h"

#include <QVariant>

#include <functional>

namespace planner::ui {

/// How a value stands in a line of text, and how it is read back. An invalid value is an empty line.
struct TextForm {
    std::function<QString(const QVariant&)> text;
    /// Fails with a sentence about what can't be read.
    std::function<Result<QVariant>(const QString&)> read;
    QString placeholder = {};
};

/// Text as typed, without blanks around it.
[[nodiscard]] TextForm plainForm();
/// Minutes after midnight: "14 h 30" from "14h30", "14:30", "1430", "14 h".
[[nodiscard]] TextForm timeForm(Language language);
/// Minutes: "45 min" from "45", "45 min", "1 h 30", "1:30".
[[nodiscard]] TextForm minutesForm();
/// A number that is not negative.
[[nodiscard]] TextForm countForm();
/// Languages as ISO 639-1 codes in a list: "français, anglais".
[[nodiscard]] TextForm languagesForm();
/// What people call the language with the ISO 639-1 code `code`.
[[nodiscard]] QString languageName(const QString& code);

} // namespace planner::ui
