// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/repairs.h"
#include "tests/core/rules/told.h"

/// Cures as lines that a failing test can show.
namespace planner::tests {

/// What cures the first finding of `rule`, as labels.
inline QStringList cured(const Festival& festival, const char* rule, Language language = Language::English)
{
    Trial trial(festival);
    IdSource ids(3);
    QStringList labels;
    for (const Finding& finding : check(festival)) {
        if (std::strcmp(finding.rule, rule) != 0)
            continue;
        for (const Repair& repair : repairs(trial, finding, ids, Words(language)))
            labels += repair.label;
        return labels;
    }
    FAIL("nothing is found by " << rule);
    return labels;
}

inline QStringList texts(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* text : list)
        result += QString::fromUtf8(text);
    return result;
}

} // namespace planner::tests
