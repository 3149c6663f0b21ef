// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/venue_map.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QTextOption>
#include <QToolTip>

namespace planner::ui {
namespace {

constexpr double closestZoom = 0.2; // metres per pixel
constexpr double farthestZoom = 2000.0;
constexpr double scaleWidth = 140.0; // pixels

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("VenueMap", source, nullptr, n);
}

/// Writing in front of a picture stands on a plate.
QColor plateOf(const QPalette& palette)
{
    QColor plate = palette.color(QPalette::Base);
    plate.setAlphaF(0.82F);
    return plate;
}

} // namespace

VenueMap::VenueMap(Workspace& workspace) : m_workspace(workspace)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(said(QT_TRANSLATE_NOOP("VenueMap", "Map of the venues")));
    connect(&workspace, &Workspace::changed, this, &VenueMap::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, qOverload<>(&QWidget::update));
    refresh();
}

void VenueMap::fit()
{
    m_fitted = true;
    refresh();
}

double VenueMap::pinRadius() const
{
    return std::max(11.0, fontMetrics().height() * 0.72);
}

void VenueMap::refresh()
{
    m_ground.follow(m_workspace.festival());
    if (m_fitted)
        m_frame = wholeFrame();
    m_layout = mapLayout(m_workspace.festival(), m_frame, rect(), 2 * pinRadius());
    setAccessibleDescription((remarks() << creditText()).join(u' ').trimmed());
    update();
}

MapFrame VenueMap::wholeFrame() const
{
    const Festival& festival = m_workspace.festival();
    const bool placed = std::any_of(festival.venues().begin(), festival.venues().end(),
        [](const Venue& venue) { return venue.coordinates.has_value(); });
    return !placed && m_ground.isShown() ? frameAround(m_ground.corners(), rect())
                                         : frameFor(festival, rect());
}

void VenueMap::resizeEvent(QResizeEvent* /*event*/)
{
    refresh();
}

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

QStringList VenueMap::remarks() const
{
    QStringList lines;
    if (m_workspace.festival().venues().isEmpty())
        return {said(QT_TRANSLATE_NOOP("VenueMap", "The map shows the venues once there are some."))};
    if (!m_layout.unplaced.empty())
        lines.append(
            said(QT_TRANSLATE_N_NOOP("VenueMap", "%n venues without coordinates are not on the map."),
                static_cast<int>(m_layout.unplaced.size())));
    if (m_layout.pins.size() + m_layout.outliers.size() == 1 && m_layout.unplaced.empty())
        lines.append(said(QT_TRANSLATE_NOOP("VenueMap", "There is one place only.")));
    return lines;
}

void VenueMap::paintRemarks(QPainter& painter) const
{
    const QString text = remarks().join(u'\n');
    const QRectF room = rect().adjusted(spacing::large, spacing::large, -3 * spacing::wide, 0);
    constexpr int flags = Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap;
    if (!text.isEmpty())
        paintPlate(painter, painter.boundingRect(room, flags, text));
    painter.setPen(m_ground.isShown() ? palette().color(QPalette::WindowText) : Theme(palette()).quiet());
    painter.drawText(room, flags, text);
}

QString VenueMap::creditText() const
{
    if (!m_ground.isShown() || m_ground.credit().isEmpty())
        return {};
    return said(QT_TRANSLATE_NOOP("VenueMap", "Map background: %1")).arg(m_ground.credit());
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

const MapPin* VenueMap::pinAt(QPointF place) const
{
    for (const MapPin& pin : m_layout.pins) {
        if (QLineF(pin.at, place).length() <= pinRadius() * 1.3)
            return &pin;
    }
    return nullptr;
}

bool VenueMap::isChosen(const std::vector<Id<Venue>>& venues) const
{
    std::vector<Id<Venue>> chosen = m_workspace.selected<Venue>();
    for (const Id<Room>& id : m_workspace.selected<Room>()) {
        if (const Room* room = m_workspace.festival().rooms().find(id))
            chosen.push_back(room->venue);
    }
    return std::any_of(venues.begin(), venues.end(), [&chosen](const Id<Venue>& venue) {
        return std::find(chosen.begin(), chosen.end(), venue) != chosen.end();
    });
}

QString VenueMap::nameOf(const std::vector<Id<Venue>>& venues) const
{
    QStringList names;
    for (const Id<Venue>& id : venues) {
        if (const Venue* venue = m_workspace.festival().venues().find(id))
            names.append(venue->name);
    }
    return names.join(QStringLiteral(", "));
}

void VenueMap::choose(const Id<Venue>& venue)
{
    m_workspace.select({subject(venue)});
}

void VenueMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_pointer = event->position();
    m_moved = false;
    m_dragged.reset();
    if (const MapPin* pin = pinAt(event->position())) {
        if (pin->venues.size() == 1)
            m_dragged = pin->venues.front();
        choose(pin->venues.front());
    }
}

void VenueMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return;
    const QPointF before = m_pointer;
    m_moved
        = m_moved || (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_moved)
        return;
    m_pointer = event->position();
    if (!m_dragged) {
        m_fitted = false;
        m_frame.centre = m_frame.point(QRectF(rect()).center() - (m_pointer - before), rect());
        refresh();
    }
    update();
}

void VenueMap::mouseReleaseEvent(QMouseEvent* event)
{
    const bool dropped = m_dragged && m_moved && rect().contains(event->position().toPoint());
    m_moved = false;
    m_pressed.reset();
    if (dropped)
        drop(event->position());
    m_dragged.reset();
    update();
}

void VenueMap::drop(QPointF place)
{
    const Venue* venue = m_workspace.festival().venues().find(m_dragged);
    if (venue == nullptr)
        return;
    Venue moved = *venue;
    moved.coordinates = m_frame.point(place, rect());
    m_fitted = false; // The map must not jump under the pointer.
    Change change;
    change.put(moved);
    m_workspace.submit(change, said(QT_TRANSLATE_NOOP("VenueMap", "Move “%1” on the map")).arg(moved.name));
}

void VenueMap::zoom(double factor, QPointF around)
{
    const Coordinates fixed = m_frame.point(around, rect());
    m_fitted = false;
    m_frame.metresPerPixel = std::clamp(m_frame.metresPerPixel / factor, closestZoom, farthestZoom);
    const QPointF slipped = m_frame.place(fixed, rect()) - around;
    m_frame.centre = m_frame.point(QRectF(rect()).center() + slipped, rect());
    refresh();
}

void VenueMap::wheelEvent(QWheelEvent* event)
{
    zoom(event->angleDelta().y() > 0 ? 1.25 : 0.8, event->position());
    event->accept();
}

void VenueMap::keyPressEvent(QKeyEvent* event)
{
    const QPointF centre = QRectF(rect()).center();
    if (event->key() == Qt::Key_Plus)
        zoom(1.25, centre);
    else if (event->key() == Qt::Key_Minus)
        zoom(0.8, centre);
    else if (event->key() == Qt::Key_0)
        fit();
    else
        QWidget::keyPressEvent(event);
}

bool VenueMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const MapPin* pin = pinAt(help->pos());
        // A tool tip guesses rich text; names are plain.
        QToolTip::showText(help->globalPos(),
            pin != nullptr ? Qt::convertFromPlainText(nameOf(pin->venues)) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace planner::ui
