// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace planner {

/// Looks at the file at `path` with plain reads, before SQLite does: whether it is there, is a file, is of
/// this program and whole, and of which version it is. Fails with Unreadable, each case in its own words.
/// Writes nothing, and never waits on a pipe or a device.
[[nodiscard]] Result<int> versionInHeader(const QString& path);

} // namespace planner
