// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/focus_order.h"

#include <QLayout>
#include <QWidget>

namespace planner::ui {
namespace {

void order(const QLayout& layout, QWidget*& last)
{
    for (int number = 0; number < layout.count(); ++number) {
        QLayoutItem* item = layout.itemAt(number);
        QWidget* widget = item->widget();
        if (item->layout() != nullptr)
            order(*item->layout(), last);
        if (widget == nullptr)
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
            if (last != nullptr)
                QWidget::setTabOrder(last, widget);
            last = widget;
        }
        if (widget->layout() != nullptr)
            order(*widget->layout(), last);
    }
}

} // namespace

void orderFocus(const QWidget& form)
{
    QWidget* last = nullptr;
    if (form.layout() != nullptr)
        order(*form.layout(), last);
}

} // namespace planner::ui
