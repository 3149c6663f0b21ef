// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/csv_cells.h"
#include "core/exporting/csv_export.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

/// "No" is what lists say where nobody needs to register.
QString registrationCell(const Startup& startup, const CsvCells& cells)
{
    if (startup.registration == Registration::Unknown)
        return {};
    return cells.choice(startup.registration);
}

constexpr std::array startupColumns{
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Name"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.name); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Pitch"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.pitch); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Description"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.description); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Keywords"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.texts(s.keywords); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Sector"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.name(s.sector); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Website"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.website); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Logo"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.logo); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Year founded"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.number(s.foundedYear); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Headcount"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.number(s.headcount); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Recruiting"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.recruiting); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Contact name"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.referent.forInsiders().name); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Contact email"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.referent.forInsiders().email); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Contact phone"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.phone(s.referent.forInsiders().phone); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "On-site contact"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.onSite.forInsiders().name); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "On-site email"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.onSite.forInsiders().email); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "On-site phone"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.phone(s.onSite.forInsiders().phone); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Door name"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.doorName); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Preferred venue"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.wishedVenue); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Address"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.address); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Postcode"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.postcode); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "City"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.city); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Floor"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.floor); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Door code"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.doorCode.forInsiders()); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Public transport"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.transport); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Bike parking"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.bikeParking); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Latitude"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) {
            return s.coordinates ? cells.number(s.coordinates->latitude) : QString();
        }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Longitude"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) {
            return s.coordinates ? cells.number(s.coordinates->longitude) : QString();
        }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Opening mode"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) {
            return s.openingMode ? cells.choice(*s.openingMode) : QString();
        }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Preferred days"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.wishedDays.forInsiders()); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Preferred times"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.wishedTimes.forInsiders()); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Visit length"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.number(s.visitLength); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Group max"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.number(s.groupMax); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Group min"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.number(s.groupMin); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Safety capacity"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.number(s.safetyCapacity); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Minimum age"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.number(s.minimumAge); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Audience"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.audience); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Languages"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.texts(s.languages); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Registration"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return registrationCell(s, cells); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Registration address"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.registrationAddress); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Last entry"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.time(s.lastEntry); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Wheelchair"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.access.wheelchair); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Steps"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.number(s.access.steps); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Lift"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.access.lift); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Adapted toilet"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.access.toilet); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Hearing loop"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.access.hearingLoop); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Sign language"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.access.signLanguage); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Guide dog"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.access.guideDog); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Quiet place"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.access.quietPlace); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Equipment"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.equipment); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Set-up"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.number(s.setUp); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Clear-up"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.number(s.clearUp); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Rules"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.rules); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Insured"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.insured); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Rain plan"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.rainPlan); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "May publish"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.mayPublish); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "May photograph"), Audience::Public,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.mayPhotograph); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "May print phone"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.answer(s.mayPrintPhone); }},
    CsvColumn<Startup>{QT_TRANSLATE_NOOP("Columns", "Note"), Audience::Internal,
        [](const Startup& s, const CsvCells& cells) { return cells.text(s.note.forInsiders()); }}};

std::vector<const Startup*> byName(const Festival& festival)
{
    std::vector<const Startup*> rows;
    for (const Startup& startup : festival.startups())
        rows.push_back(&startup);
    std::ranges::stable_sort(
        rows, [](const Startup* a, const Startup* b) { return a->name.localeAwareCompare(b->name) < 0; });
    return rows;
}

/// One column for each link of the start-up that has the most: a cell of a list holds one address.
void addLinks(
    CsvRows& table, const std::vector<const Startup*>& startups, const CsvCells& cells, const Words& words)
{
    size_t most = 0;
    for (const Startup* startup : startups)
        most = std::max(most, startup->links.size());
    table.front().insert(table.front().end(), most, words.translate("Columns", "Link"));
    for (size_t row = 0; row < startups.size(); ++row) {
        for (size_t link = 0; link < most; ++link) {
            const std::vector<QString>& links = startups[row]->links;
            table[row + 1].push_back(link < links.size() ? cells.text(links[link]) : QString());
        }
    }
}

} // namespace

QByteArray startupsCsv(const Edition& edition, const CsvFlavour& flavour, const Words& words)
{
    const CsvCells cells(edition.festival, words);
    const std::vector<const Startup*> startups = byName(edition.festival);
    CsvRows table = csvRows<Startup>(startups, startupColumns, edition.audience, cells, words);
    addLinks(table, startups, cells, words);
    return writeCsv(table, flavour);
}

} // namespace planner
