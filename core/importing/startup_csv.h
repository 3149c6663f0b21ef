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
};

/// What importing the separated values in `bytes` would do to `festival`. Pure. Fails with
/// ProblemKind::Unreadable when the bytes are no such list or hold no rows, with ProblemKind::Refused when no
/// column is the name.
[[nodiscard]] Result<ImportPlan> planStartupImport(const QByteArray& bytes, const QString& listName,
    const Festival& festival, const ImportOptions& options, IdSource& ids);

} // namespace planner
