// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/page_image.h"

namespace planner {

/// The resolution at which photocopied() knows what a machine does.
inline constexpr double photocopyDpi = 200.0;

/// What a bad office photocopier makes of a page painted at photocopyDpi: grey, blurred by 0.8 pixels, then
/// black where less than 55 % of the light is left, and white elsewhere. Pure.
[[nodiscard]] PageImage photocopied(const PageImage& page);

} // namespace planner
