// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/samples/sample.h"
#include "tests/support/catch.h"
#include "ui/venues/map_layout.h"

using namespace planner;
using namespace planner::ui;

namespace {

const QRectF area(0, 0, 600, 400);

/// Venues at these points, in this walking order.
Festival at(const std::vector<std::optional<Coordinates>>& points)
{
    IdSource ids(7);
    Festival festival(blank(ids.next<About>()));
    double position = 0.0;
    for (const auto& point : points) {
        Venue venue = blank(ids.next<Venue>());
        venue.coordinates = point;
        venue.position = position++;
        festival.table<Venue>().put(venue);
    }
    return festival;
}

QStringList numbers(const MapLayout& layout)
{
    QStringList found;
    for (const MapPin& pin : layout.pins)
        found.append(pin.number);
    return found;
}

} // namespace

TEST_CASE("North is at the top of the map, east at its right", "[venues]")
{
    const Festival festival = at({Coordinates{43.60, 1.44}, Coordinates{43.61, 1.45}});
    const MapLayout layout = mapLayout(festival, frameFor(festival, area), area, 20);
    REQUIRE(layout.pins.size() == 2);
    CHECK(layout.pins[1].at.y() < layout.pins[0].at.y());
    CHECK(layout.pins[1].at.x() > layout.pins[0].at.x());
}

TEST_CASE("All venues of a town are inside the map", "[venues]")
{
    const Festival festival = sampleFestival();
    const MapLayout layout = mapLayout(festival, frameFor(festival, area), area, 0.0);
    CHECK(layout.outliers.empty());
    for (const MapPin& pin : layout.pins)
        CHECK(area.contains(pin.at));
}

TEST_CASE("Venues next to each other share a pin that names both numbers", "[venues]")
{
    const Festival festival
        = at({Coordinates{43.60, 1.44}, Coordinates{43.62, 1.46}, Coordinates{43.62001, 1.46001}});
    CHECK(numbers(mapLayout(festival, frameFor(festival, area), area, 20))
        == QStringList{QStringLiteral("1"), QStringLiteral("2·3")});
}

TEST_CASE("A venue in another country does not make the map of a town small", "[venues]")
{
    const Festival festival = at({Coordinates{43.600, 1.440}, Coordinates{43.604, 1.444},
        Coordinates{43.608, 1.442}, Coordinates{52.5, 13.4}});
    const MapFrame frame = frameFor(festival, area);
    const MapLayout layout = mapLayout(festival, frame, area, 20);
    CHECK(frame.metresPerPixel < 10);
    REQUIRE(layout.outliers.size() == 1);
    CHECK(layout.outliers.front().number == QStringLiteral("4"));
    CHECK(layout.outliers.front().angle > 0);
    CHECK(layout.outliers.front().angle < 90);
    CHECK(area.contains(layout.outliers.front().at));
}

TEST_CASE("A venue without coordinates keeps its number and is named apart", "[venues]")
{
    const Festival festival = at({std::nullopt, Coordinates{43.60, 1.44}});
    const MapLayout layout = mapLayout(festival, frameFor(festival, area), area, 20);
    CHECK(numbers(layout) == QStringList{QStringLiteral("2")});
    CHECK(layout.unplaced.size() == 1);
}

TEST_CASE("A place on the map leads back to its point", "[venues]")
{
    const MapFrame frame{{43.6, 1.44}, 3.0};
    const Coordinates point{43.6123, 1.4321};
    const Coordinates back = frame.point(frame.place(point, area), area);
    CHECK(std::abs(back.latitude - point.latitude) < 1e-9);
    CHECK(std::abs(back.longitude - point.longitude) < 1e-9);
}

TEST_CASE("The scale is a round length that fits", "[venues]")
{
    CHECK(scaleBar({{43.6, 1.44}, 3.0}, 100) == 200.0);
    CHECK(scaleBar({{43.6, 1.44}, 1.0}, 100) == 100.0);
    CHECK(scaleBar({{43.6, 1.44}, 7.0}, 100) == 500.0);
}

TEST_CASE("Names stand beside their pins and cover neither other pins nor each other", "[venues]")
{
    const QRectF low(0, 0, 200, 100);
    const auto pin = [](double x, double y) { return MapPin{{x, y}, {}, QStringLiteral("1")}; };
    const QSizeF size(60, 14);
    const auto alone = namePlaces({pin(50, 50)}, {size}, 10, low);
    CHECK(alone.front().left() > 60);
    const auto atTheEdge = namePlaces({pin(180, 50)}, {size}, 10, low);
    CHECK(atTheEdge.front().right() < 170);
    const auto beside = namePlaces({pin(50, 50), pin(90, 50)}, {size, size}, 10, low);
    CHECK_FALSE(beside.front().intersects(beside.back()));
    CHECK_FALSE(beside.front().intersects(QRectF(80, 40, 20, 20)));
    const auto nowhere = namePlaces({pin(20, 50)}, {QSizeF(500, 14)}, 10, low);
    CHECK(nowhere.front().isEmpty());
}
