// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/travel_export.h"
#include "core/festival/questions.h"
#include "core/tours/ways.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace planner {

namespace {

/// About a centimetre.
double rounded(double degrees)
{
    constexpr double precision = 1.0e7;
    return std::round(degrees * precision) / precision;
}

/// Longitude first.
QJsonArray position(const Coordinates& point)
{
    return {rounded(point.longitude), rounded(point.latitude)};
}

QJsonValue pointOf(const Venue& venue)
{
    if (!venue.coordinates)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("Point")},
        {QStringLiteral("coordinates"), position(*venue.coordinates)}};
}

QJsonValue lineBetween(const Venue& from, const Venue& to)
{
    if (!from.coordinates || !to.coordinates)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("LineString")},
        {QStringLiteral("coordinates"), QJsonArray{position(*from.coordinates), position(*to.coordinates)}}};
}

QJsonObject feature(const QString& id, const QJsonValue& geometry, const QJsonObject& properties)
{
    return {{QStringLiteral("type"), QStringLiteral("Feature")}, {QStringLiteral("id"), id},
        {QStringLiteral("geometry"), geometry}, {QStringLiteral("properties"), properties}};
}

QJsonObject venueFeature(const Venue& venue, int number)
{
    return feature(venue.id.text(), pointOf(venue),
        {{QStringLiteral("kind"), QStringLiteral("venue")}, {QStringLiteral("number"), number},
            {QStringLiteral("name"), venue.name}, {QStringLiteral("address"), venue.address},
            {QStringLiteral("postcode"), venue.postcode}, {QStringLiteral("city"), venue.city}});
}

QJsonObject wayProperties(
    const Venue& from, const Venue& to, TravelMode mode, minutes length, TravelSource source)
{
    return {{QStringLiteral("kind"), QStringLiteral("way")}, {QStringLiteral("from"), from.name},
        {QStringLiteral("to"), to.name}, {QStringLiteral("mode"), nameOf(mode)},
        {QStringLiteral("minutes"), static_cast<int>(length.count())},
        {QStringLiteral("source"), nameOf(source)}};
}

QJsonObject typedFeature(const Venue& from, const Venue& to, const TravelTime& time)
{
    QJsonObject properties = wayProperties(from, to, time.mode, time.length, TravelSource::Typed);
    if (time.day)
        properties.insert(QStringLiteral("day"), time.day->text());
    QJsonArray departures;
    for (const LocalTime departure : time.departures)
        departures.append(departure.text());
    if (!departures.isEmpty())
        properties.insert(QStringLiteral("departures"), departures);
    if (!time.remark.isEmpty())
        properties.insert(QStringLiteral("remark"), time.remark);
    return feature(time.id.text(), lineBetween(from, to), properties);
}

class Ways {
public:
    explicit Ways(const Festival& festival)
        : m_estimates(estimatedWays(festival)), m_day(festival.about().firstDay)
    {
        for (const TravelTime& time : festival.travelTimes())
            m_typed[{time.from, time.to}].push_back(&time);
    }

    void add(const Venue& from, const Venue& to, QJsonArray& features) const
    {
        const auto found = m_typed.find({from.id, to.id});
        bool walksEveryDay = false;
        if (found != m_typed.end()) {
            for (const TravelTime* time : found->second) {
                features.append(typedFeature(from, to, *time));
                walksEveryDay = walksEveryDay || (time->mode == TravelMode::Walk && !time->day);
            }
        }
        const auto walk = m_estimates.by(TravelMode::Walk, {.from = from.id, .to = to.id, .day = m_day});
        if (walk && !walksEveryDay)
            features.append(feature(from.id.text() + u'/' + to.id.text(), lineBetween(from, to),
                wayProperties(from, to, TravelMode::Walk, walk->length, TravelSource::Estimated)));
    }

private:
    TravelTable m_estimates;
    Day m_day; ///< Any: estimates know no days.
    std::map<std::pair<Id<Venue>, Id<Venue>>, std::vector<const TravelTime*>> m_typed;
};

} // namespace

QByteArray travelGeoJson(const Edition& edition)
{
    const std::vector<const Venue*> venues = venuesInWalkingOrder(edition.festival);
    const Ways ways(edition.festival);
    QJsonArray features;
    int number = 0;
    for (const Venue* venue : venues)
        features.append(venueFeature(*venue, ++number));
    for (const Venue* from : venues) {
        for (const Venue* to : venues) {
            if (!(from->id == to->id))
                ways.add(*from, *to, features);
        }
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("FeatureCollection")},
                             {QStringLiteral("features"), features}})
        .toJson(QJsonDocument::Indented);
}

} // namespace planner
