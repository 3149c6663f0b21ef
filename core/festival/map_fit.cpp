// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/map_fit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace planner {

namespace {

constexpr double closestInPicture = 0.005; ///< Of its height.
constexpr double closestOnGround = 1.0; ///< Metres.
constexpr double flattest = 0.02; ///< The height of a triangle by its longest side.

/// A place in a plane: to the right, and down.
using Place = std::complex<double>;

/// One control point in two planes: the picture, its height being 1, and the ground, in metres to the east
/// and the south. Both look the same way, so that no fit turns the picture over.
struct Pair {
    Place picture;
    Place ground;
};

double metresPerDegreeOfLongitude(double latitude)
{
    return metresPerDegree * longitudeScale(latitude);
}

Failure refused(const QString& sentence)
{
    return failure(ProblemKind::Refused, sentence);
}

/// Twice the area of the triangle of two ways: positive when the second lies clockwise of the first.
double cross(Place a, Place b)
{
    return (std::conj(a) * b).imag();
}

bool isOnLine(Place a, Place b, Place c)
{
    const double longest = std::max({std::abs(b - a), std::abs(c - a), std::abs(c - b)});
    return std::abs(cross(b - a, c - a)) < flattest * longest * longest;
}

Status checkPoint(const ControlPoint& point, int number)
{
    const bool inside = point.x >= 0.0 && point.x <= 1.0 && point.y >= 0.0 && point.y <= 1.0;
    if (!inside)
        return refused(
            QCoreApplication::translate("MapFit", "Point %1 lies outside the picture.").arg(number));
    const Coordinates& place = point.coordinates;
    const bool onEarth = std::abs(place.latitude) <= 90.0 && std::abs(place.longitude) <= 180.0;
    if (!onEarth)
        return refused(QCoreApplication::translate("MapFit", "Point %1 lies nowhere on Earth.").arg(number));
    return {};
}

Status checkPoints(const std::vector<ControlPoint>& points, double shape)
{
    if (points.size() < 2)
        return refused(QCoreApplication::translate("MapFit", "The picture needs two points, or three."));
    if (points.size() > 3)
        return refused(QCoreApplication::translate("MapFit", "A picture has three points at most."));
    if (!(shape > 0.0) || !std::isfinite(shape))
        return refused(QCoreApplication::translate("MapFit", "The picture has no size."));
    Status sound;
    for (size_t index = 0; sound && index < points.size(); ++index)
        sound = checkPoint(points[index], static_cast<int>(index) + 1);
    return sound;
}

std::vector<Pair> pairsOf(const std::vector<ControlPoint>& points, double shape)
{
    const Coordinates& origin = points.front().coordinates;
    std::vector<Pair> pairs;
    for (const ControlPoint& point : points) {
        const double east
            = (point.coordinates.longitude - origin.longitude) * metresPerDegreeOfLongitude(origin.latitude);
        const double south = (origin.latitude - point.coordinates.latitude) * metresPerDegree;
        pairs.push_back({.picture = {point.x * shape, point.y}, .ground = {east, south}});
    }
    return pairs;
}

/// Points on one spot, here or there, say nothing about where the rest is.
Status checkApart(const std::vector<Pair>& pairs)
{
    for (size_t second = 1; second < pairs.size(); ++second) {
        for (size_t first = 0; first < second; ++first) {
            if (std::abs(pairs[second].picture - pairs[first].picture) < closestInPicture)
                return refused(
                    QCoreApplication::translate("MapFit", "Points %1 and %2 lie on one spot of the picture.")
                        .arg(first + 1)
                        .arg(second + 1));
            if (std::abs(pairs[second].ground - pairs[first].ground) < closestOnGround)
                return refused(QCoreApplication::translate("MapFit", "Points %1 and %2 are the same place.")
                                   .arg(first + 1)
                                   .arg(second + 1));
        }
    }
    return {};
}

Status checkTriangle(const std::vector<Pair>& pairs)
{
    const Pair& a = pairs[0];
    const Pair& b = pairs[1];
    const Pair& c = pairs[2];
    if (isOnLine(a.picture, b.picture, c.picture) || isOnLine(a.ground, b.ground, c.ground))
        return refused(QCoreApplication::translate(
            "MapFit", "The three points lie on a line. Choose one that lies aside."));
    const double inPicture = cross(b.picture - a.picture, c.picture - a.picture);
    const double onGround = cross(b.ground - a.ground, c.ground - a.ground);
    if (inPicture * onGround < 0.0)
        return refused(QCoreApplication::translate(
            "MapFit", "The points turn the picture over: two of them are swapped."));
    return {};
}

/// What a step to the right and a step down in the picture are on the ground.
struct Steps {
    Place right;
    Place down;
};

Steps stepsOf(const std::vector<Pair>& pairs)
{
    const Place picture = pairs[1].picture - pairs[0].picture;
    const Place ground = pairs[1].ground - pairs[0].ground;
    if (pairs.size() == 2) {
        const Place turn = ground / picture;
        return {.right = turn, .down = turn * Place(0.0, 1.0)};
    }
    const Place otherPicture = pairs[2].picture - pairs[0].picture;
    const Place otherGround = pairs[2].ground - pairs[0].ground;
    const double area = cross(picture, otherPicture);
    return {.right = (ground * otherPicture.imag() - otherGround * picture.imag()) / area,
        .down = (otherGround * picture.real() - ground * otherPicture.real()) / area};
}

} // namespace

double longitudeScale(double latitude)
{
    return std::max(0.01, std::cos(latitude * std::numbers::pi / 180.0));
}

Result<MapFit> MapFit::create(const std::vector<ControlPoint>& points, double shape)
{
    if (const Status sound = checkPoints(points, shape); !sound)
        return failed(sound);
    const std::vector<Pair> pairs = pairsOf(points, shape);
    if (const Status apart = checkApart(pairs); !apart)
        return failed(apart);
    if (const Status wide = pairs.size() == 3 ? checkTriangle(pairs) : Status(); !wide)
        return failed(wide);
    const Steps steps = stepsOf(pairs);
    const Coordinates& origin = points.front().coordinates;
    const auto degrees = [&origin](Place way) {
        return Coordinates{
            -way.imag() / metresPerDegree, way.real() / metresPerDegreeOfLongitude(origin.latitude)};
    };
    const Coordinates corner
        = degrees(-(steps.right * pairs[0].picture.real() + steps.down * pairs[0].picture.imag()));
    MapFit fit;
    fit.m_corner = {origin.latitude + corner.latitude, origin.longitude + corner.longitude};
    fit.m_across = degrees(steps.right * shape);
    fit.m_down = degrees(steps.down);
    return fit;
}

Coordinates MapFit::at(double x, double y) const
{
    return {m_corner.latitude + x * m_across.latitude + y * m_down.latitude,
        m_corner.longitude + x * m_across.longitude + y * m_down.longitude};
}

double MapFit::width() const
{
    return std::hypot(m_across.latitude * metresPerDegree,
        m_across.longitude * metresPerDegreeOfLongitude(m_corner.latitude));
}

} // namespace planner
