// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the map looks like.

#include "ui/controls/text_link.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/venues/venue_map.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextOption>

namespace planner::ui {
namespace {

constexpr double scaleWidth = 140.0; // pixels

QString said(const char* source)
{
    return QCoreApplication::translate("VenueMap", source);
}

/// Writing in front of a picture stands on a plate.
QColor plateOf(const QPalette& palette)
{
    QColor plate = palette.color(QPalette::Base);
    plate.setAlphaF(0.82F);
    return plate;
}

} // namespace

void VenueMap::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    m_ground.paint(painter, m_frame, rect());
    if (hasFocus()) {
        painter.setPen(QPen(Theme(palette()).accent(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    for (const MapOutlier& outlier : m_layout.outliers)
        paintOutlier(painter, outlier);
    for (const MapPin& pin : m_layout.pins) {
        const bool moving = m_moved && m_dragged && pin.venues == std::vector{*m_dragged};
        paintPin(painter, moving ? m_pointer : pin.at, pin.number, isChosen(pin.venues));
    }
    paintNames(painter);
    if (!m_layout.pins.empty() || m_ground.isShown())
        paintScale(painter);
    paintRemarks(painter);
    paintCredit(painter);
}

void VenueMap::paintPin(QPainter& painter, QPointF at, const QString& number, bool chosen) const
{
    const Theme theme(palette());
    const double radius = pinRadius();
    const double half = std::max(radius, (fontMetrics().horizontalAdvance(number) + radius) / 2);
    const QRectF body(at.x() - half, at.y() - radius, 2 * half, 2 * radius);
    painter.setPen(QPen(chosen ? theme.accent() : palette().color(QPalette::WindowText), chosen ? 3 : 1.5));
    painter.setBrush(chosen ? QBrush(theme.accent()) : palette().base());
    painter.drawRoundedRect(body, radius, radius);
    painter.setPen(chosen ? palette().color(QPalette::Base) : palette().color(QPalette::WindowText));
    painter.drawText(body, Qt::AlignCenter, number);
}

void VenueMap::paintNames(QPainter& painter) const
{
    for (size_t index = 0; index < m_layout.pins.size(); ++index) {
        const MapPin& pin = m_layout.pins[index];
        const bool moving = m_moved && m_dragged && pin.venues == std::vector{*m_dragged};
        const QRectF& place = m_namePlaces.at(index);
        if (moving || place.isEmpty())
            continue;
        paintPlate(painter, place);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            m_names.at(static_cast<qsizetype>(index)));
    }
}

void VenueMap::paintOutlier(QPainter& painter, const MapOutlier& outlier) const
{
    const double radius = pinRadius();
    painter.save();
    painter.translate(outlier.at);
    painter.rotate(outlier.angle);
    QPainterPath arrow;
    arrow.moveTo(0, -radius * 1.5);
    arrow.lineTo(radius * 0.6, -radius * 0.6);
    arrow.lineTo(-radius * 0.6, -radius * 0.6);
    arrow.closeSubpath();
    painter.fillPath(arrow, palette().windowText());
    painter.restore();
    paintPin(painter, outlier.at, outlier.number, isChosen({outlier.venue}));
}

void VenueMap::paintScale(QPainter& painter) const
{
    const double metres = scaleBar(m_frame, scaleWidth);
    const double length = metres / m_frame.metresPerPixel;
    const QPointF left(spacing::large, height() - spacing::large);
    const QString text = lengthText(metres);
    const double all = length + spacing::small + fontMetrics().horizontalAdvance(text);
    paintPlate(
        painter, {left.x(), left.y() - fontMetrics().height() / 2.0, all, double(fontMetrics().height())});
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawLine(left, left + QPointF(length, 0));
    for (const double at : {0.0, length})
        painter.drawLine(left + QPointF(at, -4), left + QPointF(at, 4));
    painter.drawText(left + QPointF(length + spacing::small, fontMetrics().ascent() / 2.5), text);

    const QPointF north(width() - spacing::wide, spacing::wide);
    paintPlate(painter, {north.x() - 8, north.y() - 12, 16, 22.0 + fontMetrics().height()});
    QPainterPath needle;
    needle.moveTo(north + QPointF(0, -12));
    needle.lineTo(north + QPointF(6, 8));
    needle.lineTo(north + QPointF(0, 4));
    needle.lineTo(north + QPointF(-6, 8));
    needle.closeSubpath();
    painter.fillPath(needle, palette().windowText());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(north.x() - 20, north.y() + 10, 40, fontMetrics().height()), Qt::AlignCenter,
        said(QT_TRANSLATE_NOOP("VenueMap", "N")));
}

void VenueMap::paintRemarks(QPainter& painter) const
{
    if (!m_layout.unplaced.empty()) // The link says it.
        return paintPlate(painter, m_unplaced->geometry());
    const QString text = remarks().join(u'\n');
    const QRectF room = rect().adjusted(spacing::large, spacing::large, -3 * spacing::wide, 0);
    constexpr int flags = Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap;
    if (!text.isEmpty())
        paintPlate(painter, painter.boundingRect(room, flags, text));
    painter.setPen(m_ground.isShown() ? palette().color(QPalette::WindowText) : Theme(palette()).quiet());
    painter.drawText(room, flags, text);
}

void VenueMap::paintCredit(QPainter& painter) const
{
    const QString text = creditText();
    if (text.isEmpty())
        return;
    // The scale stands at the left. Whose map it is must be read: nothing of it is cut off.
    const double scaleRoom = spacing::large + scaleWidth + fontMetrics().averageCharWidth() * 10;
    QRectF room(rect().adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small));
    room.setLeft(std::min(scaleRoom, room.width() / 2));
    QTextOption option(Qt::AlignRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QRectF needed = painter.boundingRect(room, text, option);
    room.setTop(room.bottom() - needed.height());
    paintPlate(painter, needed.translated(0, room.top() - needed.top()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, text, option);
}

void VenueMap::paintPlate(QPainter& painter, const QRectF& text) const
{
    if (!m_ground.isShown())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(plateOf(palette()));
    painter.drawRoundedRect(
        text.adjusted(-spacing::tiny, -2, spacing::tiny, 2), spacing::radius, spacing::radius);
}

} // namespace planner::ui
