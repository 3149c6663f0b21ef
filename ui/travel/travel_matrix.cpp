// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/travel/travel_matrix.h"

#include "core/festival/labels.h"
#include "core/festival/questions.h"
#include "core/tours/course.h"
#include "core/tours/ways.h"

#include <QCoreApplication>

namespace planner::ui {
namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("TravelMatrix", source);
}

/// Works out one cell after the other.
class Cells {
public:
    Cells(const Festival& festival, const TravelLens& lens)
        : m_festival(festival),
          m_lens(lens),
          m_table(travelTable(festival)),
          m_estimates(estimatedWays(festival)),
          m_days(days(festival))
    {
        for (const TravelTime& time : festival.travelTimes()) {
            if (time.mode == lens.mode && (!time.day || time.day == lens.day))
                m_typed[{time.from, time.to}].push_back(&time);
        }
    }

    [[nodiscard]] TravelCell cell(const Id<Venue>& from, const Id<Venue>& to) const
    {
        if (from == to)
            return {.knowledge = TravelKnowledge::Here, .length = std::nullopt, .hasTimetable = false};
        if (const TravelTime* time = counting(from, to))
            return {
                .knowledge = time->day == m_lens.day ? TravelKnowledge::Typed : TravelKnowledge::TypedForAll,
                .length = time->length,
                .hasTimetable = !time->departures.empty()};
        if (m_lens.mode == TravelMode::Walk) {
            if (const auto walk
                = m_estimates.by(m_lens.mode, {.from = from, .to = to, .day = m_days.front()}))
                return {
                    .knowledge = TravelKnowledge::Estimated, .length = walk->length, .hasTimetable = false};
        }
        return {.knowledge = isKnown(from, to) ? TravelKnowledge::OtherMeans : TravelKnowledge::Unknown,
            .length = std::nullopt,
            .hasTimetable = false};
    }

    /// Whether one can get there, by whatever means, on the day, or on every day.
    [[nodiscard]] bool isKnown(const Id<Venue>& from, const Id<Venue>& to) const
    {
        const auto isKnownOn
            = [&](Day day) { return m_table.always({.from = from, .to = to, .day = day}).has_value(); };
        return m_lens.day ? isKnownOn(*m_lens.day) : std::all_of(m_days.begin(), m_days.end(), isKnownOn);
    }

private:
    [[nodiscard]] const TravelTime* counting(const Id<Venue>& from, const Id<Venue>& to) const
    {
        const auto found = m_typed.find({from, to});
        if (found == m_typed.end())
            return nullptr;
        const auto ofDay = std::find_if(found->second.begin(), found->second.end(),
            [this](const TravelTime* time) { return time->day == m_lens.day; });
        return ofDay != found->second.end() ? *ofDay : found->second.front();
    }

    const Festival& m_festival;
    const TravelLens& m_lens;
    TravelTable m_table;
    TravelTable m_estimates;
    std::vector<Day> m_days;
    std::map<std::pair<Id<Venue>, Id<Venue>>, std::vector<const TravelTime*>> m_typed; ///< By id.
};

QString knowledgeText(const TravelCell& cell)
{
    switch (cell.knowledge) {
    case TravelKnowledge::Here:
        return {};
    case TravelKnowledge::Typed:
        return cell.hasTimetable ? said(QT_TRANSLATE_NOOP("TravelMatrix", "%1 min, typed, with a timetable"))
                                 : said(QT_TRANSLATE_NOOP("TravelMatrix", "%1 min, typed"));
    case TravelKnowledge::TypedForAll:
        return said(QT_TRANSLATE_NOOP("TravelMatrix", "%1 min, typed for every day"));
    case TravelKnowledge::Estimated:
        return said(QT_TRANSLATE_NOOP("TravelMatrix", "%1 min, estimated"));
    case TravelKnowledge::OtherMeans:
        return said(QT_TRANSLATE_NOOP("TravelMatrix", "not known, but by other means"));
    case TravelKnowledge::Unknown:
        return said(QT_TRANSLATE_NOOP("TravelMatrix", "not known"));
    }
    return {};
}

QString nameOf(const Festival& festival, const Id<Venue>& id)
{
    const Venue* venue = festival.venues().find(id);
    return venue != nullptr ? venue->name : QString();
}

} // namespace

TravelMatrix travelMatrix(const Festival& festival, const TravelLens& lens)
{
    TravelMatrix matrix;
    for (const Venue* venue : venuesInWalkingOrder(festival))
        matrix.venues.push_back(venue->id);
    const Cells cells(festival, lens);
    matrix.cells.reserve(matrix.venues.size() * matrix.venues.size());
    for (const Id<Venue>& from : matrix.venues) {
        for (const Id<Venue>& to : matrix.venues) {
            matrix.cells.push_back(cells.cell(from, to));
            const TravelKnowledge knowledge = matrix.cells.back().knowledge;
            matrix.unknown += knowledge == TravelKnowledge::Unknown ? 1 : 0;
        }
    }
    return matrix;
}

std::vector<const TravelTime*> typedTimes(
    const Festival& festival, const TravelWay& way, const TravelLens& lens)
{
    std::vector<const TravelTime*> found;
    for (const TravelTime& time : festival.travelTimes()) {
        if (time.from == way.from && time.to == way.to && time.mode == lens.mode && time.day == lens.day)
            found.push_back(&time);
    }
    return found;
}

const TravelTime* countingTime(const Festival& festival, const TravelWay& way, const TravelLens& lens)
{
    for (const std::optional<Day>& day : {lens.day, std::optional<Day>()}) {
        const auto times = typedTimes(festival, way, {lens.mode, day});
        if (!times.empty())
            return times.front();
    }
    return nullptr;
}

void setLength(const Festival& festival, const TravelWay& way, const TravelLens& lens,
    std::optional<minutes> length, IdSource& ids, Change& change)
{
    const auto own = typedTimes(festival, way, lens);
    if (!length) {
        for (const TravelTime* time : own)
            change.remove(time->id);
        return;
    }
    const TravelTime* model = own.empty() ? countingTime(festival, way, lens) : own.front();
    TravelTime time = model != nullptr
        ? *model
        : TravelTime{.id = ids.next<TravelTime>(), .from = way.from, .to = way.to, .mode = lens.mode};
    if (own.empty() && model != nullptr)
        time.id = ids.next<TravelTime>();
    time.day = lens.day;
    time.length = *length;
    if (own.empty() || !(time == *own.front()))
        change.put(std::move(time));
}

Change sameBothWays(
    const Festival& festival, const std::vector<TravelWay>& ways, const TravelLens& lens, IdSource& ids)
{
    Change change;
    for (const TravelWay& way : ways) {
        const TravelTime* there = countingTime(festival, way, lens);
        if (there == nullptr)
            continue;
        const TravelWay back{way.to, way.from};
        const auto own = typedTimes(festival, back, lens);
        TravelTime time = own.empty()
            ? TravelTime{.id = ids.next<TravelTime>(), .from = back.from, .to = back.to, .mode = lens.mode}
            : *own.front();
        time.day = lens.day;
        time.length = there->length;
        time.remark = there->remark;
        if (own.empty() || !(time == *own.front()))
            change.put(std::move(time));
    }
    return change;
}

QString inWords(const Festival& festival, const TravelWay& way, const TravelLens& lens,
    const TravelCell& cell, const Words& words)
{
    if (cell.knowledge == TravelKnowledge::Here)
        return nameOf(festival, way.from);
    QString knowledge = knowledgeText(cell);
    if (cell.length)
        knowledge = knowledge.arg(cell.length->count());
    // One call, so that a venue called "%2" stays one.
    return said(QT_TRANSLATE_NOOP("TravelMatrix", "From %1 to %2, %3: %4"))
        .arg(nameOf(festival, way.from), nameOf(festival, way.to), label(lens.mode, words), knowledge);
}

} // namespace planner::ui
