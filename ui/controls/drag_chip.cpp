// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/drag_chip.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QDrag>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

namespace planner::ui {

void showChip(QDrag& drag, const QString& text, const QWidget& from)
{
    const QFontMetrics metrics = from.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, metrics.averageCharWidth() * 32);
    const QSize size(
        metrics.horizontalAdvance(shown) + 2 * spacing::small, metrics.height() + spacing::small);
    QPixmap chip(size * from.devicePixelRatioF());
    chip.setDevicePixelRatio(from.devicePixelRatioF());
    chip.fill(Qt::transparent);
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme(from.palette()).accent());
    painter.setBrush(from.palette().base());
    painter.drawRoundedRect(
        QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, spacing::radius);
    painter.setPen(from.palette().color(QPalette::Text));
    painter.setFont(from.font());
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, shown);
    painter.end();
    drag.setPixmap(chip);
    drag.setHotSpot({-spacing::small, size.height() + spacing::small});
}

} // namespace planner::ui
