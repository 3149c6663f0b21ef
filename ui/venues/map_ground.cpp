// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/map_ground.h"

#include "core/festival/questions.h"
#include "ui/venues/picture_reading.h"

#include <QLineF>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace planner::ui {
namespace {

constexpr double strength = 0.6; // of the picture: the pins stand out in front of it
constexpr int smallestLevel = 300; // pixels

std::vector<QImage> halvings(const QImage& image)
{
    std::vector<QImage> levels;
    if (image.isNull())
        return levels;
    levels.push_back(image.convertToFormat(QImage::Format_RGB32));
    while (std::min(levels.back().width(), levels.back().height()) > 2 * smallestLevel)
        levels.push_back(
            levels.back().scaled(levels.back().size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return levels;
}

} // namespace

void MapGround::follow(const Festival& festival)
{
    const MapPicture* picture = mapPicture(festival);
    if (picture != nullptr && m_picture == *picture)
        return;
    const bool same = picture != nullptr && m_picture && m_picture->picture == picture->picture;
    if (!same)
        m_levels = picture != nullptr ? halvings(imageOf(picture->picture)) : std::vector<QImage>();
    m_picture = picture != nullptr ? std::optional(*picture) : std::nullopt;
    m_fit.reset();
    if (m_levels.empty())
        return;
    const double shape = double(m_levels.front().width()) / m_levels.front().height();
    if (const auto fit = MapFit::create(picture->points, shape))
        m_fit = *fit;
}

std::vector<Coordinates> MapGround::corners() const
{
    if (!m_fit)
        return {};
    return {m_fit->at(0, 0), m_fit->at(1, 0), m_fit->at(1, 1), m_fit->at(0, 1)};
}

const QImage& MapGround::levelFor(double scale) const
{
    auto level = m_levels.begin();
    for (; std::next(level) != m_levels.end() && scale <= 0.5; scale *= 2)
        ++level;
    return *level;
}

void MapGround::paint(QPainter& painter, const MapFrame& frame, const QRectF& area) const
{
    if (!m_fit)
        return;
    const QPointF corner = frame.place(m_fit->at(0, 0), area);
    const QPointF across = frame.place(m_fit->at(1, 0), area) - corner;
    const QPointF down = frame.place(m_fit->at(0, 1), area) - corner;
    const double onScreen = std::hypot(across.x(), across.y()) * painter.device()->devicePixelRatioF();
    const QImage& image = levelFor(onScreen / m_levels.front().width());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(strength);
    painter.setTransform(QTransform(across.x() / image.width(), across.y() / image.width(),
                             down.x() / image.height(), down.y() / image.height(), corner.x(), corner.y()),
        true);
    painter.drawImage(QPointF(), image);
    painter.restore();
}

} // namespace planner::ui
