// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/exporting/itinerary_export.h"
#include "core/formats/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace planner {

namespace {

/// Longitude first; a tenth of a metre is enough.
QJsonArray position(const Coordinates& coordinates)
{
    constexpr double digits = 1e6;
    return {std::round(coordinates.longitude * digits) / digits,
        std::round(coordinates.latitude * digits) / digits};
}

QJsonObject feature(const QJsonValue& geometry, const QJsonObject& properties)
{
    return {{QStringLiteral("type"), QStringLiteral("Feature")}, {QStringLiteral("geometry"), geometry},
        {QStringLiteral("properties"), properties}};
}

QJsonObject geometry(const char* type, const QJsonArray& coordinates)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("coordinates"), coordinates}};
}

/// The way, as far as it is on the map.
QJsonValue lineOf(const ToldItinerary& told)
{
    QJsonArray positions;
    for (const ToldPoint& point : told.points) {
        const auto coordinates = point.coordinates();
        if (!coordinates)
            continue;
        const QJsonArray here = position(*coordinates);
        if (positions.isEmpty() || positions.last() != QJsonValue(here))
            positions.append(here);
    }
    return positions.size() < 2 ? QJsonValue() : QJsonValue(geometry("LineString", positions));
}

/// The features of one itinerary: its line, then its stops.
QJsonArray featuresOf(const ToldItinerary& told, const Edition& edition, const Words& words)
{
    const Itinerary& itinerary = told.itinerary;
    QJsonObject whole{{QStringLiteral("itinerary"), itinerary.id.text()},
        {QStringLiteral("day"), itinerary.day.text()}, {QStringLiteral("title"), cleaned(itinerary.title)},
        {QStringLiteral("remark"), cleaned(itinerary.remark, Lines::Many)},
        {QStringLiteral("people"), told.group ? QJsonValue(told.group->size) : QJsonValue()},
        {QStringLiteral("km_on_foot"),
            told.isMeasured ? QJsonValue(std::round(told.kilometres * 100.0) / 100.0) : QJsonValue()}};
    if (edition.audience == Audience::Internal)
        whole[QStringLiteral("note")] = cleaned(itinerary.note.forInsiders(), Lines::Many);
    QJsonArray features{feature(lineOf(told), whole)};
    for (const ToldPoint& point : told.points) {
        if (point.number == 0)
            continue;
        const auto coordinates = point.coordinates();
        features.append(
            feature(coordinates ? QJsonValue(geometry("Point", position(*coordinates))) : QJsonValue(),
                {{QStringLiteral("itinerary"), itinerary.id.text()},
                    {QStringLiteral("day"), itinerary.day.text()}, {QStringLiteral("stop"), point.number},
                    {QStringLiteral("kind"), nameOf(point.stop->kind)},
                    {QStringLiteral("begin"), point.begin.text()}, {QStringLiteral("end"), point.end.text()},
                    {QStringLiteral("title"), cleaned(point.title)},
                    {QStringLiteral("place"), cleaned(placeText(point))},
                    {QStringLiteral("offered"), point.isOffered},
                    {QStringLiteral("notes"),
                        cleaned(stopNotes(edition, point, words).join(u'\n'), Lines::Many)}}));
    }
    return features;
}

} // namespace

Result<QByteArray> itinerariesGeoJson(const Edition& edition, const Words& words)
{
    const TravelTable travel = travelTable(edition.festival);
    QByteArray text = "{\"type\": \"FeatureCollection\", \"features\": [";
    bool first = true;
    for (const Itinerary* each : itinerariesIn(edition)) {
        const ToldItinerary told = toldItinerary(edition.festival, travel, *each, words);
        for (const QJsonValue one : featuresOf(told, edition, words)) {
            text += first ? "\n" : ",\n";
            text += compactJson(one);
            first = false;
        }
    }
    return text + "\n]}\n";
}

} // namespace planner
