// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/importing/import_plan.h"

namespace planner {

/// What becomes of one row of a list of travel times.
struct TravelRow {
    int line = 0; ///< From 1.
    RowOutcome outcome = RowOutcome::Rejected;
    QString reason; ///< One translated sentence; empty unless the row is rejected.

    friend bool operator==(const TravelRow&, const TravelRow&) = default;
};

/// What importing a list of travel times would do.
struct TravelPlan {
    std::vector<TravelRow> rows; ///< Each row of the list once, in order.
    std::vector<CsvProblem> malformed; ///< Rows read all the same.
    int blankRows = 0; ///< Left out, and not among `rows`.
    Change change; ///< Empty when everything is up to date.

    [[nodiscard]] int count(RowOutcome outcome) const;
};

/// "12 travel times added, 3 updated, 40 unchanged, 1 rejected."
[[nodiscard]] QString inWords(const TravelPlan& plan);

/// What importing the separated values in `bytes` would do to the travel times of `festival`. The columns,
/// named in French or English and in any order: from, to and minutes; mode (else on foot), day (else every
/// day), departures, remark. A row brings up to date the time of the same way, mode and day, and leaves what
/// it has no column for; importing the list again changes nothing. The encoding is guessed unless it is told.
/// Pure.
///
/// Fails with ProblemKind::Unreadable when the bytes are no such list.
[[nodiscard]] Result<TravelPlan> planTravelImport(const QByteArray& bytes, const Festival& festival,
    IdSource& ids, std::optional<Encoding> encoding = std::nullopt);

} // namespace planner
