// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/startup_csv.h"

namespace planner::tests {

/// A festival that has nothing yet.
[[nodiscard]] Festival none();

/// An import plan as lines of text, without ids: counts, repairs, rejections, doubts, conflicts.
[[nodiscard]] QStringList printed(const ImportPlan& plan);

/// The profiles of a festival as lines of text, by name and content, without ids.
[[nodiscard]] QStringList printedProfiles(const Festival& festival);

/// The plan for a list; the test fails when there is none.
[[nodiscard]] ImportPlan planFor(const Festival& festival, const QByteArray& bytes,
    const ImportOptions& options = {}, const char* name = "liste.csv");

/// `festival` after the import; the test fails when the change is refused.
[[nodiscard]] Festival imported(const Festival& festival, const ImportPlan& plan);

/// The bytes of a file; the test fails when it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString& path);

} // namespace planner::tests
