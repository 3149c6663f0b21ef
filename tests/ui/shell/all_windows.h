// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/open_festival.h"

class QWidget;

namespace planner::tests {

/// Is shown a window, with a name for failures.
using Look = std::function<void(const QString& name, QWidget& window)>;

/// Shows every window of the program on `open`, one after the other: the main window once for each page and
/// what can be selected there, the import wizard once for each step.
void visitWindows(OpenFestival& open, const Look& look);

} // namespace planner::tests
