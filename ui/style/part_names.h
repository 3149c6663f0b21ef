// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace planner::ui {

/// Names for screen readers what Qt makes inside `widget` and leaves nameless: the list of a choice, the
/// button that clears a field, the one behind a tool bar that is too long. What has a name keeps it.
void nameParts(QWidget& widget);

/// The same for `root` and all that is in it.
void nameAllParts(QWidget& root);

} // namespace planner::ui
