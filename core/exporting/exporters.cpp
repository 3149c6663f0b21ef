// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/csv_export.h"
#include "core/exporting/exporter.h"
#include "core/exporting/festival_json.h"
#include "core/exporting/itinerary_export.h"
#include "core/exporting/travel_export.h"

#include <QtGlobal>

#include <array>

namespace planner {

namespace {

Result<QByteArray> json(const Edition& edition)
{
    return festivalToJson(edition.festival);
}

Result<QByteArray> programmeForExcel(const Edition& edition)
{
    return programmeCsv(edition, excelFrench, Words(Language::French));
}

Result<QByteArray> programmeForPrograms(const Edition& edition)
{
    return programmeCsv(edition, rfc4180, Words(Language::English));
}

Result<QByteArray> startupsForExcel(const Edition& edition)
{
    return startupsCsv(edition, excelFrench, Words(Language::French));
}

Result<QByteArray> startupsForPrograms(const Edition& edition)
{
    return startupsCsv(edition, rfc4180, Words(Language::English));
}

Result<QByteArray> gpx(const Edition& edition)
{
    return itinerariesGpx(edition, Words(Language::French));
}

Result<QByteArray> geoJson(const Edition& edition)
{
    return itinerariesGeoJson(edition, Words(Language::French));
}

Result<QByteArray> ical(const Edition& edition)
{
    return itinerariesIcal(edition, Words(Language::French));
}

Result<QByteArray> travelForExcel(const Edition& edition)
{
    return travelCsv(edition, excelFrench, Words(Language::French));
}

Result<QByteArray> travelOnMaps(const Edition& edition)
{
    return travelGeoJson(edition);
}

constexpr std::array all{
    Exporter{"json", QT_TRANSLATE_NOOP("Exporters", "Whole festival, without loss (JSON)"), "json",
        Audience::Internal, json},
    Exporter{"csv", QT_TRANSLATE_NOOP("Exporters", "Programme for a French Excel (CSV)"), "csv",
        Audience::Public, programmeForExcel},
    Exporter{"csv-rfc4180", QT_TRANSLATE_NOOP("Exporters", "Programme for other programs (CSV, RFC 4180)"),
        "csv", Audience::Public, programmeForPrograms},
    Exporter{"startups-csv", QT_TRANSLATE_NOOP("Exporters", "Start-ups for a French Excel (CSV)"), "csv",
        Audience::Public, startupsForExcel},
    Exporter{"startups-csv-rfc4180",
        QT_TRANSLATE_NOOP("Exporters", "Start-ups for other programs (CSV, RFC 4180)"), "csv",
        Audience::Public, startupsForPrograms},
    Exporter{"gpx", QT_TRANSLATE_NOOP("Exporters", "Itineraries for maps and GPS devices (GPX)"), "gpx",
        Audience::Public, gpx, true},
    Exporter{"geojson", QT_TRANSLATE_NOOP("Exporters", "Itineraries for maps on the web (GeoJSON)"),
        "geojson", Audience::Public, geoJson, true},
    Exporter{"ical", QT_TRANSLATE_NOOP("Exporters", "Itineraries for calendars (iCalendar)"), "ics",
        Audience::Public, ical, true},
    Exporter{"travel-csv", QT_TRANSLATE_NOOP("Exporters", "Travel times for a French Excel (CSV)"), "csv",
        Audience::Public, travelForExcel},
    Exporter{"travel-geojson", QT_TRANSLATE_NOOP("Exporters", "Venues and travel times on a map (GeoJSON)"),
        "geojson", Audience::Public, travelOnMaps}};

} // namespace

std::span<const Exporter> exporters()
{
    return all;
}

} // namespace planner
