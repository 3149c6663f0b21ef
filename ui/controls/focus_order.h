// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace planner::ui {

/// Lets the keyboard go through the fields of a form as the eye does, those that were made later too. A form
/// is what its layouts say, from left to right and from top to bottom.
void orderFocus(const QWidget& form);

} // namespace planner::ui
