// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace planner::ui {

[[nodiscard]] inline QFont bolder(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace planner::ui
