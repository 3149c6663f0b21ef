// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

#include <map>

namespace planner {

/// A finding that somebody decided to live with.
struct IgnoredFinding {
    Finding finding;
    Id<Ignored> decision; ///< Removing it shows the finding again.
    QString reason;

    friend bool operator==(const IgnoredFinding&, const IgnoredFinding&) = default;
};

/// Findings, with those that are ignored apart.
struct SiftedFindings {
    Findings shown; ///< In the order they were found in, as are the others.
    std::vector<IgnoredFinding> ignored;
    std::vector<Id<Ignored>> lapsed; ///< Decisions about what is no longer found, or not as it was.

    friend bool operator==(const SiftedFindings&, const SiftedFindings&) = default;
};

/// Puts aside those of `findings` about which `decisions` has a row with the same rule, subjects and facts.
/// Once a time, a number or a quoted text of a finding changes, it is shown again. Pure.
[[nodiscard]] SiftedFindings sifted(const Findings& findings, const Table<Ignored>& decisions);

/// The days on which something is an error, each with the sentences about it: what is printed for them is a
/// draft.
[[nodiscard]] std::map<Day, QStringList> errorsByDay(
    const Findings& findings, const Festival& festival, const Words& words);

/// The decision to ignore `finding`, for a reason in the user's words. It takes effect once it is submitted.
[[nodiscard]] Ignored ignoring(const Finding& finding, const Id<Ignored>& id, const QString& reason);

} // namespace planner
