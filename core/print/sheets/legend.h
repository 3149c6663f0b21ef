// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/sheets/setting.h"

#include <span>

namespace planner {

/// `signs` with what they mean, in lines of at most `width`.
[[nodiscard]] Piece legend(const Setting& setting, std::span<const Sign> signs, Mm width);

} // namespace planner
