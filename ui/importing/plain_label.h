// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/look.h"

#include <QLabel>

namespace planner::ui {

/// A label that shows `text` as it is, whatever is in it. `look` may be empty.
[[nodiscard]] inline QLabel* plainLabel(const QString& text, const char* look, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (*look != '\0')
        setLook(label, look);
    return label;
}

} // namespace planner::ui
