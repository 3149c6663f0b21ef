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
constexpr int sign = 16;

QString whole()
{
    return QCoreApplication::translate("SearchField", "Search or run a command");
}

QString brief()
{
    return QCoreApplication::translate("SearchField", "Search");
}

} // namespace

SearchField::SearchField(QAction* palette, QWidget* parent) : QAbstractButton(parent), m_palette(palette)
{
    setText(whole());
    setAccessibleName(whole());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, palette, &QAction::trigger);
}

QString SearchField::keys() const
{
    return m_palette->shortcut().toString(QKeySequence::NativeText);
}

int SearchField::widthOf(const QString& text) const
{
    return fontMetrics().horizontalAdvance(text + keys()) + 2 * spacing::wide + sign;
}

QSize SearchField::sizeHint() const
{
    return {std::max(wanted, widthOf(whole())), fontMetrics().height() + 12};
}

QSize SearchField::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void SearchField::resizeEvent(QResizeEvent* /*event*/)
{
    setText(width() < widthOf(whole()) ? brief() : whole());
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
        rest.left(), rest.center().y() - 7, iconPixmap("search", theme.quiet(), sign, devicePixelRatioF()));
    rest.setLeft(rest.left() + sign + spacing::small);
    painter.setPen(theme.quiet());
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, keys());
    rest.setRight(rest.right() - fontMetrics().horizontalAdvance(keys()) - spacing::small);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
}

} // namespace planner::ui
