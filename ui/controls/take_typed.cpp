// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/take_typed.h"

#include "ui/controls/field_editor.h"

namespace planner::ui {

void takeTyped(QWidget& window)
{
    const auto editors = window.findChildren<FieldEditor*>();
    for (FieldEditor* editor : editors)
        editor->commit();
}

} // namespace planner::ui
