// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"
#include "core/rules/timetable.h"
#include "core/startups/startup_index.h"

namespace planner {

/// What a rule sees.
struct View {
    const Festival& festival;
    const Timetable& timetable;
    const StartupIndex& index; ///< Of all start-ups of the festival.

    [[nodiscard]] const Venue* venueOf(const Id<Room>& room) const;
};

/// Takes down what a rule finds.
class Report {
public:
    Report(const Rule& rule, Findings& findings) : m_rule(rule), m_findings(findings) { }

    /// Adds `finding` under the rule's name, as severe as the rule is.
    void add(Finding finding) { add(m_rule.severity, std::move(finding)); }
    void add(Severity severity, Finding finding);

private:
    const Rule& m_rule;
    Findings& m_findings;
};

} // namespace planner
