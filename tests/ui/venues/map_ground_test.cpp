// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/open_festival.h"
#include "tests/ui/venues/map_pictures.h"
#include "ui/venues/picture_reading.h"
#include "ui/venues/venue_map.h"

using namespace planner;
using namespace planner::ui;
using tests::east;
using tests::west;

namespace {

/// The town map with its left edge at `west` and its right edge at `east`.
MapPicture townBetween(const QString& credit)
{
    const tests::PictureFolder folder;
    const auto file = pictureIn(folder.with(QStringLiteral("town.png"), tests::townMap()));
    REQUIRE(file);
    return {.id = Id<MapPicture>(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
        .picture = *file,
        .credit = credit,
        .points = {{.x = 0, .y = 0.5, .coordinates = west}, {.x = 1, .y = 0.5, .coordinates = east}}};
}

Change putting(const MapPicture& picture)
{
    Change change;
    change.put(picture);
    return change;
}

/// What is on the map at a share of the way from the venue in the west to that in the east.
QColor shownAt(VenueMap& map, double share)
{
    const QImage image = map.grab().toImage();
    const auto& pins = map.layoutShown().pins;
    REQUIRE(pins.size() == 2);
    const QPointF at = pins[0].at + (pins[1].at - pins[0].at) * share;
    return image.pixelColor(at.toPoint());
}

} // namespace

TEST_CASE("The picture of a map lies under the pins, where its points say", "[venues]")
{
    tests::OpenFestival open(tests::venuesAt({west, east}));
    VenueMap map(open.workspace());
    map.resize(600, 400);
    const QColor plain = shownAt(map, 0.25);
    REQUIRE(open.workspace().submit(putting(townBetween({})), QStringLiteral("a")));

    const QColor left = shownAt(map, 0.25);
    const QColor right = shownAt(map, 0.75);
    CHECK(left.red() > left.blue() + 80);
    CHECK(right.blue() > right.red() + 80);
    CHECK(left.green() > 60); // faded
    CHECK(map.grab().toImage().pixelColor(300, 20) == plain); // beyond the picture

    REQUIRE(open.workspace().undo());
    CHECK(shownAt(map, 0.25) == plain);
}

TEST_CASE("A picture that cannot be placed is not shown", "[venues]")
{
    tests::OpenFestival open(tests::venuesAt({west, east}));
    VenueMap map(open.workspace());
    map.resize(600, 400);
    const QColor plain = shownAt(map, 0.25);
    MapPicture picture = townBetween(QStringLiteral("somebody"));
    picture.points.pop_back();
    REQUIRE(open.workspace().submit(putting(picture), QStringLiteral("a")));
    CHECK(shownAt(map, 0.25) == plain);

    picture = townBetween(QStringLiteral("somebody"));
    picture.picture.bytes.truncate(60);
    REQUIRE(open.workspace().submit(putting(picture), QStringLiteral("b")));
    CHECK(shownAt(map, 0.25) == plain);
    CHECK_FALSE(map.accessibleDescription().contains(QStringLiteral("somebody")));
}

TEST_CASE("The map says whose picture it shows", "[venues]")
{
    tests::OpenFestival open(tests::venuesAt({west, east}));
    VenueMap map(open.workspace());
    map.resize(600, 400);
    REQUIRE(open.workspace().submit(putting(townBetween({})), QStringLiteral("a")));
    const QImage silent = map.grab().toImage();
    REQUIRE(open.workspace().submit(
        putting(townBetween(QStringLiteral("© contributeurs OpenStreetMap"))), QStringLiteral("b")));

    CHECK(map.accessibleDescription() == QStringLiteral("Map background: © contributeurs OpenStreetMap"));
    const QRect corner(300, 360, 300, 40);
    CHECK(map.grab().toImage().copy(corner) != silent.copy(corner));
}

TEST_CASE("A map background is seen whole while no venue has a place", "[venues]")
{
    tests::OpenFestival open(tests::venuesAt({}));
    VenueMap map(open.workspace());
    map.resize(600, 400);
    REQUIRE(open.workspace().submit(putting(townBetween({})), QStringLiteral("a")));
    const QImage image = map.grab().toImage();
    CHECK(image.pixelColor(200, 200).red() > image.pixelColor(200, 200).blue() + 80);
    CHECK(image.pixelColor(400, 200).blue() > image.pixelColor(400, 200).red() + 80);
}
