// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace planner {

/// Writes `bytes` under a temporary name and renames it to `path`, in place of what is there: until the last
/// moment that stays as it was. ProblemKind::Unwritable otherwise, and then it stays for good: so does a
/// festival file, whatever it is called.
[[nodiscard]] Status writeFile(const QString& path, const QByteArray& bytes);

} // namespace planner
