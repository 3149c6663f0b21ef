// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/families.h"
#include "core/rules/report.h"
#include "core/rules/telling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace planner {

namespace {

constexpr double earthRadius = 6371.0; // km
constexpr double detour = 1.3; // Streets against the straight line.
constexpr minutes longestJudged{6 * 60}; // Beyond that there is a night or a train in between.

/// Great-circle distance in km (haversine).
double distance(const Coordinates& a, const Coordinates& b)
{
    constexpr double degree = std::numbers::pi / 180.0;
    const double north = std::sin((b.latitude - a.latitude) * degree / 2.0);
    const double east = std::sin((b.longitude - a.longitude) * degree / 2.0);
    const double h
        = north * north + std::cos(a.latitude * degree) * std::cos(b.latitude * degree) * east * east;
    return 2.0 * earthRadius * std::asin(std::sqrt(std::min(1.0, h)));
}

/// Minutes on foot from one place to the other, rounded up; a speed that is none gives none.
std::optional<int> walk(const Coordinates& a, const Coordinates& b, double kilometresPerHour)
{
    if (!(kilometresPerHour > 0.0))
        return std::nullopt;
    return static_cast<int>(std::min(std::ceil(distance(a, b) * detour / kilometresPerHour * 60.0), 1.0e6));
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
        .span = spanOn(day, from.end, to.begin),
        .actual = static_cast<int>((to.begin - from.end).count())};
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
        if (!left || !reached || left == reached || !left->coordinates || !reached->coordinates)
            continue;
        const double speed = view.festival.about().walkingSpeed;
        const auto needed = walk(*left->coordinates, *reached->coordinates, speed);
        Finding finding = journey(*from, to);
        if (!needed || *needed <= finding.actual)
            continue;
        finding.wanted = *needed;
        finding.subjects.push_back(subject(participant.id));
        report.add(std::move(finding));
    }
}

/// Whether somebody goes between the venue of `slot` and another one on that day.
bool isTravelled(const View& view, const Slot& slot, const Slots& ofParticipant)
{
    const Venue* here = view.venueOf(slot.room);
    return std::ranges::any_of(ofParticipant, [&](const Slot& other) {
        const Venue* there = view.venueOf(other.room);
        return other.day == slot.day && there && there != here;
    });
}

bool isTravelledByAnybody(const View& view, const Slot& slot)
{
    const Session* session = view.festival.sessions().find(slot.session);
    if (!session)
        return false;
    const auto travels = [&](const auto& id) { return isTravelled(view, slot, view.timetable.of(id).slots); };
    return std::ranges::any_of(session->startups, travels) || std::ranges::any_of(session->people, travels);
}

void lookForUnknownPlace(const View& view, const Venue& venue, Report& report)
{
    if (venue.coordinates)
        return;
    for (const Id<Room>& room : view.timetable.roomsOf(venue.id)) {
        const bool travelled = std::ranges::any_of(
            view.timetable.of(room), [&](const Slot& slot) { return isTravelledByAnybody(view, slot); });
        if (travelled) {
            report.add({.subjects = {subject(venue.id)}});
            return;
        }
    }
}

QString travelSentence(const Finding& finding, const Telling& telling)
{
    const bool isPerson = telling.row<Person>(finding) != nullptr;
    const QString who = isPerson ? telling.name<Person>(finding) : telling.name<Startup>(finding);
    return telling.words
        .translate(
            "Rules", "%1 has %2 min to go from %3 to %4 on %5 before %6, and needs about %7 min on foot")
        .arg(who, QString::number(finding.actual), telling.venueOfSession(finding, 1),
            telling.venueOfSession(finding, 0), telling.day(finding), telling.name<Session>(finding),
            QString::number(finding.wanted));
}

QString unknownPlaceSentence(const Finding& finding, const Telling& telling)
{
    return telling.words
        .translate(
            "Rules", "Nobody has said where %1 lies on the map, so the way to and from it is not checked")
        .arg(telling.name<Venue>(finding));
}

} // namespace

std::span<const Rule> travelRules()
{
    static constexpr std::array rules{
        Rule{.id = "travel-too-short",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Too little time for the way"),
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
