// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheet.h"

namespace planner {

/// Product G, "sign-in-sheets": a list to sign for each slot that people register for, in walking order, on
/// A4: a line for each seat, five for the waiting list. An internal edition has the names of those who are
/// booked and of the groups that come, a public one empty lines. Without such slots there are no pages.
[[nodiscard]] Pages signInSheets(const Edition& edition, const SheetOptions& options, const Metrics& metrics);

} // namespace planner
