// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace planner {

/// Who has a file open.
struct FileHolder {
    QString program;
    QString computer; ///< Empty: this one.
    qint64 process = 0;
};

/// The program, other than this one if possible, that holds a lock on the file at `path`. None when the
/// system does not tell. Never opens the file: that would drop the locks of our own.
[[nodiscard]] std::optional<FileHolder> holderOf(const QString& path);

} // namespace planner
