// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace planner::app {

/// Whether `words` (the arguments without the program's name) ask for a window rather than for a verb of the
/// command line: nothing or one file, where there is a display.
[[nodiscard]] bool asksForWindow(const QStringList& words);

/// Opens the window and stays until it is closed. `argc` and `argv` as main() has them.
[[nodiscard]] int runWindow(int& argc, char** argv);

} // namespace planner::app
