// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/search_field.h"

#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QPainter>

namespace planner::ui {
namespace {

constexpr int wanted = 330;
constexpr int narrowest = 160;

} // namespace

SearchField::SearchField(QAction* palette, QWidget* parent) : QAbstractButton(parent), m_palette(palette)
{
    setText(QCoreApplication::translate("SearchField", "Search or run a command"));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, palette, &QAction::trigger);
}

QSize SearchField::sizeHint() const
{
    const QString keys = m_palette->shortcut().toString(QKeySequence::NativeText);
    const int text = fontMetrics().horizontalAdvance(this->text() + keys) + 3 * spacing::wide + 16;
    return {std::max(wanted, text), fontMetrics().height() + 12};
}

QSize SearchField::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent* /*event*/)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent() : palette().color(QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(palette().base());
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), spacing::radius, spacing::radius);
    QRect rest = rect().adjusted(spacing::small, 0, -spacing::small, 0);
    painter.drawPixmap(
        rest.left(), rest.center().y() - 7, iconPixmap("search", theme.quiet(), 16, devicePixelRatioF()));
    rest.setLeft(rest.left() + 16 + spacing::small);
    const QString keys = m_palette->shortcut().toString(QKeySequence::NativeText);
    painter.setPen(theme.quiet());
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, keys);
    rest.setRight(rest.right() - fontMetrics().horizontalAdvance(keys) - spacing::small);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
}

} // namespace planner::ui
