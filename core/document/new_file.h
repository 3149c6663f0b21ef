// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace planner {

/// Lets `write` fill a file of another name in the folder of `path`, then gives it the name `path`. When
/// `path` is there already (Unwritable) or something fails, nothing is left behind.
Status makeNewFile(const QString& path, const std::function<Status(const QString& temporary)>& write);

} // namespace planner
