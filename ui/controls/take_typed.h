// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace planner::ui {

/// Takes what is typed into the fields of `window`, as leaving them does. Due before a step is undone or
/// redone: what is taken later would be a step in between.
void takeTyped(QWidget& window);

} // namespace planner::ui
