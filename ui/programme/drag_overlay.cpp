// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programme/drag_overlay.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"

#include <QPaintEvent>
#include <QPainter>

namespace planner::ui {
namespace {

constexpr int signSize = 16;

const char* signOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Note:
        break;
    }
    return "done";
}

} // namespace

DragOverlay::DragOverlay(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dragOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DragOverlay::show(Picture picture)
{
    if (picture == m_picture)
        return;
    const QRegion changed = covered(m_picture) + covered(picture);
    m_picture = std::move(picture);
    const bool isEmpty = m_picture == Picture{.mode = m_picture.mode};
    if (isEmpty != isHidden())
        setVisible(!isEmpty);
    update(changed);
}

QRegion DragOverlay::covered(const Picture& picture) const
{
    QRegion region;
    for (const Ghost& ghost : picture.ghosts)
        region += ghost.rect.adjusted(-2, -2, 2, 2);
    for (const QRect& guide : picture.guides)
        region += guide;
    if (!picture.marquee.isNull())
        region += picture.marquee.adjusted(-1, -1, 2, 2);
    if (picture.card)
        region += cardRect(*picture.card).adjusted(-1, -1, 2, 2);
    return region;
}

void DragOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme theme(palette());
    const BlockPainter blocks(palette(), font(), devicePixelRatioF());
    for (const QRect& guide : m_picture.guides) {
        painter.setPen(QPen(theme.accent(), 1, Qt::DashLine));
        painter.drawLine(
            guide.topLeft(), m_picture.mode == ProgrammeMode::Grid ? guide.topRight() : guide.bottomLeft());
    }
    for (const Ghost& ghost : m_picture.ghosts)
        blocks.paintGhost(painter, ghost.rect, ghost.facts, m_picture.mode);
    if (!m_picture.marquee.isNull()) {
        QColor fill = theme.accent();
        fill.setAlphaF(0.12F);
        painter.setPen(theme.accent());
        painter.setBrush(fill);
        painter.drawRect(m_picture.marquee);
    }
    if (m_picture.card)
        paintCard(painter, *m_picture.card);
}

int DragOverlay::lineHeight(const QString& text, int width) const
{
    return std::max(
        signSize, fontMetrics().boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height());
}

QRect DragOverlay::cardRect(const Card& card) const
{
    const int widest = fontMetrics().averageCharWidth() * 48;
    const int text = widest - 2 * spacing::medium - signSize - spacing::small;
    const QFontMetrics bold(bolder(font()));
    int height = 2 * spacing::small
        + bold.boundingRect(QRect(0, 0, widest - 2 * spacing::medium, 1000), Qt::TextWordWrap, card.title)
              .height();
    for (const Line& line : card.lines)
        height += spacing::tiny + lineHeight(line.text, text);
    QRect rect(card.at + QPoint(spacing::wide, spacing::wide), QSize(widest, height));
    if (rect.right() > width() - spacing::small)
        rect.moveRight(std::max(card.at.x() - spacing::wide, widest));
    if (rect.bottom() > this->height() - spacing::small)
        rect.moveBottom(std::max(card.at.y() - spacing::wide, height));
    return rect;
}

void DragOverlay::paintCard(QPainter& painter, const Card& card) const
{
    const Theme theme(palette());
    const QRect rect = cardRect(card);
    painter.setPen(theme.line(0.34));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(rect, spacing::radius, spacing::radius);
    painter.setPen(palette().text().color());
    painter.setFont(bolder(font()));
    QRect left = rect.adjusted(spacing::medium, spacing::small, -spacing::medium, 0);
    QRect used;
    painter.drawText(left, Qt::TextWordWrap, card.title, &used);
    int top = used.bottom() + 1 + spacing::tiny;
    painter.setFont(font());
    for (const Line& line : card.lines) {
        const QColor colour = line.severity == Severity::Note ? theme.success() : theme.of(line.severity);
        painter.drawPixmap(
            left.left(), top, iconPixmap(signOf(line.severity), colour, signSize, devicePixelRatioF()));
        const QRect text(left.left() + signSize + spacing::small, top,
            left.width() - signSize - spacing::small, rect.bottom() - top);
        painter.drawText(text, Qt::TextWordWrap, line.text);
        top += lineHeight(line.text, text.width()) + spacing::tiny;
    }
}

} // namespace planner::ui
