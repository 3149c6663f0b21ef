// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controls/text_link.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace planner::ui {
namespace {

constexpr int margin = 2;
constexpr int least = 24; ///< High enough to be hit.
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

} // namespace

TextLink::TextLink(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setShortcut({}); // No ampersand in it is a mnemonic.
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize TextLink::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * margin + 2;
    return {width, heightForWidth(width)};
}

QSize TextLink::minimumSizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('m')) * 8;
    return {width, least};
}

int TextLink::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(1, width - 2 * margin), 10000);
    return qMax(least, fontMetrics().boundingRect(room, wrapped, text()).height() + 2 * margin);
}

void TextLink::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme theme(palette());
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? theme.accent() : theme.quiet());
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin), wrapped, text());
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent(), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void TextLink::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TextLink::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace planner::ui
