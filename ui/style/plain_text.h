// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

namespace planner::ui {

/// `text` for a tool tip: shown letter by letter, also when it looks like HTML. Tool tips guess.
[[nodiscard]] QString plainToolTip(const QString& text);

/// From now on every label shows plain text, those of message boxes and wizards, too, unless somebody gave it
/// another format. Without that they guess, and a start-up called "<b>" would be bold.
void keepLabelsPlain(QApplication& application);

} // namespace planner::ui
