// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/source_tree.h"

namespace planner::tests {

QString inSourceTree(const QString& path)
{
    return QStringLiteral(PLANNER_SOURCE_DIR "/") + path;
}

} // namespace planner::tests
