// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/report.h"

#include <map>

namespace planner {

/// What a change does to the findings; both in the order of comesBefore(), without what stays the same.
struct Verdict {
    Findings added;
    Findings removed;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// Keeps the findings of a festival that changes. After a change only what it touched is looked at again; the
/// result is that of check(), whatever the way there.
class Checker {
public:
    /// Looks at everything.
    explicit Checker(const Festival& festival);

    /// Follows `change`, which led from the festival checked last to `after`.
    void update(const Festival& after, const Change& change);
    /// Follows `change`, sensible or not, in place.
    void update(const Change& change);

    /// What `change`, sensible or not, would do. The checker stands as before when it returns. Quick for a
    /// checker whose festival nobody shares (the first call copies the tables that change).
    [[nodiscard]] Verdict tried(const Change& change);

    [[nodiscard]] const Festival& festival() const { return m_festival; }
    /// In the order of comesBefore().
    [[nodiscard]] const Findings& findings() const { return m_findings; }
    /// What the rules see, until the next change.
    [[nodiscard]] View view() const { return {m_festival, m_timetable, m_index}; }

private:
    /// A thing that rules look at: the place of its kind in the list of looks, and its id.
    using Place = std::pair<int, QUuid>;
    /// Places about which there is something else to say, and what.
    using News = std::vector<std::pair<Place, Findings>>;

    void lookAtEverything();
    [[nodiscard]] News newsOf(const Scope& scope) const;
    [[nodiscard]] Verdict verdictOn(const News& news) const;
    void keep(News news);
    template <class Act>
    [[nodiscard]] Scope scopeAfter(const Things& edited, Act&& act);
    template <class Act>
    void step(const Things& edited, Act&& act);
    void follow(const Things& edited, Scope& scope);

    Festival m_festival;
    Timetable m_timetable;
    StartupIndex m_index;
    std::map<Place, Findings> m_byPlace; ///< Places without findings are left out.
    Findings m_findings;
};

} // namespace planner
