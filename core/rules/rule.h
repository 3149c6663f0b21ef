// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/festival/festival.h"

#include <QStringList>
#include <QUuid>

#include <optional>
#include <set>
#include <vector>

namespace planner {

enum class Severity { Error, Warning, Note };

constexpr auto names(Severity /*of*/)
{
    return Names<Severity, 3>{
        {{Severity::Error, "error"}, {Severity::Warning, "warning"}, {Severity::Note, "note"}}};
}

/// Something a finding is about: a kind's name (kindName) and an id.
struct Subject {
    const char* kind = "";
    QUuid id;

    friend bool operator==(const Subject& a, const Subject& b) { return a.id == b.id; }
    friend bool operator<(const Subject& a, const Subject& b) { return a.id < b.id; }
};

/// One thing that is wrong or unwise. A value without words: `sentence()` puts it in a language.
struct Finding {
    const char* rule = ""; ///< The id of its rule.
    Severity severity = Severity::Warning;
    std::vector<Subject> subjects; ///< The first is the one to go to.
    std::optional<Day> day;
    std::optional<TimeSpan> span; ///< When on that day.
    int wanted = 0; ///< Minutes or seats needed, where the rule counts something.
    int actual = 0; ///< Minutes or seats there are.
    QString text; ///< Words of the document that the sentence quotes, such as a wish.

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// What a rule has to look at again: everything, or only what touches these things and days.
struct Scope {
    bool everything = true;
    std::set<QUuid> things;
    std::set<Day> days;
};

} // namespace planner
