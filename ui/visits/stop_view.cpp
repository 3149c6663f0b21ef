// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/stop_view.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/visits/stop_card.h"
#include "ui/visits/stop_model.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace planner::ui {

StopView::StopView(StopModel& model, QWidget* parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new StopCard(this));
    setAccessibleName(QCoreApplication::translate("StopView", "Stops of the itinerary"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setAutoScroll(true);
}

std::optional<size_t> StopView::chosenPlace(bool isLeg) const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.data(StopModel::IsLegRole).toBool() != isLeg)
        return std::nullopt;
    return static_cast<size_t>(current.data(StopModel::StopRole).toInt());
}

std::optional<size_t> StopView::chosenStop() const
{
    return chosenPlace(false);
}

std::optional<size_t> StopView::chosenLeg() const
{
    return chosenPlace(true);
}

void StopView::chooseStop(size_t stop)
{
    const int row = m_model.rowOfStop(static_cast<int>(stop));
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
}

void StopView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosen();
}

int StopView::rowAt(QPoint place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid())
        return m_model.rowCount();
    const QRect row = visualRect(index);
    return place.y() < row.center().y() ? index.row() : index.row() + 1;
}

void StopView::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void StopView::dragMoveEvent(QDragMoveEvent* event)
{
    const bool isOwn = event->mimeData()->hasFormat(QLatin1String(StopModel::mimeType));
    if (!isOwn && !event->mimeData()->hasFormat(QLatin1String(slotMimeType))) {
        event->ignore();
        return;
    }
    // Rows near the edges come into sight by themselves.
    QListView::dragMoveEvent(event);
    m_dropRow = isOwn ? rowAt(event->position().toPoint()) : -1;
    viewport()->update();
    event->acceptProposedAction();
}

void StopView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    m_dropRow = -1;
    viewport()->update();
}

void StopView::dropEvent(QDropEvent* event)
{
    m_dropRow = -1;
    viewport()->update();
    const QMimeData& dropped = *event->mimeData();
    event->setDropAction(Qt::CopyAction); // The festival takes it from there; the view removes nothing.
    event->accept();
    setState(NoState);
    if (dropped.hasFormat(QLatin1String(StopModel::mimeType))) {
        const int from = dropped.data(QLatin1String(StopModel::mimeType)).toInt();
        const int above = m_model.placeAbove(rowAt(event->position().toPoint()));
        Q_EMIT moved(from, above > from ? above - 1 : above);
    } else if (dropped.hasFormat(QLatin1String(slotMimeType))) {
        Q_EMIT slotsDropped(
            QString::fromLatin1(dropped.data(QLatin1String(slotMimeType))).split(u'\n', Qt::SkipEmptyParts));
    }
}

void StopView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_dropRow < 0 || m_model.rowCount() == 0)
        return;
    const bool isEnd = m_dropRow >= m_model.rowCount();
    const QRect row = visualRect(m_model.index(isEnd ? m_model.rowCount() - 1 : m_dropRow));
    const int y = isEnd ? row.bottom() : row.top();
    QPainter painter(viewport());
    painter.setPen(QPen(Theme(palette()).accent(), 2));
    painter.drawLine(spacing::large, y, viewport()->width() - spacing::large, y);
}

void StopView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace planner::ui
