// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace planner {

/// The right to be the only program that has the file at `path` open for writing, until it is destroyed. It
/// is a hidden file next to it; one that a dead program left behind is taken over. Fails with InUse, naming
/// who holds it, or with Unwritable when no file can be made there.
Result<std::unique_ptr<QLockFile>> openerLock(const QString& path);

} // namespace planner
