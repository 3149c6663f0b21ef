// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

/// Findings as lines that a failing test can show: "error room-overlap: ...".
namespace planner::tests {

inline QStringList told(
    const Findings& findings, const Festival& festival, Language language = Language::English)
{
    QStringList lines;
    const Words words(language);
    for (const Finding& finding : findings) {
        lines += QStringLiteral("%1 %2: ").arg(nameOf(finding.severity), QString::fromLatin1(finding.rule))
            + sentence(finding, festival, words);
    }
    return lines;
}

/// What one rule says of `festival`.
inline QStringList told(const char* rule, const Festival& festival, Language language = Language::English)
{
    Findings findings = check(festival);
    std::erase_if(findings, [rule](const Finding& finding) { return std::strcmp(finding.rule, rule) != 0; });
    return told(findings, festival, language);
}

/// What is told when it is this alone.
inline QStringList line(const char* text)
{
    return {QString::fromUtf8(text)};
}

inline int count(const char* rule, const Festival& festival)
{
    return static_cast<int>(told(rule, festival).size());
}

} // namespace planner::tests
