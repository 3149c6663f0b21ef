// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/report.h"

namespace planner {

const Venue* View::venueOf(const Id<Room>& room) const
{
    const Room* row = festival.rooms().find(room);
    return row ? festival.venues().find(row->venue) : nullptr;
}

void Report::add(Severity severity, Finding finding)
{
    finding.rule = m_rule.id;
    finding.severity = severity;
    m_findings.push_back(std::move(finding));
}

} // namespace planner
