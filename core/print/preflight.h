// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/setting.h"

namespace planner {

/// What a person must know before printing `pages`: texts that were cut or stand outside their page, type
/// below `floor`, and sessions of the edition that nobody finds on the sheet.
[[nodiscard]] std::vector<PreflightNote> preflight(const Pages& pages, const Setting& setting, Pt floor);

} // namespace planner
