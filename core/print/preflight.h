// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/setting.h"

namespace planner {

/// What a person must know before printing `pages`: texts that were cut or stand outside their page, and type
/// below `floor`.
[[nodiscard]] std::vector<PreflightNote> textNotes(const Pages& pages, const Setting& setting, Pt floor);

/// The same of a sheet that shows the programme, and sessions of the edition that nobody finds on it.
[[nodiscard]] std::vector<PreflightNote> preflight(const Pages& pages, const Setting& setting, Pt floor);

} // namespace planner
