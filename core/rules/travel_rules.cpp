// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/rules/families.h"
#include "core/rules/report.h"
#include "core/rules/telling.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

constexpr minutes longestJudged{6 * 60}; // Beyond that there is a night or a train in between.

/// The time on the way; where there is none, that of what begins without it.
std::optional<TimeSpan> timeOnTheWay(Day day, const Slot& from, const Slot& to)
{
    const auto span = spanOn(day, from.end, to.begin);
    return span ? span : spanOn(day, to.begin, to.end);
}

/// The last of `slots` that is over when `next` begins, or null.
const Slot* lastBefore(const Slots& slots, const Slot& next)
{
    const Slot* last = nullptr;
    for (const Slot& slot : slots) {
        if (slot.begin >= next.begin)
            break;
        if (slot.end <= next.begin && (!last || slot.end >= last->end))
            last = &slot;
    }
    return last;
}

Finding journey(const Slot& from, const Slot& to)
{
    const Day day = std::min(from.day, to.day);
    return {.subjects = {subject(to.session), subject(from.session)},
        .day = day,
        .span = timeOnTheWay(day, from, to),
        .actual = static_cast<int>((to.begin - from.end).count())};
}

Trip tripFrom(const Slot& slot, const Id<Venue>& from, const Id<Venue>& to)
{
    return {.from = from, .to = to, .day = slot.day, .ready = slot.end - absolute(slot.day, LocalTime())};
}

template <class T>
void lookForTravel(const View& view, const T& participant, Report& report)
{
    const Slots& slots = view.timetable.of(participant.id).slots;
    for (const Slot& to : slots) {
        const Slot* from = lastBefore(slots, to);
        if (!from || to.begin - from->end > longestJudged)
            continue;
        const Venue* left = view.venueOf(from->room);
        const Venue* reached = view.venueOf(to.room);
        if (!left || !reached || left == reached)
            continue;
        const Trip trip = tripFrom(*from, left->id, reached->id);
        const auto way = view.timetable.travel().quickest(trip);
        Finding finding = journey(*from, to);
        if (way ? way->total().count() <= finding.actual : !view.timetable.travel().always(trip))
            continue;
        if (way) {
            finding.wanted = static_cast<int>(way->total().count());
            finding.text = nameOf(way->mode);
        }
        finding.subjects.push_back(subject(participant.id));
        report.add(std::move(finding));
    }
}

/// Whether somebody goes between the venue of `slot` and another one on that day, and nobody knows how long
/// that takes.
bool isUnknownWay(const View& view, const Slot& slot, const Slots& ofParticipant)
{
    const Venue* here = view.venueOf(slot.room);
    const auto isUnknown = [&](const Slot& from, const Venue& left, const Venue& reached) {
        return !view.timetable.travel().always(tripFrom(from, left.id, reached.id));
    };
    return here && std::ranges::any_of(ofParticipant, [&](const Slot& other) {
        const Venue* there = view.venueOf(other.room);
        if (other.day != slot.day || !there || there == here)
            return false;
        return isUnknown(slot, *here, *there) || isUnknown(slot, *there, *here);
    });
}

bool hasUnknownWay(const View& view, const Slot& slot)
{
    const Session* session = view.festival.sessions().find(slot.session);
    if (!session)
        return false;
    const auto looks = [&](const auto& id) { return isUnknownWay(view, slot, view.timetable.of(id).slots); };
    return std::ranges::any_of(session->startups, looks) || std::ranges::any_of(session->people, looks);
}

/// A way is missing because one of its ends is not on the map: that end is told, once.
void lookForUnknownPlace(const View& view, const Venue& venue, Report& report)
{
    if (venue.coordinates)
        return;
    for (const Id<Room>& room : view.timetable.roomsOf(venue.id)) {
        const bool isUnknown = std::ranges::any_of(
            view.timetable.of(room), [&](const Slot& slot) { return hasUnknownWay(view, slot); });
        if (isUnknown) {
            report.add({.subjects = {subject(venue.id)}});
            return;
        }
    }
}

/// What is to be reached, and when it begins.
QString goalInWords(const Finding& finding, const Telling& telling)
{
    const Session* session = telling.row<Session>(finding);
    QString name = telling.nameOf(session);
    if (!session || !session->span)
        return name;
    return telling.words.translate("Rules", "%1 at %2", "session, time")
        .arg(name, timeText(session->span->begin(), telling.words.language()));
}

QString travelSentence(const Finding& finding, const Telling& telling)
{
    const bool isPerson = telling.row<Person>(finding) != nullptr;
    const QString who = isPerson ? telling.name<Person>(finding) : telling.name<Startup>(finding);
    if (finding.text.isEmpty())
        return telling.words
            .translate("Rules", "%1 has to go from %2 to %3 on %4 before %5, and nothing leaves any more")
            .arg(who, telling.venueOfSession(finding, 1), telling.venueOfSession(finding, 0),
                telling.day(finding), goalInWords(finding, telling));
    const auto mode = fromName<TravelMode>(finding.text).value_or(TravelMode::Walk);
    return telling.words
        .translate("Rules", "%1 has %2 min to go from %3 to %4 on %5 before %6, and needs about %7 min %8")
        .arg(who, QString::number(finding.actual), telling.venueOfSession(finding, 1),
            telling.venueOfSession(finding, 0), telling.day(finding), goalInWords(finding, telling),
            QString::number(finding.wanted), label(mode, telling.words));
}

QString unknownPlaceSentence(const Finding& finding, const Telling& telling)
{
    return telling.words
        .translate(
            "Rules", "Nobody has said where %1 lies on the map, so travel to and from it is not checked")
        .arg(telling.name<Venue>(finding));
}

} // namespace

std::span<const Rule> travelRules()
{
    static constexpr std::array rules{
        Rule{.id = "travel-too-short",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Too little time to get there"),
            .sentence = travelSentence,
            .startup = lookForTravel<Startup>,
            .person = lookForTravel<Person>},
        Rule{.id = "travel-unknown",
            .severity = Severity::Note,
            .title = QT_TRANSLATE_NOOP("Rules", "Ways that cannot be checked"),
            .sentence = unknownPlaceSentence,
            .venue = lookForUnknownPlace},
    };
    return rules;
}

} // namespace planner
