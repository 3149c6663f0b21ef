// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/print_job.h"
#include "core/rules/rule.h"

namespace planner::ui {

enum class PrintNoteKind { Error, Warning, Note, Good };

/// A sentence about what is going to be printed, and where to go about it.
struct PrintNote {
    PrintNoteKind kind = PrintNoteKind::Note;
    QString sentence;
    std::optional<Subject> subject;
    int page = 0; ///< Counted from 1; 0: none.

    friend bool operator==(const PrintNote&, const PrintNote&) = default;
};

/// What there is to know before printing `pages`: errors of the programme on the days of `job`, then what the
/// sheet itself remarked, then days without anything to come to. Each sentence once.
[[nodiscard]] std::vector<PrintNote> printNotes(const Pages& pages, const PrintJob& job,
    const Festival& festival, const Findings& findings, const Words& words);

/// The worst of `notes` in a few words, for where there is no room for all.
[[nodiscard]] PrintNote verdict(const std::vector<PrintNote>& notes, const Words& words);

} // namespace planner::ui
