// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace planner {

/// Looks at the file at `path` with plain reads, before SQLite does: whether it is there, is a file, is of
/// this program and of a version it knows, and is whole. Fails with Unreadable or Newer, each case in its own
/// words. Writes nothing, and never waits on a pipe or a device.
[[nodiscard]] Status checkHeader(const QString& path, int newestVersion);

} // namespace planner
