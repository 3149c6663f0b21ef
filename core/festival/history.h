// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/named.h"

#include <QDateTime>

#include <vector>

namespace planner {

enum class StepState {
    Done,
    Undone, ///< Can be redone.
    SetAside, ///< Was undone when something else was done; kept, but no longer redone.
};

constexpr auto names(StepState /*of*/)
{
    return Names<StepState, 3>{
        {{StepState::Done, "done"}, {StepState::Undone, "undone"}, {StepState::SetAside, "set_aside"}}};
}

/// One act of the user, such as an edit or a whole import, that undo takes back at once.
struct Step {
    int number = 0; ///< Counts from 1; later steps have larger numbers.
    QString label; ///< In the user's words: "Import of startups.csv (212 rows)".
    QDateTime time; ///< UTC
    StepState state = StepState::Done;
    int edits = 0; ///< Things that were added, changed or removed.

    friend bool operator==(const Step&, const Step&) = default;
};

/// What was done to a file since it was made, oldest first.
struct History {
    std::vector<Step> steps;

    /// How many steps undo() can take back.
    [[nodiscard]] int done() const { return count(StepState::Done); }
    /// How many steps redo() can do again.
    [[nodiscard]] int undone() const { return count(StepState::Undone); }

    friend bool operator==(const History&, const History&) = default;

private:
    [[nodiscard]] int count(StepState state) const
    {
        int found = 0;
        for (const Step& step : steps)
            found += step.state == state ? 1 : 0;
        return found;
    }
};

} // namespace planner
