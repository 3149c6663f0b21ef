// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace planner::tests {

/// The file or folder `path` of the sources, which tests read in place: "tests/data/import".
[[nodiscard]] QString inSourceTree(const QString& path);

} // namespace planner::tests
