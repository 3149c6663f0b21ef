// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/csv_export.h"
#include "core/exporting/exporter.h"
#include "core/exporting/festival_json.h"

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
        Audience::Public, startupsForPrograms}};

} // namespace

std::span<const Exporter> exporters()
{
    return all;
}

} // namespace planner
