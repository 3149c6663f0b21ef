// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/travel_cells.h"

#include "core/base/text.h"
#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/festival/questions.h"
#include "core/formats/csv.h"
#include "core/importing/cell_values.h"
#include "core/visits/timetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace planner {

namespace {

using Spelling = std::pair<const char*, TravelField>;

/// Folded.
constexpr std::array<Spelling, 40> headings{{{"depart", TravelField::From}, {"de", TravelField::From},
    {"lieu de depart", TravelField::From}, {"origine", TravelField::From}, {"from", TravelField::From},
    {"origin", TravelField::From}, {"arrivee", TravelField::To}, {"a", TravelField::To},
    {"vers", TravelField::To}, {"lieu d arrivee", TravelField::To}, {"destination", TravelField::To},
    {"to", TravelField::To}, {"mode", TravelField::Mode}, {"moyen", TravelField::Mode},
    {"transport", TravelField::Mode}, {"minutes", TravelField::Minutes}, {"min", TravelField::Minutes},
    {"duree", TravelField::Minutes}, {"temps", TravelField::Minutes}, {"length", TravelField::Minutes},
    {"duration", TravelField::Minutes}, {"duree min", TravelField::Minutes},
    {"duree mn", TravelField::Minutes}, {"duree minutes", TravelField::Minutes},
    {"duree en min", TravelField::Minutes}, {"duree en minutes", TravelField::Minutes},
    {"temps min", TravelField::Minutes}, {"temps de trajet", TravelField::Minutes},
    {"duration min", TravelField::Minutes}, {"duration minutes", TravelField::Minutes},
    {"jour", TravelField::Day}, {"day", TravelField::Day}, {"date", TravelField::Day},
    {"horaires", TravelField::Departures}, {"departs", TravelField::Departures},
    {"departures", TravelField::Departures}, {"timetable", TravelField::Departures},
    {"remarque", TravelField::Remark}, {"remark", TravelField::Remark}, {"note", TravelField::Remark}}};

constexpr std::array<std::pair<const char*, TravelMode>, 9> otherModes{
    {{"pied", TravelMode::Walk}, {"marche", TravelMode::Walk}, {"a pied", TravelMode::Walk},
        {"walking", TravelMode::Walk}, {"foot", TravelMode::Walk}, {"metro", TravelMode::Metro},
        {"subway", TravelMode::Metro}, {"bus", TravelMode::Bus}, {"navette", TravelMode::Shuttle}}};

constexpr minutes longest{44'640}; // 31 days, as files hold them.

Failure refused(const char* source, const QString& cell)
{
    return failure(ProblemKind::Refused, QCoreApplication::translate("TravelImport", source).arg(cell));
}

Result<minutes> lengthIn(const QString& cell)
{
    if (cell.isEmpty())
        return failure(ProblemKind::Refused,
            QCoreApplication::translate("TravelImport", "How many minutes it takes is missing."));
    const auto length = durationIn(cell);
    if (!length || *length > longest)
        return refused(
            QT_TRANSLATE_NOOP("TravelImport", "“%1” is not a number of minutes. Try 12 or 1:30."), cell);
    return *length;
}

} // namespace

std::optional<TravelField> travelFieldIn(const QString& heading)
{
    const QString plain = folded(heading);
    const auto found = std::ranges::find_if(
        headings, [&plain](const Spelling& spelling) { return plain == QLatin1String(spelling.first); });
    return found == headings.end() ? std::nullopt : std::optional(found->second);
}

TravelTime TravelRowReading::over(TravelTime before) const
{
    before.from = from;
    before.to = to;
    before.mode = mode;
    before.day = day;
    before.length = length;
    before.departures = departures.value_or(before.departures);
    before.remark = remark.value_or(before.remark);
    return before;
}

bool TravelRowReading::isAbout(const TravelTime& time) const
{
    return from == time.from && to == time.to && mode == time.mode && day == time.day;
}

TravelCells::TravelCells(const Festival& festival)
{
    for (const Venue& venue : festival.venues())
        m_venues[folded(venue.name)].push_back(venue.id);
    std::vector<Day> known = days(festival);
    // A time that is kept for another day goes out and comes in again.
    for (const TravelTime& time : festival.travelTimes()) {
        if (time.day)
            known.push_back(*time.day);
    }
    for (const Day day : known) {
        QStringList spellings{day.text()};
        for (const char* form : {"dd/MM/yyyy", "d/M/yyyy", "dd/MM/yy", "dd/MM", "d/M"})
            spellings += day.date().toString(QLatin1String(form));
        for (const Language language : {Language::French, Language::English}) {
            for (const DayStyle style : {DayStyle::Brief, DayStyle::Short, DayStyle::Long})
                spellings += dayText(day, language, style);
            spellings += dateText(day, language);
        }
        for (const QString& spelling : spellings) {
            if (!m_days.contains(folded(spelling)))
                m_days.insert(folded(spelling), day);
        }
    }
    for (const auto& [name, mode] : otherModes)
        m_modes.insert(QLatin1String(name), mode);
    for (const auto& [mode, name] : names(TravelMode{})) {
        m_modes.insert(QLatin1String(name), mode);
        for (const Language language : {Language::French, Language::English})
            m_modes.insert(folded(label(mode, Words(language))), mode);
    }
}

Result<Id<Venue>> TravelCells::venueIn(const QString& cell) const
{
    const auto found = m_venues.constFind(folded(cell));
    if (cell.isEmpty() || found == m_venues.cend())
        return refused(QT_TRANSLATE_NOOP("TravelImport", "No venue is called “%1”."), cell);
    if (found->size() > 1)
        return refused(QT_TRANSLATE_NOOP("TravelImport", "Several venues are called “%1”."), cell);
    return found->front();
}

Result<std::optional<Day>> TravelCells::dayIn(const QString& cell) const
{
    const QString spelling = folded(cell);
    for (const char* always : {"", "tous", "tous les jours", "all", "all days", "every day"}) {
        if (spelling == QLatin1String(always))
            return std::optional<Day>();
    }
    const auto found = m_days.constFind(spelling);
    if (found == m_days.cend())
        return refused(QT_TRANSLATE_NOOP("TravelImport", "“%1” is not a day of the festival."), cell);
    return std::optional(*found);
}

Result<TravelMode> TravelCells::modeIn(const QString& cell) const
{
    if (cell.isEmpty())
        return TravelMode::Walk;
    const auto found = m_modes.constFind(folded(cell));
    if (found == m_modes.cend())
        return refused(QT_TRANSLATE_NOOP(
                           "TravelImport", "“%1” is not a way to travel. Try on foot, metro, bus, shuttle."),
            cell);
    return *found;
}

Result<TravelRowReading> TravelCells::read(const std::map<TravelField, QString>& cells) const
{
    const auto cell = [&cells](TravelField field) {
        const auto found = cells.find(field);
        return found == cells.end() ? QString() : cleaned(unguarded(found->second));
    };
    const auto from = venueIn(cell(TravelField::From));
    if (!from)
        return failed(from);
    const auto to = venueIn(cell(TravelField::To));
    if (!to)
        return failed(to);
    if (*from == *to)
        return refused(
            QT_TRANSLATE_NOOP("TravelImport", "“%1” is both ends of the trip."), cell(TravelField::From));
    const auto mode = modeIn(cell(TravelField::Mode));
    if (!mode)
        return failed(mode);
    const auto day = dayIn(cell(TravelField::Day));
    if (!day)
        return failed(day);
    const auto length = lengthIn(cell(TravelField::Minutes));
    if (!length)
        return failed(length);
    TravelRowReading row{.from = *from, .to = *to, .mode = *mode, .day = *day, .length = *length};
    if (cells.contains(TravelField::Departures)) {
        row.departures = typedDepartures(cell(TravelField::Departures));
        if (!row.departures)
            return refused(QT_TRANSLATE_NOOP("TravelImport",
                               "“%1” is no timetable. Try 9:00, 9:40 or every 20 min from 9:00 to 18:00."),
                cell(TravelField::Departures));
    }
    if (cells.contains(TravelField::Remark))
        row.remark = cell(TravelField::Remark);
    return row;
}

} // namespace planner
