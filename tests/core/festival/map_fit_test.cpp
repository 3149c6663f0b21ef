// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/map_fit.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace planner;

namespace {

// At 60 degrees north a degree of longitude is half as long as one of latitude.
constexpr double north = 60.0;
constexpr double east = 10.0;
constexpr double latitudeOf111m = 0.001;
constexpr double longitudeOf111m = 0.002;

/// So many times 111.32 m to the east and the south of a fixed place.
Coordinates ground(double toEast, double toSouth)
{
    return {north - toSouth * latitudeOf111m, east + toEast * longitudeOf111m};
}

MapFit fitOf(const std::vector<ControlPoint>& points, double shape)
{
    const auto fit = MapFit::create(points, shape);
    REQUIRE(fit);
    return *fit;
}

bool isAt(const Coordinates& place, const Coordinates& wanted)
{
    return std::abs(place.latitude - wanted.latitude) < 1e-7
        && std::abs(place.longitude - wanted.longitude) < 1e-7;
}

QString refusal(const std::vector<ControlPoint>& points, double shape = 2.0)
{
    const auto fit = MapFit::create(points, shape);
    return fit ? QString() : fit.error().message;
}

} // namespace

TEST_CASE("Two points put a picture where it belongs and leave its shape alone", "[festival]")
{
    SECTION("north at the top")
    {
        // Twice as wide as high, 4 units wide, so 2 high.
        const MapFit fit = fitOf({{0, 0, ground(0, 0)}, {1, 1, ground(4, 2)}}, 2.0);
        CHECK(isAt(fit.at(1, 0), ground(4, 0)));
        CHECK(isAt(fit.at(0, 1), ground(0, 2)));
        CHECK(isAt(fit.at(0.5, 0.5), ground(2, 1)));
        CHECK(std::abs(fit.width() - 4 * 111.32) < 0.5);
    }
    SECTION("turned by a quarter, its top to the east")
    {
        const MapFit fit = fitOf({{0, 0, ground(0, 0)}, {1, 0, ground(0, 4)}}, 2.0);
        CHECK(isAt(fit.at(0, 1), ground(-2, 0)));
        CHECK(isAt(fit.at(1, 1), ground(-2, 4)));
    }
    SECTION("from two spots in its middle")
    {
        const MapFit fit = fitOf({{0.25, 0.5, ground(1, 1)}, {0.75, 0.5, ground(3, 1)}}, 2.0);
        CHECK(isAt(fit.at(0, 0), ground(0, 0)));
        CHECK(isAt(fit.at(1, 1), ground(4, 2)));
    }
}

TEST_CASE("Three points also stretch a picture and slant it", "[festival]")
{
    const MapFit stretched = fitOf({{0, 0, ground(0, 0)}, {1, 0, ground(4, 0)}, {0, 1, ground(0, 6)}}, 2.0);
    CHECK(isAt(stretched.at(1, 1), ground(4, 6)));
    CHECK(isAt(stretched.at(0.5, 0.25), ground(2, 1.5)));

    const MapFit slanted = fitOf({{0, 0, ground(0, 0)}, {1, 0, ground(4, 0)}, {1, 1, ground(5, 2)}}, 2.0);
    CHECK(isAt(slanted.at(0, 1), ground(1, 2)));
}

TEST_CASE("Each control point of a picture is where it was said to be", "[festival]")
{
    const std::vector<ControlPoint> three{
        {0.1, 0.2, {43.6045, 1.4440}}, {0.9, 0.3, {43.6101, 1.4602}}, {0.4, 0.8, {43.5987, 1.4499}}};
    for (const auto& points : {three, std::vector(three.begin(), three.begin() + 2)}) {
        const MapFit fit = fitOf(points, 1.3);
        for (const ControlPoint& point : points)
            CHECK(isAt(fit.at(point.x, point.y), point.coordinates));
    }
}

TEST_CASE("Points that cannot place a picture are refused in words", "[festival]")
{
    const ControlPoint first{0, 0, ground(0, 0)};
    const ControlPoint second{1, 1, ground(4, 2)};
    CHECK(refusal({}) == QStringLiteral("The picture needs two points, or three."));
    CHECK(refusal({first}) == QStringLiteral("The picture needs two points, or three."));
    CHECK(refusal({first, second, {1, 0, ground(4, 0)}, {0, 1, ground(0, 2)}})
        == QStringLiteral("A picture has three points at most."));
    CHECK(refusal({first, second}, 0.0) == QStringLiteral("The picture has no size."));
    CHECK(refusal({first, {1.1, 0, ground(4, 0)}}) == QStringLiteral("Point 2 lies outside the picture."));
    CHECK(refusal({{std::nan(""), 0, ground(0, 0)}, second})
        == QStringLiteral("Point 1 lies outside the picture."));
    CHECK(refusal({first, {1, 1, {91, 0}}}) == QStringLiteral("Point 2 lies nowhere on Earth."));
    CHECK(refusal({first, {0.001, 0, ground(4, 2)}})
        == QStringLiteral("Points 1 and 2 lie on one spot of the picture."));
    CHECK(refusal({first, second, {0, 1, ground(4, 2)}})
        == QStringLiteral("Points 2 and 3 are the same place."));
    CHECK(refusal({first, second, {0.5, 0.5, ground(0, 2)}})
        == QStringLiteral("The three points lie on a line. Choose one that lies aside."));
    CHECK(refusal({first, {1, 0, ground(4, 0)}, {0, 1, ground(8, 0)}})
        == QStringLiteral("The three points lie on a line. Choose one that lies aside."));
    CHECK(refusal({first, {1, 0, ground(0, 2)}, {0, 1, ground(4, 0)}})
        == QStringLiteral("The points turn the picture over: two of them are swapped."));
}
