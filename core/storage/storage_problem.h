// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/problem.h"
#include "core/storage/file_holder.h"

namespace planner {

/// What SQLite said.
struct StorageError {
    int code = 0; ///< Its extended result code.
    QString text;
};

enum class StorageAct { Opening, Storing, Creating };

/// What SQLite said of the file at `path`, in words for an organiser: what happened, why, what now.
[[nodiscard]] Problem storageProblem(const StorageError& error, const QString& path, StorageAct act);

/// The file at `path` is held by `holder`, or by nobody knows whom.
[[nodiscard]] Problem inUseProblem(const QString& path, const std::optional<FileHolder>& holder);

/// The path as people write it, for sentences.
[[nodiscard]] QString shownPath(const QString& path);

} // namespace planner
