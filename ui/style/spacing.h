// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// White space comes in these steps, in pixels that Qt scales with the screen.
namespace planner::ui::spacing {

inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;

inline constexpr int radius = 3; ///< Of corners.

} // namespace planner::ui::spacing
