// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDrag;
class QString;
class QWidget;

namespace planner::ui {

/// Has `drag` show `text` in a chip above the pointer, where it hides nothing of the place below. It is
/// painted in the colours and the font of `from`.
void showChip(QDrag& drag, const QString& text, const QWidget& from);

} // namespace planner::ui
