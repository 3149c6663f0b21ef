// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/take_typed.h"

#include "ui/controls/field_editor.h"

#include <QPointer>

#include <vector>

namespace planner::ui {

void takeTyped(QWidget& window)
{
    const auto found = window.findChildren<FieldEditor*>();
    // What is taken may make the fields of others anew.
    const std::vector<QPointer<FieldEditor>> editors(found.begin(), found.end());
    for (const QPointer<FieldEditor>& editor : editors) {
        if (editor)
            editor->commit();
    }
}

} // namespace planner::ui
