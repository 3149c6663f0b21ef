// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/text_decoding.h"
#include "core/importing/import_plan.h"

namespace planner {

/// What is not to be guessed.
struct ImportOptions {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter; ///< One of csvDelimiters.
    std::optional<Mapping> mapping;
    std::optional<char> quote; ///< One of csvQuotes.
    std::optional<bool> hasHeader;
};

/// A start-up list whose cells are apart, and how they were told apart: each choice with its reason in one
/// translated sentence.
struct ReadList {
    StartupList list;
    Encoding encoding = Encoding::Utf8;
    QString encodingReason;
    CsvDialect dialect;
    QString delimiterReason;
    QString quoteReason;
    bool hasHeader = true;
    QString headerReason;
    std::vector<CsvProblem> malformed; ///< Rows read all the same.
    int blankRows = 0; ///< Left out.
    bool hasDamagedAccents = false; ///< They were when the file was saved.
    Mapping mapping; ///< That of the options, fitted; else guessed.
};

/// The list in the separated values `bytes`. Pure. Fails with ProblemKind::Unreadable when the bytes are no
/// such list or hold no rows, and with ProblemKind::Refused when the mapping of the options names columns
/// that the list does not have.
[[nodiscard]] Result<ReadList> readStartupList(
    const QByteArray& bytes, const QString& listName, const ImportOptions& options);

/// What importing the list would do to `festival`. Pure. Fails as plannedImport() does.
[[nodiscard]] Result<ImportPlan> planStartupImport(
    const ReadList& read, const Festival& festival, IdSource& ids);

/// What importing the separated values in `bytes` would do to `festival`. Pure. Fails as readStartupList()
/// and plannedImport() do.
[[nodiscard]] Result<ImportPlan> planStartupImport(const QByteArray& bytes, const QString& listName,
    const Festival& festival, const ImportOptions& options, IdSource& ids);

} // namespace planner
