// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/venue_map.h"

#include "ui/controls/text_link.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>

namespace planner::ui {
namespace {

constexpr double closestZoom = 0.2; // metres per pixel
constexpr double farthestZoom = 2000.0;
constexpr int longestName = 30; // letters of middle width

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("VenueMap", source, nullptr, n);
}

} // namespace

VenueMap::VenueMap(Workspace& workspace) : m_workspace(workspace), m_unplaced(new TextLink({}, this))
{
    connect(m_unplaced, &TextLink::clicked, this, [this] { choose(m_layout.unplaced.front()); });
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
    const auto lay
        = [this] { m_layout = mapLayout(m_workspace.festival(), m_frame, rect(), 2 * pinRadius()); };
    lay();
    placeLink();
    if (m_fitted) {
        m_frame = wholeFrame();
        lay();
    }
    placeNames();
    setAccessibleDescription((remarks() << creditText()).join(u' ').trimmed());
    update();
}

void VenueMap::placeLink()
{
    m_unplaced->setVisible(!m_layout.unplaced.empty());
    if (m_layout.unplaced.empty())
        return;
    m_unplaced->setText(remarks().front());
    m_unplaced->setAccessibleName(m_unplaced->text());
    const int width = std::max(1, rect().width() - spacing::large - 3 * spacing::wide);
    m_unplaced->setGeometry(spacing::large, spacing::medium, std::min(width, m_unplaced->sizeHint().width()),
        m_unplaced->heightForWidth(width));
}

QRectF VenueMap::freeArea() const
{
    const int top = m_layout.unplaced.empty() ? 0 : m_unplaced->geometry().bottom();
    return rect().adjusted(0, top, 0, -(spacing::large + fontMetrics().height() / 2));
}

void VenueMap::placeNames()
{
    m_names.clear();
    std::vector<QSizeF> sizes;
    const int widest = fontMetrics().averageCharWidth() * longestName;
    for (const MapPin& pin : m_layout.pins) {
        m_names.append(fontMetrics().elidedText(nameOf(pin.venues), Qt::ElideRight, widest));
        sizes.emplace_back(fontMetrics().horizontalAdvance(m_names.back()) + 1, fontMetrics().height());
    }
    m_namePlaces = namePlaces(m_layout.pins, sizes, pinRadius(), freeArea());
}

MapFrame VenueMap::wholeFrame() const
{
    const Festival& festival = m_workspace.festival();
    const bool placed = std::any_of(festival.venues().begin(), festival.venues().end(),
        [](const Venue& venue) { return venue.coordinates.has_value(); });
    if (!placed && m_ground.isShown())
        return frameAround(m_ground.corners(), rect());
    MapFrame frame = frameFor(festival, freeArea());
    frame.centre = frame.point(QRectF(rect()).center(), freeArea());
    return frame;
}

void VenueMap::resizeEvent(QResizeEvent* /*event*/)
{
    refresh();
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

QString VenueMap::creditText() const
{
    if (!m_ground.isShown() || m_ground.credit().isEmpty())
        return {};
    return said(QT_TRANSLATE_NOOP("VenueMap", "Map background: %1")).arg(m_ground.credit());
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
