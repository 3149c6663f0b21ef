// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/checker.h"

namespace planner {

/// Tells what changes would do to the findings, without doing them: windows ask it many times while something
/// is dragged. It stands on the festival as it was when the trial was made.
class Trial {
public:
    explicit Trial(const Checker& checker) : m_checker(checker) { }
    explicit Trial(const Festival& festival) : m_checker(festival) { }

    /// What `change`, sensible or not, would do.
    [[nodiscard]] Verdict verdict(const Change& change) { return m_checker.tried(change); }

    /// From now on the trial stands on the festival after `change`.
    void follow(const Change& change) { m_checker.update(change); }

    [[nodiscard]] const Festival& festival() const { return m_checker.festival(); }
    [[nodiscard]] const Findings& findings() const { return m_checker.findings(); }
    /// What the rules see, until the next verdict.
    [[nodiscard]] View view() const { return m_checker.view(); }

private:
    Checker m_checker;
};

/// Whether both say the same of the same things, be it at another time. What is said of a day or of
/// somebody's day is another problem on another day.
[[nodiscard]] bool isSameProblem(const Finding& a, const Finding& b);

/// The added findings that are not the same problem as a removed one at least as severe: a session that takes
/// its problem along when it moves has no new one.
[[nodiscard]] Findings newProblems(const Verdict& verdict);

/// Whether `finding` goes and does not come back at another time.
[[nodiscard]] bool cures(const Verdict& verdict, const Finding& finding);

/// How many of `findings` are as severe as `severity`.
[[nodiscard]] int count(const Findings& findings, Severity severity);

} // namespace planner
