// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheet.h"

namespace planner {

/// What hangs at the door of each room: one sign for each room and day with sessions, in walking order, day
/// after day. A4, or A5 at 0.707 of the size.
[[nodiscard]] Pages doorSigns(const Edition& edition, const SheetOptions& options, const Metrics& metrics);

} // namespace planner
