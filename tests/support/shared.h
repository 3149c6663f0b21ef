// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/source_tree.h"

#include <QDir>
#include <QString>

#include <optional>

/// Real data that lies next to the project and is read in place. Tests that want it say so with WARN and stop
/// when it is not there.
namespace planner::tests {

/// The folder `sub` of the shared data: under PLANNER_SHARED when that is set, else beside the project.
[[nodiscard]] inline std::optional<QString> sharedFolder(const char* sub)
{
    const QString beside = inSourceTree(QStringLiteral("../shared/data"));
    const QDir folder(qEnvironmentVariable("PLANNER_SHARED", beside) + u'/' + QString::fromUtf8(sub));
    if (!folder.exists())
        return std::nullopt;
    return folder.absolutePath();
}

} // namespace planner::tests
