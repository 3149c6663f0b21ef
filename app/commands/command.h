// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/arguments.h"
#include "app/commands/console.h"

#include <span>

namespace planner::app {

/// What the program tells the shell. Part of the published command line: never renumber.
enum class ExitCode {
    Done = 0,
    Findings = 1, ///< Done, and there is something to look at: findings, rejected rows, differences.
    Usage = 2,
    Unreadable = 3, ///< An input cannot be read.
    Unwritable = 4, ///< An output cannot be written.
    InUse = 5, ///< Somebody else has the file.
};

/// One verb of the command line.
struct Command {
    const char* verb; ///< One word or two: "check", "import startups".
    const char* operands; ///< "LIST --into FILE"
    const char* summary; ///< English source, context "Commands".
    std::span<const Option> options; ///< Besides --json, --help.
    ExitCode (*run)(const Arguments&, Console&);
};

/// All verbs, in the order of the help.
[[nodiscard]] std::span<const Command> commands();

/// Runs the verb that `words` begin with (the program's own name left out).
[[nodiscard]] ExitCode runCommand(const QStringList& words, Console& console);

/// Tells the user of `problem` and answers with its exit code.
ExitCode failedWith(const Problem& problem, Console& console);

} // namespace planner::app
