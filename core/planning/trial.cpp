// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/trial.h"

#include <algorithm>

namespace planner {

namespace {

bool isAboutSession(const Finding& finding)
{
    return std::ranges::any_of(finding.subjects,
        [](const Subject& subject) { return std::strcmp(subject.kind, kindName<Session>()) == 0; });
}

std::vector<Subject> sortedSubjects(const Finding& finding)
{
    std::vector<Subject> subjects = finding.subjects;
    std::ranges::sort(subjects, [](const Subject& a, const Subject& b) { return a < b; });
    return subjects;
}

/// What an odd item is odd by is told apart by a number (core/rules/oddity_rules.cpp).
bool isOdd(const Finding& finding)
{
    return std::strcmp(finding.rule, "odd-items") == 0;
}

} // namespace

bool isSameProblem(const Finding& a, const Finding& b)
{
    if (std::strcmp(a.rule, b.rule) != 0 || a.text != b.text || sortedSubjects(a) != sortedSubjects(b))
        return false;
    return isOdd(a) ? a.wanted == b.wanted : isAboutSession(a) || a.day == b.day;
}

Findings newProblems(const Verdict& verdict)
{
    Findings problems;
    std::ranges::copy_if(verdict.added, std::back_inserter(problems), [&](const Finding& added) {
        return std::ranges::none_of(verdict.removed, [&](const Finding& removed) {
            return isSameProblem(added, removed) && removed.severity <= added.severity;
        });
    });
    return problems;
}

bool cures(const Verdict& verdict, const Finding& finding)
{
    const auto same = [&](const Finding& other) { return isSameProblem(other, finding); };
    return std::ranges::find(verdict.removed, finding) != verdict.removed.end()
        && std::ranges::none_of(verdict.added, same);
}

int count(const Findings& findings, Severity severity)
{
    return static_cast<int>(std::ranges::count(findings, severity, &Finding::severity));
}

} // namespace planner
