// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/targets.h"
#include "ui/programme/grid_painter.h"
#include "ui/programme/programme_interaction.h"

#include <optional>

namespace planner::ui {

/// What the rules say while something is dragged. Made when the drag begins; asks about the same time again
/// and again without computing it again.
class DragVerdicts {
public:
    explicit DragVerdicts(const Checker& checker) : m_trial(checker) { }

    struct Judgement {
        std::vector<Tint> tints; ///< For each column; None where nobody asked.
        Findings added; ///< What would newly be wrong, worst first.
        Fitness fitness = Fitness::Free;
    };

    /// Judges `interaction`'s preview; `columns` are those in sight.
    const Judgement& judge(const ProgrammeInteraction& interaction, const ProgrammeLayout& layout, Day day,
        const std::vector<int>& columns);

    /// `finding` in words, in the festival after `change`.
    [[nodiscard]] QString told(const Finding& finding, const Change& change, const Words& words) const;

private:
    void tintForMove(const ProgrammeInteraction& interaction, const ProgrammeLayout& layout,
        const Place& place, const std::vector<int>& columns);

    Trial m_trial;
    Judgement m_judgement;
    Change m_judged;
    std::optional<std::pair<Day, LocalTime>> m_tinted;
    std::vector<int> m_tintedColumns;
};

} // namespace planner::ui
