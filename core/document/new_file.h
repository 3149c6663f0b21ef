// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace planner {

/// Whether a file that is there already is left alone (Unwritable) or gives way, at the last moment.
enum class Existing { Keep, Replace };

/// Lets `write` fill a file of another name in the folder of `path`, then gives it the name `path`. When
/// something fails, nothing is left behind and what was there stays: Unwritable, or InUse when a program has
/// what is there open. What a crash left next to `path` is kept out of the new file.
Status makeNewFile(
    const QString& path, Existing existing, const std::function<Status(const QString& temporary)>& write);

} // namespace planner
