// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/csv_cells.h"
#include "core/exporting/travel_export.h"
#include "core/festival/questions.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

QString departuresCell(const TravelTime& time)
{
    QStringList departures;
    for (const LocalTime departure : time.departures)
        departures += departure.text();
    return departures.join(u' ');
}

constexpr std::array columns{
    CsvColumn<TravelTime>{QT_TRANSLATE_NOOP("Columns", "From"), Audience::Public,
        [](const TravelTime& t, const CsvCells& cells) { return cells.name(std::optional(t.from)); }},
    CsvColumn<TravelTime>{QT_TRANSLATE_NOOP("Columns", "To"), Audience::Public,
        [](const TravelTime& t, const CsvCells& cells) { return cells.name(std::optional(t.to)); }},
    CsvColumn<TravelTime>{QT_TRANSLATE_NOOP("Columns", "Mode"), Audience::Public,
        [](const TravelTime& t, const CsvCells& cells) { return cells.choice(t.mode); }},
    CsvColumn<TravelTime>{QT_TRANSLATE_NOOP("Columns", "Minutes"), Audience::Public,
        [](const TravelTime& t, const CsvCells& cells) { return cells.number(t.length); }},
    CsvColumn<TravelTime>{QT_TRANSLATE_NOOP("Columns", "Day"), Audience::Public,
        [](const TravelTime& t, const CsvCells& cells) { return cells.day(t.day); }},
    CsvColumn<TravelTime>{QT_TRANSLATE_NOOP("Columns", "Departures"), Audience::Public,
        [](const TravelTime& t, const CsvCells& /*cells*/) { return departuresCell(t); }},
    CsvColumn<TravelTime>{QT_TRANSLATE_NOOP("Columns", "Remark"), Audience::Public,
        [](const TravelTime& t, const CsvCells& cells) { return cells.text(t.remark); }}};

/// By the walking order of both ends, then mode, day and id.
std::vector<const TravelTime*> inOrder(const Festival& festival)
{
    QHash<Id<Venue>, int> places;
    for (const Venue* venue : venuesInWalkingOrder(festival))
        places.insert(venue->id, static_cast<int>(places.size()));
    std::vector<const TravelTime*> rows;
    for (const TravelTime& time : festival.travelTimes())
        rows.push_back(&time);
    const auto key = [&places](const TravelTime* t) {
        return std::tuple(places.value(t->from), places.value(t->to), t->mode, t->day, t->id);
    };
    std::ranges::sort(rows, [&key](const TravelTime* a, const TravelTime* b) { return key(a) < key(b); });
    return rows;
}

} // namespace

QByteArray travelCsv(const Edition& edition, const CsvFlavour& flavour, const Words& words)
{
    const CsvCells cells(edition.festival, words);
    return writeCsv(
        csvRows<TravelTime>(inOrder(edition.festival), columns, edition.audience, cells, words), flavour);
}

} // namespace planner
