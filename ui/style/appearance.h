// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/named.h"

class QApplication;
class QPalette;

namespace planner::ui {

enum class Appearance { System, Light, Dark };

constexpr auto names(Appearance /*of*/)
{
    return Names<Appearance, 3>{
        {{Appearance::System, "system"}, {Appearance::Light, "light"}, {Appearance::Dark, "dark"}}};
}

/// The palette of the program, light or dark.
[[nodiscard]] QPalette paletteFor(Appearance appearance);

/// Gives `application` the look of the program: flat, hairlines, one accent. System follows the desktop's
/// palette as it is at the first call.
void dress(QApplication& application, Appearance appearance);

} // namespace planner::ui
