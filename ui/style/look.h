// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace planner::ui {

/// Gives `widget` one of the looks of the style sheet (style_sheet.h): "primary", "quiet".
inline void setLook(QWidget* widget, const char* look)
{
    widget->setProperty("look", QVariant(QLatin1String(look)));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace planner::ui
