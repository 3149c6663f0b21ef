// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/change.h"
#include "core/formats/csv.h"
#include "core/formats/text_decoding.h"
#include "core/importing/mapping.h"
#include "core/importing/startup_cells.h"
#include "core/importing/three_way.h"

#include <functional>
#include <map>
#include <stop_token>
#include <vector>

namespace planner {

enum class RowOutcome { Added, Updated, Unchanged, Rejected };

constexpr auto names(RowOutcome /*of*/)
{
    return Names<RowOutcome, 4>{{{RowOutcome::Added, "added"}, {RowOutcome::Updated, "updated"},
        {RowOutcome::Unchanged, "unchanged"}, {RowOutcome::Rejected, "rejected"}}};
}

/// The profile that a row comes to.
struct PlannedProfile {
    Startup offered; ///< As the list has it.
    Startup merged; ///< As it will be: the same where it is new.
    std::vector<MovedField> moved; ///< Where it is not new: what the list would have otherwise.
    std::optional<ImportedRow> memory; ///< For the next import; none: as it is stored already.
    std::optional<Sector> respelled; ///< A sector whose name the list has corrected.
};

/// What becomes of one row. Lines count from 1 in the file as an editor shows it.
struct PlannedRow {
    int line = 0;
    RowOutcome outcome = RowOutcome::Rejected;
    std::optional<Id<Startup>> startup; ///< None: rejected.
    QString reason; ///< One translated sentence where the outcome needs one.
    std::optional<PlannedProfile> profile; ///< None: rejected, or says the same as an earlier row.
};

struct RejectedRow {
    int line = 0;
    QString column;
    QString reason; ///< One translated sentence.
};

struct RepairedCell {
    int line = 0;
    CellRemark remark;
};

/// A row that was added although it may be a start-up that is there already.
struct DoubtfulRow {
    int line = 0;
    QString name;
    Id<Startup> other;
    QString otherName;
    QString reason; ///< One translated sentence.
    int otherLine = 0; ///< Where the other comes from the same list; 0: it was there before.
};

/// Something of a row that was not taken, as somebody here has changed it too.
struct ConflictingCell {
    int line = 0;
    QString name;
    Id<Startup> startup;
    QString column;
    FieldConflict conflict;
};

/// A column of the list that is read as nothing.
struct UnusedColumn {
    QString column;
    int filled = 0; ///< Cells that say something: at least one.
};

/// What importing a list would do: everything that is known before anything is written.
struct ImportPlan {
    Encoding encoding = Encoding::Utf8;
    QString encodingReason;
    char delimiter = ';';
    QString delimiterReason;
    QStringList header;
    QString quoteReason;
    QString headerReason;
    Mapping mapping;
    std::vector<UnusedColumn> unused;
    std::vector<CsvProblem> malformed; ///< Rows read all the same.
    int blankRows = 0; ///< Left out, and not among `rows`.

    std::vector<PlannedRow> rows; ///< Each row of the list once, in order.
    std::vector<RejectedRow> rejected;
    std::vector<RepairedCell> repaired;
    std::vector<DoubtfulRow> doubtful;
    std::vector<ConflictingCell> conflicts;
    std::vector<Sector> sectors; ///< New ones that the profiles of `rows` may have.
    Change change; ///< Empty when everything is up to date.

    [[nodiscard]] int count(RowOutcome outcome) const;
};

/// The plan in one translated sentence: how many profiles are new, updated, to look at.
[[nodiscard]] QString inWords(const ImportPlan& plan);

/// A start-up list whose cells are apart.
struct StartupList {
    /// What a missing or stray quotation mark has made of several lines: one cell.
    struct Swallowed {
        qsizetype cell = 0;
        int lastLine = 0;
    };
    struct Row {
        int line = 0;
        QStringList cells;
        std::optional<Swallowed> swallowed; ///< Then the row is not one of the list.
    };
    QString name; ///< Of the file, without its folder. The same name is the same list, at a later date.
    QStringList header;
    std::vector<Row> rows;
};

/// The cells of `row`, as `mapping` reads them.
[[nodiscard]] std::vector<ListCell> cellsOf(
    const StartupList::Row& row, const QStringList& header, const Mapping& mapping);

/// What somebody may say while an import is planned.
struct ImportGuide {
    /// Of doubtful rows, by line: whether they are the profile that they may be. They are reported all the
    /// same.
    std::map<int, bool> isSame;
    std::stop_token stop;
    /// Called from the threads that plan, one at a time; none: nobody asks.
    std::function<void(int percent)> progress;
};

/// What importing `list` under `mapping`, which has a column for each of its header, would do to `festival`.
/// Pure. A row belongs to the profile that the row of its key came to at the last import of the list, else to
/// one that is surely the same start-up (core/startups/matching.h), else it is new. Columns and cells that
/// are not there change nothing; empty ones take away what the list itself said before. Refused when no
/// column is the name; Cancelled when `guide.stop` says so.
[[nodiscard]] Result<ImportPlan> plannedImport(const StartupList& list, const Mapping& mapping,
    const Festival& festival, IdSource& ids, const ImportGuide& guide = {});

} // namespace planner
