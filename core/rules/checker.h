// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/report.h"

#include <map>

namespace planner {

/// Keeps the findings of a festival that changes. After a change only what it touched is looked at again; the
/// result is that of check(), whatever the way there.
class Checker {
public:
    /// Looks at everything.
    explicit Checker(const Festival& festival);

    /// Follows `change`, which led from the festival checked last to `after`.
    void update(const Festival& after, const Change& change);

    /// In the order of comesBefore().
    [[nodiscard]] const Findings& findings() const { return m_findings; }

private:
    /// A thing that rules look at: the place of its kind in the list of looks, and its id.
    using Place = std::pair<int, QUuid>;

    void lookAtEverything();
    void lookAgain(const Scope& scope);
    [[nodiscard]] View view() const { return {m_festival, m_timetable, m_index}; }
    [[nodiscard]] Scope scopeOf(const Festival& after, const Things& edited);
    void follow(const Festival& after, const Id<Startup>& edited, Scope& scope);

    Festival m_festival;
    Timetable m_timetable;
    StartupIndex m_index;
    std::map<Place, Findings> m_byPlace; ///< Places without findings are left out.
    Findings m_findings;
};

} // namespace planner
