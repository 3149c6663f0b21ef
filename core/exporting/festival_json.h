// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/festival/festival.h"

#include <QByteArray>

namespace planner {

/// The version of the format that this program writes; resources/schema/festival-1.schema.json describes it.
constexpr int festivalJsonVersion = 1;
constexpr qsizetype festivalJsonLimit = qsizetype{64} * 1024 * 1024; ///< Bytes of a file.
constexpr qsizetype festivalJsonTextLimit = 1'000'000; ///< Characters of one text.

/// The whole of `festival` as JSON, in one way only: kinds in the order of AllKinds, rows by id, keys by
/// alphabet, one field a line, UTF-8, a line break at the end. Equal festivals give equal bytes.
[[nodiscard]] QByteArray festivalToJson(const Festival& festival);

/// The festival that `json` holds. Nothing is guessed and nothing is passed over: every field of every row
/// has to be there and be readable, ids occur once, references lead somewhere; only the lists of visits, of
/// map backgrounds and of what is ignored may be missing, and what remembers an imported programme. Fails
/// with ProblemKind::Unreadable or, for a later version of the format, ProblemKind::Newer, saying what is
/// wrong in which row and field.
[[nodiscard]] Result<Festival> festivalFromJson(const QByteArray& json);

} // namespace planner
