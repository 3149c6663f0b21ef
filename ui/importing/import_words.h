// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/column_check.h"
#include "core/importing/import_choices.h"
#include "core/rules/rule.h"

/// What the import wizard says, without windows.
namespace planner::ui {

/// `text` with its first letter in upper case.
[[nodiscard]] QString capitalised(const QString& text);

/// "12 cells, 3 empty, 2 rewritten, such as “05 61 00 00 00”": what becomes of the cells of a column.
[[nodiscard]] QString inWords(const ColumnCheck& check);

/// How one row stands under what was chosen.
enum class RowStanding { New, Updated, Unchanged, LeftOut, Rejected };

[[nodiscard]] QString inWords(RowStanding standing);

/// How the rows of a plan stand, counted.
struct ImportCounts {
    std::map<RowStanding, int> rows;
    int toReview = 0; ///< Rows with a doubt or a conflict that nobody has decided, among those that go in.

    [[nodiscard]] int of(RowStanding standing) const;
};

/// A plan with what somebody chose, looked up by line.
class ChosenRows {
public:
    ChosenRows(const ImportPlan& plan, const Festival& festival, const ImportChoices& choices,
        const std::map<int, bool>& isSame);

    [[nodiscard]] RowStanding standing(const PlannedRow& row) const;
    [[nodiscard]] bool isToReview(const PlannedRow& row) const;
    [[nodiscard]] ImportCounts counts() const;
    /// The profiles of the rows that are to review.
    [[nodiscard]] std::vector<Subject> toReview() const;

private:
    const ImportPlan& m_plan;
    const Festival& m_festival;
    const ImportChoices& m_choices;
    const std::map<int, bool>& m_isSame;
    std::set<int> m_doubtful; ///< Lines.
};

/// "32 profiles added, 7 updated."
[[nodiscard]] QString doneInWords(const ImportCounts& counts);

} // namespace planner::ui
