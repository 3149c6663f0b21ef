// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QLockFile>

namespace planner {

enum class OpenMode { ReadOnly, ReadWrite };

/// A festival file that was opened and found sound.
struct OpenedFile {
    std::unique_ptr<QLockFile> lock; ///< Null when only reading. Goes last.
    std::unique_ptr<Database> database;
    bool isNewer = false; ///< Of a version that came after ours: what we know of it may be there, or not.
};

/// Opens and checks the file without writing to it, but for bringing it to our version when it is of an
/// earlier one and OpenMode::ReadWrite; when it shall only be read, the answer is a copy in memory of our
/// version. Statements are limited in time. Fails with Unreadable, Newer, InUse or Unwritable; a newer file
/// can only be read.
[[nodiscard]] Result<OpenedFile> openFile(const QString& path, OpenMode mode);

} // namespace planner
