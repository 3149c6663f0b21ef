// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/itinerary_export.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>

using namespace planner;
using namespace planner::tests;

namespace {

const char* const hostile = "Robots; drones, \\etc.\r\nATTACH:file:///etc/passwd";

/// Two stops on the map and a lunch in between, for a class whose telephone number nobody outside may read.
Festival toured()
{
    FestivalBuilder builder = twoVenues();
    builder.last<Venue>([](Venue& venue) {
        venue.coordinates = Coordinates{43.545, 1.505};
        venue.contact
            = Internal(Contact{.name = QStringLiteral("CANARY"), .phone = QStringLiteral("06 39 98 00 08")});
    });
    TourBuilder tours(builder);
    return tours.way("La Cantine", "TIC Valley", 25)
        .group("Classe", 8)
        .itinerary("Robots & drones")
        .visit("Robots", "10:00")
        .lunch("11:00", 30)
        .visit("Drones", "12:00")
        .build();
}

Edition editionOf(Audience audience, const Festival& festival)
{
    return {.festival = visibleTo(audience, festival),
        .audience = audience,
        .revision = {.number = 3, .changed = QDateTime(QDate(2014, 6, 2), QTime(16, 5), Qt::UTC)}};
}

QByteArray ical(const Edition& edition)
{
    return *itinerariesIcal(edition, Words(Language::French));
}

/// The lines of a calendar, unfolded.
QList<QByteArray> icalLines(QByteArray calendar)
{
    calendar.replace("\r\n ", "");
    QList<QByteArray> lines = calendar.split('\n');
    for (QByteArray& line : lines)
        line = line.trimmed();
    return lines;
}

QList<QByteArray> linesWith(const QByteArray& calendar, const char* name)
{
    QList<QByteArray> found = icalLines(calendar);
    found.removeIf([name](const QByteArray& line) { return !line.startsWith(name); });
    return found;
}

} // namespace

TEST_CASE("A GPX file has its elements in the order of the schema", "[exporting][tours]")
{
    const Festival festival = toured();
    const auto gpx = itinerariesGpx(editionOf(Audience::Public, festival), Words(Language::French));
    REQUIRE(gpx);
    QXmlStreamReader xml(*gpx);
    QStringList elements;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        elements += xml.name().toString();
        if (xml.name() == QLatin1String("rtept"))
            CHECK(xml.attributes().value(QLatin1String("lat")) == QLatin1String("43.545000"));
    }
    CHECK_FALSE(xml.hasError());
    CHECK(elements.join(u' ')
        == QStringLiteral("gpx metadata name time wpt name cmt desc rte name cmt desc rtept name cmt desc"));
    CHECK(gpx->contains("Hors du plan\u202F: 1. 10"));
}

TEST_CASE("GeoJSON says longitude first and keeps stops that are on no map", "[exporting][tours]")
{
    const Edition edition = editionOf(Audience::Public, toured());
    const auto bytes = itinerariesGeoJson(edition, Words(Language::English));
    REQUIRE(bytes);
    const QJsonArray features = QJsonDocument::fromJson(*bytes)[QLatin1String("features")].toArray();

    REQUIRE(features.size() == 4);
    CHECK(features[0][QLatin1String("geometry")].isNull()); // one place makes no line
    CHECK(features[1][QLatin1String("geometry")].isNull());
    CHECK(
        features[3][QLatin1String("geometry")][QLatin1String("coordinates")] == QJsonArray({1.505, 43.545}));
    const QJsonObject lunch = features[2][QLatin1String("properties")].toObject();
    CHECK(lunch[QLatin1String("kind")] == QStringLiteral("lunch"));
    CHECK(lunch[QLatin1String("begin")] == QStringLiteral("11:00"));
}

TEST_CASE(
    "A calendar has an event for each stop, in UTC, on lines that every program reads", "[exporting][tours]")
{
    Festival festival = toured();
    Session session = named<Session>(festival, "Robots");
    session.title = QString::fromUtf8(hostile);
    festival.table<Session>().put(session);
    const QByteArray calendar = ical(editionOf(Audience::Public, festival));

    CHECK(linesWith(calendar, "BEGIN:VEVENT").size() == 3);
    CHECK(linesWith(calendar, "DTSTART").front() == "DTSTART:20140612T080000Z");
    CHECK(linesWith(calendar, "SUMMARY").front()
        == "SUMMARY:Robots\\; drones\\, \\\\etc. ATTACH:file:///etc/passwd");
    CHECK(linesWith(calendar, "ATTACH").isEmpty());
    CHECK(calendar.count('\n') == calendar.count("\r\n"));
    for (const QByteArray& line : calendar.split('\n'))
        CHECK(line.size() <= 76); // with its carriage return
    CHECK(QString::fromUtf8(calendar).toUtf8() == calendar);
}

TEST_CASE(
    "A stop keeps its UID when it moves to another time or place in its itinerary", "[exporting][tours]")
{
    Festival festival = toured();
    QList<QByteArray> before = linesWith(ical(editionOf(Audience::Public, festival)), "UID");
    Itinerary itinerary = *festival.itineraries().begin();
    std::ranges::reverse(itinerary.stops);
    itinerary.stops.front().begin = *LocalTime::fromText(u"12:30");
    festival.table<Itinerary>().put(itinerary);
    QList<QByteArray> after = linesWith(ical(editionOf(Audience::Public, festival)), "UID");

    CHECK(before != after);
    std::ranges::sort(before);
    std::ranges::sort(after);
    CHECK(before == after);
    CHECK(std::ranges::adjacent_find(before) == before.end());
}

TEST_CASE("Exported itineraries hold telephone numbers in the internal edition only", "[exporting][tours]")
{
    const Festival festival = toured();
    for (auto* const write : {itinerariesGpx, itinerariesGeoJson, itinerariesIcal}) {
        const Words words(Language::French);
        const auto open = write(editionOf(Audience::Public, festival), words);
        const auto inner = write(editionOf(Audience::Internal, festival), words);
        CHECK_FALSE(open->contains("CANARY"));
        CHECK_FALSE(open->contains("06 39"));
        CHECK(inner->contains("CANARY"));
    }
}

TEST_CASE("Files of itineraries are named in plain letters", "[exporting][tours]")
{
    Itinerary itinerary = *toured().itineraries().begin();
    itinerary.title = QString::fromUtf8("../L'après-midi : \u202E«Œuvres» & 50%\n");
    CHECK(fileName(itinerary, QStringLiteral("gpx"))
        == QStringLiteral("2014-06-12_..-l-apres-midi-oeuvres-50.gpx"));
    itinerary.title.clear();
    CHECK(fileName(itinerary, QStringLiteral("ics")) == QStringLiteral("2014-06-12_itinerary.ics"));
}
