// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/picture_board.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace planner::ui {
namespace {

constexpr double reach = 14.0; // pixels from a marker within which a press takes it
constexpr double arm = 10.0; // pixels of the cross of a marker
constexpr double longStep = 10.0; // pixels, with Shift

QString said(const char* source)
{
    return QCoreApplication::translate("PictureBoard", source);
}

int percent(double share)
{
    return static_cast<int>(std::lround(share * 100.0));
}

} // namespace

PictureBoard::PictureBoard(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(said(QT_TRANSLATE_NOOP("PictureBoard", "Picture of the map")));
    tell();
}

void PictureBoard::setImage(const QImage& image)
{
    m_image = image;
    fitPicture();
    tell();
}

void PictureBoard::setSpots(const Spots& spots)
{
    m_spots = spots;
    tell();
}

void PictureBoard::choose(size_t marker)
{
    m_chosen = marker;
    tell();
}

QPointF PictureBoard::place(QPointF spot) const
{
    return m_room.topLeft() + QPointF(spot.x() * m_room.width(), spot.y() * m_room.height());
}

void PictureBoard::fitPicture()
{
    m_shown = QPixmap();
    m_room = {};
    if (m_image.isNull() || width() < 4 || height() < 4)
        return;
    const QSizeF size = QSizeF(m_image.size()).scaled(width() - 2, height() - 2, Qt::KeepAspectRatio);
    m_room = QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    const QSize sharp = (size * devicePixelRatioF()).toSize().expandedTo({1, 1});
    m_shown = QPixmap::fromImage(m_image.scaled(sharp, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

/// Says to a screen reader where the chosen marker is.
void PictureBoard::tell()
{
    const auto& spot = m_spots.at(m_chosen);
    const QString number = QString::number(m_chosen + 1);
    QString sentence = said(QT_TRANSLATE_NOOP("PictureBoard", "Point %1 is not set.")).arg(number);
    if (m_image.isNull())
        sentence = said(QT_TRANSLATE_NOOP("PictureBoard", "There is no picture yet."));
    else if (spot)
        sentence = said(
            QT_TRANSLATE_NOOP("PictureBoard", "Point %1: %2% from the left edge, %3% from the upper edge."))
                       .arg(number)
                       .arg(percent(spot->x()))
                       .arg(percent(spot->y()));
    setAccessibleDescription(sentence);
    setCursor(m_image.isNull() ? Qt::ArrowCursor : Qt::CrossCursor);
    update();
}

void PictureBoard::resizeEvent(QResizeEvent* /*event*/)
{
    fitPicture();
}

void PictureBoard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    painter.fillRect(rect(), palette().base());
    if (m_image.isNull()) {
        painter.setPen(theme.quiet());
        painter.drawText(rect().adjusted(spacing::wide, 0, -spacing::wide, 0),
            Qt::AlignCenter | Qt::TextWordWrap,
            said(QT_TRANSLATE_NOOP("PictureBoard",
                "Drop a picture here: the town map, a screenshot, a drawing.\nPNG or JPEG.")));
    }
    painter.drawPixmap(m_room, m_shown, QRectF(m_shown.rect()));
    for (size_t marker = 0; marker < mostSpots; ++marker) {
        if (marker != m_chosen)
            paintMarker(painter, marker);
    }
    paintMarker(painter, m_chosen);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(theme.accent(), 2) : QPen(theme.line()));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

/// A cross that leaves its middle free, and the number beside it.
void PictureBoard::paintMarker(QPainter& painter, size_t marker) const
{
    if (!m_spots.at(marker) || m_room.isEmpty())
        return;
    const QPointF at = place(*m_spots.at(marker));
    const QColor ink = marker == m_chosen ? Theme(palette()).accent() : palette().color(QPalette::WindowText);
    const QColor ground = palette().color(QPalette::Base);
    for (const QPen& pen : {QPen(ground, 5), QPen(ink, 2.5)}) {
        painter.setPen(pen);
        for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
            painter.drawLine(at + way * 3, at + way * arm);
    }
    const double radius = std::max(9.0, fontMetrics().height() * 0.62);
    // Inside the widget, even beside the border.
    const double right = at.x() + arm + 2 * radius < width() ? 1 : -1;
    const double up = at.y() - arm - 2 * radius > 0 ? -1 : 1;
    const QPointF middle = at + QPointF(right * (radius + 5), up * (radius + 5));
    const QRectF badge(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    painter.setPen(QPen(ground, 1.5));
    painter.setBrush(ink);
    painter.drawEllipse(badge);
    painter.setPen(ground);
    painter.drawText(badge, Qt::AlignCenter, QString::number(marker + 1));
}

std::optional<size_t> PictureBoard::markerAt(QPointF at) const
{
    for (size_t marker = 0; marker < mostSpots; ++marker) {
        if (m_spots.at(marker) && QLineF(place(*m_spots.at(marker)), at).length() <= reach)
            return marker;
    }
    return std::nullopt;
}

/// The chosen marker while it is not set, then the first that is not, then the chosen one again.
size_t PictureBoard::nextMarker() const
{
    if (!m_spots.at(m_chosen))
        return m_chosen;
    const auto unset = std::find(m_spots.begin(), m_spots.end(), std::nullopt);
    return unset == m_spots.end() ? m_chosen : static_cast<size_t>(unset - m_spots.begin());
}

void PictureBoard::set(size_t marker, QPointF at)
{
    m_chosen = marker;
    m_spots.at(marker) = QPointF(std::clamp((at.x() - m_room.x()) / m_room.width(), 0.0, 1.0),
        std::clamp((at.y() - m_room.y()) / m_room.height(), 0.0, 1.0));
    tell();
    Q_EMIT touched();
}

void PictureBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_room.isEmpty())
        return;
    if (const auto taken = markerAt(event->position())) {
        m_dragging = true;
        choose(*taken);
        Q_EMIT touched();
    } else if (m_room.contains(event->position())) {
        m_dragging = true;
        set(nextMarker(), event->position());
    }
}

void PictureBoard::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        set(m_chosen, event->position());
}

void PictureBoard::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_dragging = false;
}

void PictureBoard::step(QPointF way)
{
    const auto& spot = m_spots.at(m_chosen);
    set(m_chosen, spot ? place(*spot) + way : m_room.center());
}

void PictureBoard::keyPressEvent(QKeyEvent* event)
{
    const double length = event->modifiers().testFlag(Qt::ShiftModifier) ? longStep : 1.0;
    const int digit = event->key() - Qt::Key_1;
    if (m_room.isEmpty()) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Left) {
        step({-length, 0});
    } else if (event->key() == Qt::Key_Right) {
        step({length, 0});
    } else if (event->key() == Qt::Key_Up) {
        step({0, -length});
    } else if (event->key() == Qt::Key_Down) {
        step({0, length});
    } else if (digit >= 0 && digit < static_cast<int>(mostSpots)) {
        choose(static_cast<size_t>(digit));
        Q_EMIT touched();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace planner::ui
