// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/travel_export.h"
#include "core/formats/json.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace planner;
using namespace planner::tests;

namespace {

/// "La Cantine > TIC Valley: 25 walk typed", or the name of a venue, each with the numbers of its geometry.
QString features(const Festival& festival)
{
    const auto json = jsonObject(travelGeoJson(Edition{.festival = festival}));
    REQUIRE(json);
    CHECK((*json)[QStringLiteral("type")].toString() == QStringLiteral("FeatureCollection"));
    QStringList texts;
    for (const QJsonValue& value : (*json)[QStringLiteral("features")].toArray()) {
        const QJsonObject properties = value[QStringLiteral("properties")].toObject();
        const auto text = [&properties](const char* key) {
            return properties[QLatin1String(key)].toVariant().toString();
        };
        const QByteArray geometry = value[QStringLiteral("geometry")].isNull()
            ? QByteArray("nowhere")
            : compactJson(value[QStringLiteral("geometry")][QStringLiteral("coordinates")]);
        const QString what = text("kind") == QStringLiteral("venue")
            ? text("name")
            : QStringLiteral("%1 > %2: %3 %4 %5")
                  .arg(text("from"), text("to"), text("minutes"), text("mode"), text("source"));
        texts += what + QStringLiteral(" ") + QString::fromUtf8(geometry);
    }
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("Venues go out as points and ways as lines that say where their minutes come from", "[exporting]")
{
    FestivalBuilder builder;
    builder.venue("A").last<Venue>([](Venue& venue) { venue.coordinates = Coordinates{43.6, 1.44}; });
    builder.venue("B").last<Venue>([](Venue& venue) { venue.coordinates = Coordinates{43.61, 1.44}; });
    builder.venue("C");
    const Festival festival = TourBuilder(builder).way("A", "B", 14).way("C", "A", 30).build();

    CHECK(features(festival)
        == QStringLiteral(
            "A [1.44,43.6]\nB [1.44,43.61]\nC nowhere\n"
            "A > B: 14 walk typed [[1.44,43.6],[1.44,43.61]]\n"
            "B > A: 22 walk estimated [[1.44,43.61],[1.44,43.6]]\nC > A: 30 walk typed nowhere"));
}
