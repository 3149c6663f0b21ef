// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/way_button.h"

#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace planner::ui {
namespace {

constexpr int glyphSize = 24;
constexpr int narrowest = 300;

} // namespace

WayButton::WayButton(const char* icon, const QString& title, const QString& explanation)
    : m_icon(icon), m_explanation(explanation)
{
    setText(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont WayButton::titleFont() const
{
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QRect WayButton::textArea(int width) const
{
    const int left = spacing::large + glyphSize + spacing::large;
    return {left, spacing::large, width - left - spacing::large, height() - 2 * spacing::large};
}

int WayButton::heightForWidth(int width) const
{
    const QRect lines = fontMetrics().boundingRect(
        QRect(0, 0, textArea(width).width(), 1000), Qt::TextWordWrap, m_explanation);
    return 2 * spacing::large + QFontMetrics(titleFont()).height() + spacing::tiny + lines.height();
}

QSize WayButton::sizeHint() const
{
    return {narrowest, heightForWidth(narrowest)};
}

void WayButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = underMouse() || isDown();
    painter.setBrush(palette().brush(lively ? QPalette::Midlight : QPalette::Base));
    painter.setPen(hasFocus() ? QPen(theme.accent(), 2) : QPen(theme.line(0.22), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);
    painter.drawPixmap(
        spacing::large, spacing::large, iconPixmap(m_icon, theme.accent(), glyphSize, devicePixelRatioF()));

    QRect area = textArea(width());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(titleFont());
    painter.drawText(area, Qt::TextSingleLine | Qt::TextHideMnemonic, text());
    area.setTop(area.top() + QFontMetrics(titleFont()).height() + spacing::tiny);
    painter.setFont(font());
    painter.setPen(theme.quiet());
    painter.drawText(area.adjusted(0, 0, 0, spacing::large), Qt::TextWordWrap, m_explanation);
}

void WayButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void WayButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace planner::ui
