// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/venues/map_layout.h"

#include "core/festival/map_fit.h"
#include "core/festival/questions.h"

#include <QLineF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace planner::ui {
namespace {

constexpr double outlierFactor = 6.0; // times the middle distance from the middle
constexpr double nearestOutlier = 5000.0; // metres: within a town nobody is an outlier
constexpr double margin = 48.0; // pixels around the pins
constexpr double edge = 18.0; // pixels from the border to the arrows
constexpr double nameGap = 5.0; // pixels between a pin and its name

struct NumberedVenue {
    const Venue* venue;
    int number;
};

std::vector<NumberedVenue> placed(const Festival& festival)
{
    std::vector<NumberedVenue> found;
    int number = 0;
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        ++number;
        if (venue->coordinates)
            found.push_back({venue, number});
    }
    return found;
}

double middle(std::vector<double> values)
{
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), half, values.end());
    return *half;
}

double metres(const Coordinates& a, const Coordinates& b)
{
    const double north = (b.latitude - a.latitude) * metresPerDegree;
    const double east = (b.longitude - a.longitude) * metresPerDegree * longitudeScale(a.latitude);
    return std::hypot(north, east);
}

/// The venues that the map is made for: those not far from the middle of all.
std::vector<Coordinates> gathered(const std::vector<NumberedVenue>& venues)
{
    std::vector<double> latitudes;
    std::vector<double> longitudes;
    for (const NumberedVenue& venue : venues) {
        latitudes.push_back(venue.venue->coordinates->latitude);
        longitudes.push_back(venue.venue->coordinates->longitude);
    }
    const Coordinates centre{middle(latitudes), middle(longitudes)};
    std::vector<double> distances;
    for (const NumberedVenue& venue : venues)
        distances.push_back(metres(centre, *venue.venue->coordinates));
    const double farthest = std::max(nearestOutlier, outlierFactor * middle(distances));
    std::vector<Coordinates> near;
    for (size_t index = 0; index < venues.size(); ++index) {
        if (distances[index] <= farthest)
            near.push_back(*venues[index].venue->coordinates);
    }
    return near;
}

QPointF onEdge(QPointF from, QPointF to, const QRectF& area)
{
    const QRectF inner = area.adjusted(edge, edge, -edge, -edge);
    const QPointF way = to - from;
    double share = 1.0;
    if (way.x() > 0)
        share = std::min(share, (inner.right() - from.x()) / way.x());
    if (way.x() < 0)
        share = std::min(share, (inner.left() - from.x()) / way.x());
    if (way.y() > 0)
        share = std::min(share, (inner.bottom() - from.y()) / way.y());
    if (way.y() < 0)
        share = std::min(share, (inner.top() - from.y()) / way.y());
    return from + way * share;
}

MapOutlier outlier(const NumberedVenue& venue, QPointF place, const QRectF& area)
{
    const QPointF way = place - area.center();
    const double clockwise = std::atan2(way.x(), -way.y()) * 180.0 / std::numbers::pi;
    return {onEdge(area.center(), place, area), clockwise, venue.venue->id, QString::number(venue.number)};
}

} // namespace

QPointF MapFrame::place(const Coordinates& point, const QRectF& area) const
{
    const double east
        = (point.longitude - centre.longitude) * metresPerDegree * longitudeScale(centre.latitude);
    const double north = (point.latitude - centre.latitude) * metresPerDegree;
    return area.center() + QPointF(east, -north) / metresPerPixel;
}

Coordinates MapFrame::point(QPointF place, const QRectF& area) const
{
    const QPointF way = (place - area.center()) * metresPerPixel;
    return {centre.latitude - way.y() / metresPerDegree,
        centre.longitude + way.x() / (metresPerDegree * longitudeScale(centre.latitude))};
}

MapFrame frameFor(const Festival& festival, const QRectF& area)
{
    const std::vector<NumberedVenue> venues = placed(festival);
    return venues.empty() ? MapFrame() : frameAround(gathered(venues), area);
}

MapFrame frameAround(const std::vector<Coordinates>& points, const QRectF& area)
{
    const auto [south, north] = std::minmax_element(points.begin(), points.end(),
        [](const Coordinates& a, const Coordinates& b) { return a.latitude < b.latitude; });
    const auto [west, east] = std::minmax_element(points.begin(), points.end(),
        [](const Coordinates& a, const Coordinates& b) { return a.longitude < b.longitude; });
    MapFrame frame;
    frame.centre = {(south->latitude + north->latitude) / 2, (west->longitude + east->longitude) / 2};
    const double high = (north->latitude - south->latitude) * metresPerDegree;
    const double wide
        = (east->longitude - west->longitude) * metresPerDegree * longitudeScale(frame.centre.latitude);
    const double across = std::max(40.0, area.width() - 2 * margin);
    const double down = std::max(40.0, area.height() - 2 * margin);
    frame.metresPerPixel = std::max({0.5, wide / across, high / down});
    return frame;
}

MapLayout mapLayout(const Festival& festival, const MapFrame& frame, const QRectF& area, double closest)
{
    MapLayout layout;
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        if (!venue->coordinates)
            layout.unplaced.push_back(venue->id);
    }
    for (const NumberedVenue& venue : placed(festival)) {
        const QPointF at = frame.place(*venue.venue->coordinates, area);
        if (!area.contains(at)) {
            layout.outliers.push_back(outlier(venue, at, area));
            continue;
        }
        const auto near = std::find_if(layout.pins.begin(), layout.pins.end(),
            [at, closest](const MapPin& pin) { return QLineF(pin.at, at).length() < closest; });
        if (near == layout.pins.end()) {
            layout.pins.push_back({at, {venue.venue->id}, QString::number(venue.number)});
            continue;
        }
        near->venues.push_back(venue.venue->id);
        near->number += QStringLiteral("·%1").arg(venue.number);
    }
    return layout;
}

std::vector<QRectF> namePlaces(
    const std::vector<MapPin>& pins, const std::vector<QSizeF>& sizes, double radius, const QRectF& area)
{
    std::vector<QRectF> taken;
    for (const MapPin& pin : pins)
        taken.emplace_back(pin.at.x() - radius, pin.at.y() - radius, 2 * radius, 2 * radius);
    const auto isFree = [&taken, &area](const QRectF& place) {
        return area.contains(place)
            && std::none_of(taken.begin(), taken.end(),
                [&place](const QRectF& other) { return other.intersects(place); });
    };
    std::vector<QRectF> places;
    for (size_t index = 0; index < pins.size(); ++index) {
        const QPointF at = pins[index].at;
        const double wide = sizes[index].width();
        const double high = sizes[index].height();
        const double away = radius + nameGap + (pins[index].venues.size() > 1 ? radius : 0.0);
        const QPointF corners[]{{at.x() + away, at.y() - high / 2}, {at.x() - away - wide, at.y() - high / 2},
            {at.x() - wide / 2, at.y() + radius + nameGap},
            {at.x() - wide / 2, at.y() - radius - nameGap - high}};
        QRectF place;
        for (const QPointF& corner : corners) {
            if (place.isNull() && isFree({corner, sizes[index]}))
                place = {corner, sizes[index]};
        }
        places.push_back(place);
        if (!place.isNull())
            taken.push_back(place);
    }
    return places;
}

QString lengthText(double metres)
{
    return metres >= 1000.0 ? QStringLiteral("%1 km").arg(QLocale().toString(metres / 1000.0, 'g', 3))
                            : QStringLiteral("%1 m").arg(QLocale().toString(metres, 'g', 3));
}

double scaleBar(const MapFrame& frame, double pixels)
{
    const double widest = frame.metresPerPixel * pixels;
    const double power = std::pow(10.0, std::floor(std::log10(widest)));
    for (const double step : {5.0, 2.0}) {
        if (step * power <= widest)
            return step * power;
    }
    return power;
}

} // namespace planner::ui
