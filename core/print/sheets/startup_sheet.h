// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheet.h"

namespace planner {

/// Product D, "startup-sheets": what a start-up shows, when, and for whom, on A4; one for each start-up that
/// has a public session with a room and a time, by name. Without such start-ups there are no pages.
[[nodiscard]] Pages startupSheets(
    const Edition& edition, const SheetOptions& options, const Metrics& metrics);

} // namespace planner
