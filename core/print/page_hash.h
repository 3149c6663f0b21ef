// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page.h"

namespace planner {

/// 64 hexadecimal digits that tell whether a sheet on a wall is stale: they change when anything printed on
/// the page changes. Texts tagged as artifacts do not count, because the line that names the version changes
/// with every edition; draft marks do not count either.
[[nodiscard]] QString pageHash(const Page& page);

} // namespace planner
