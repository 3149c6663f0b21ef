// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/festival/festival.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <vector>

/// Where the venues stand on a plain map, without any widget. Positions are in pixels of the map's area.
namespace planner::ui {

/// A pin, or several so close together that they share one.
struct MapPin {
    QPointF at;
    std::vector<Id<Venue>> venues; ///< In walking order.
    QString number; ///< "2", or "2·3"
};

/// A venue too far away for the map: an arrow at its edge points there.
struct MapOutlier {
    QPointF at; ///< On the edge.
    double angle = 0.0; ///< Clockwise from north, in degrees.
    Id<Venue> venue;
    QString number;
};

/// What part of the Earth the map shows, and how large.
struct MapFrame {
    Coordinates centre;
    double metresPerPixel = 5.0;

    /// Where `point` stands in an area of the size of `area`, north at the top.
    [[nodiscard]] QPointF place(const Coordinates& point, const QRectF& area) const;
    [[nodiscard]] Coordinates point(QPointF place, const QRectF& area) const;
};

/// The frame that shows all venues but far outliers in `area`, with room around them.
[[nodiscard]] MapFrame frameFor(const Festival& festival, const QRectF& area);

/// The frame that shows all of `points`, of which there is at least one.
[[nodiscard]] MapFrame frameAround(const std::vector<Coordinates>& points, const QRectF& area);

struct MapLayout {
    std::vector<MapPin> pins;
    std::vector<MapOutlier> outliers;
    std::vector<Id<Venue>> unplaced; ///< Without coordinates, in walking order.
};

/// Pins nearer to each other than `closest` pixels become one. Numbers follow the walking order.
[[nodiscard]] MapLayout mapLayout(
    const Festival& festival, const MapFrame& frame, const QRectF& area, double closest);

/// Where the names of the pins stand: beside each, `sizes` large, where they cover neither other pins nor
/// names nor leave `area`; an empty rectangle for a name without such a place.
[[nodiscard]] std::vector<QRectF> namePlaces(
    const std::vector<MapPin>& pins, const std::vector<QSizeF>& sizes, double radius, const QRectF& area);

/// "350 m", "1.2 km": in the language of the windows.
[[nodiscard]] QString lengthText(double metres);

/// A round length in metres that is at most `pixels` wide: 1, 2 or 5 times a power of ten.
[[nodiscard]] double scaleBar(const MapFrame& frame, double pixels);

} // namespace planner::ui
