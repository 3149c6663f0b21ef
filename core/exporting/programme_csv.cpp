// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/csv_cells.h"
#include "core/exporting/csv_export.h"
#include "core/festival/questions.h"

#include <algorithm>
#include <array>
#include <climits>
#include <map>
#include <tuple>

namespace planner {

namespace {

QString venueCell(const Session& session, const CsvCells& cells)
{
    const Room* room = cells.festival().rooms().find(session.room);
    return room ? cells.name(std::optional(room->venue)) : QString();
}

QString wheelchairCell(const Session& session, const CsvCells& cells)
{
    const Room* room = cells.festival().rooms().find(session.room);
    return room ? cells.answer(wheelchairAccess(cells.festival(), *room)) : QString();
}

constexpr std::array sessionColumns{
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Day"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.day(s.day); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Start"), Audience::Public,
        [](const Session& s, const CsvCells& cells) {
            return cells.time(s.span ? std::optional(s.span->begin()) : std::nullopt);
        }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "End"), Audience::Public,
        [](const Session& s, const CsvCells& cells) {
            return cells.time(s.span ? std::optional(s.span->end()) : std::nullopt);
        }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Title"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.text(s.title); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Subtitle"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.text(s.subtitle); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Kind"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.choice(s.kind); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Opening mode"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.choice(s.openingMode); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Interval (min)"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.number(s.interval); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Group size"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.number(s.groupSize); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Last entry"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.time(s.lastEntry); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Venue"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return venueCell(s, cells); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Room"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.name(s.room); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Wheelchair"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return wheelchairCell(s, cells); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Start-ups"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.names(s.startups); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "People"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.names(s.people); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Track"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.name(s.track); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Languages"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.texts(s.languages); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Audience"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.text(s.audience); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Seats"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.number(seatsOf(cells.festival(), s)); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Summary"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.text(s.summary); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Description"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.text(s.description); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Links"), Audience::Public,
        [](const Session& s, const CsvCells& cells) { return cells.texts(s.links); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Registered"), Audience::Internal,
        [](const Session& s, const CsvCells& cells) { return cells.number(s.registered); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Length (min)"), Audience::Internal,
        [](const Session& s, const CsvCells& cells) { return cells.number(s.duration()); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Set-up"), Audience::Internal,
        [](const Session& s, const CsvCells& cells) { return cells.number(s.setUp); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Clear-up"), Audience::Internal,
        [](const Session& s, const CsvCells& cells) { return cells.number(s.clearUp); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Status"), Audience::Internal,
        [](const Session& s, const CsvCells& cells) { return cells.choice(s.status); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Locked"), Audience::Internal,
        [](const Session& s, const CsvCells& cells) { return cells.answer(s.locked ? Tri::Yes : Tri::No); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Wish"), Audience::Internal,
        [](const Session& s, const CsvCells& cells) { return cells.text(s.wish.forInsiders()); }},
    CsvColumn<Session>{QT_TRANSLATE_NOOP("Columns", "Note"), Audience::Internal,
        [](const Session& s, const CsvCells& cells) { return cells.text(s.note.forInsiders()); }}};

bool isShown(const Session& session, const Edition& edition)
{
    if (edition.audience == Audience::Public && !isPublic(session))
        return false;
    if (!session.isPlaced())
        return edition.audience == Audience::Internal && !edition.day && !edition.venue;
    const Room* room = edition.festival.rooms().find(session.room);
    return (!edition.day || edition.day == session.day)
        && (!edition.venue || (room && room->venue == *edition.venue));
}

/// The place of each room in the walking order through all venues.
std::map<Id<Room>, int> walkingOrder(const Festival& festival)
{
    std::map<Id<Room>, int> order;
    for (const Venue* venue : venuesInWalkingOrder(festival)) {
        for (const Room* room : roomsInWalkingOrder(festival, venue->id))
            order.emplace(room->id, static_cast<int>(order.size()));
    }
    return order;
}

std::vector<const Session*> shownSessions(const Edition& edition)
{
    const std::map<Id<Room>, int> order = walkingOrder(edition.festival);
    const auto key = [&order](const Session* session) {
        const bool placed = session->isPlaced();
        const int day = placed ? static_cast<int>(session->day->date().toJulianDay()) : INT_MAX;
        const minutes begin = placed ? session->span->begin().sinceMidnight() : minutes{0};
        return std::tuple(day, begin, placed ? order.at(*session->room) : 0, session->title, session->id);
    };
    std::vector<const Session*> sessions;
    for (const Session& session : edition.festival.sessions()) {
        if (isShown(session, edition))
            sessions.push_back(&session);
    }
    std::ranges::sort(sessions, [&key](const Session* a, const Session* b) { return key(a) < key(b); });
    return sessions;
}

} // namespace

QByteArray programmeCsv(const Edition& edition, const CsvFlavour& flavour, const Words& words)
{
    const CsvCells cells(edition.festival, words);
    const CsvRows table
        = csvRows<Session>(shownSessions(edition), sessionColumns, edition.audience, cells, words);
    return writeCsv(table, flavour);
}

} // namespace planner
