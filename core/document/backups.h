// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace planner {

/// A whole copy of a festival file, made on the side while the file was worked on.
struct Backup {
    QString path;
    QDateTime time; ///< When it was made, UTC.

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// Where in `folder` the backup of the file at `path` made at `time` belongs. Files of one name in different
/// folders do not get into each other's way.
[[nodiscard]] QString backupPath(const QString& folder, const QString& path, const QDateTime& time);

/// The backups in `folder` of the file at `path`, newest first.
[[nodiscard]] std::vector<Backup> backupsOf(const QString& path, const QString& folder);

/// Those of `backups`, newest first, that need not be kept at `now`: neither among the newest 20 nor the last
/// of one of the last 14 days. Pure.
[[nodiscard]] std::vector<Backup> superfluous(const std::vector<Backup>& backups, const QDateTime& now);

} // namespace planner
