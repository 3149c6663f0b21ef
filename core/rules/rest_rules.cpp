// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/rules/families.h"
#include "core/rules/report.h"
#include "core/rules/telling.h"

#include <algorithm>
#include <array>
#include <set>

namespace planner {

namespace {

/// The minutes wanted between the end of one and the begin of the other.
minutes wantedBetween(const Slot& a, const Slot& b, minutes turnaround)
{
    const minutes work = a.clearUp + b.setUp;
    return a.blocker || b.blocker ? work : std::max(work, turnaround);
}

void reportTurnaround(const Slot& a, const Slot& b, minutes wanted, Report& report)
{
    const Day day = std::min(a.day, b.day);
    const minutes gap = b.begin - a.end;
    report.add({.subjects = {subject(b.session), subject(a.session), subject(b.room)},
        .day = day,
        .span = spanOn(day, a.end, std::max(b.begin, a.end + minutes{1})),
        .wanted = static_cast<int>(wanted.count()),
        .actual = static_cast<int>(gap.count())});
}

void lookForTurnaround(const View& view, const Room& room, Report& report)
{
    const Slots& slots = view.timetable.of(room.id);
    const minutes turnaround = view.festival.about().turnaround;
    minutes longestSetUp{0};
    for (const Slot& slot : slots)
        longestSetUp = std::max(longestSetUp, slot.setUp);
    for (auto a = slots.begin(); a != slots.end(); ++a) {
        const minutes reach = a->end + std::max(turnaround, a->clearUp + longestSetUp);
        for (auto b = a + 1; b != slots.end() && b->begin < reach; ++b) {
            const minutes wanted = wantedBetween(*a, *b, turnaround);
            if (b->begin >= a->end && b->begin - a->end < wanted)
                reportTurnaround(*a, *b, wanted, report);
        }
    }
}

/// The days on whose clock some of `slots` lie.
std::set<Day> daysOf(const Slots& slots)
{
    std::set<Day> days;
    for (const Slot& slot : slots) {
        days.insert(slot.day);
        if (slot.end > absolute(slot.day.plus(1), LocalTime()))
            days.insert(slot.day.plus(1));
    }
    return days;
}

struct Busy {
    minutes longestFree{0};
    minutes from{0};
    minutes to{0};
    bool atAll = false;
    bool dropIn = false;
};

/// How busy one is in [begin, end).
Busy busyIn(const Slots& slots, minutes begin, minutes end)
{
    Busy busy;
    minutes free = begin;
    for (const Slot& slot : slots) {
        if (slot.end <= begin || slot.begin >= end)
            continue;
        busy.longestFree = std::max(busy.longestFree, slot.begin - free);
        free = std::max(free, slot.end);
        busy.from = busy.atAll ? busy.from : slot.begin;
        busy.to = std::max(busy.to, slot.end);
        busy.dropIn = busy.dropIn || slot.dropIn;
        busy.atAll = true;
    }
    busy.longestFree = std::max(busy.longestFree, end - free);
    return busy;
}

/// At a door where visitors come and go the team can eat in turns, so that is only worth a note.
template <class T>
void lookForLunch(const View& view, const T& participant, Report& report)
{
    const About& about = view.festival.about();
    const Slots& slots = view.timetable.of(participant.id).slots;
    for (const Day& day : daysOf(slots)) {
        const minutes begin = absolute(day, about.lunch.begin());
        const Busy busy = busyIn(slots, begin, absolute(day, about.lunch.end()));
        if (!busy.atAll || busy.longestFree >= about.lunchBreak)
            continue;
        const minutes midnight = absolute(day, LocalTime());
        const minutes latest = midnight + LocalTime::latest;
        report.add(busy.dropIn ? Severity::Note : Severity::Warning,
            {.subjects = {subject(participant.id)},
                .day = day,
                .span = spanOn(day, std::max(busy.from, midnight), std::min(busy.to, latest)),
                .wanted = static_cast<int>(about.lunchBreak.count())});
    }
}

void lookForBreak(const View& view, const Session& session, Report& report)
{
    if (!session.isPlaced() || session.status == SessionStatus::Cancelled
        || session.kind == SessionKind::Blocker)
        return;
    const Slot slot = slotOf(session);
    const Venue* venue = view.venueOf(slot.room);
    for (const Break& rest : view.festival.breaks()) {
        const minutes begin = absolute(rest.day, rest.span.begin());
        const minutes end = absolute(rest.day, rest.span.end());
        const bool here = !rest.venue || (venue && *rest.venue == venue->id);
        if (!here || slot.end <= begin || end <= slot.begin)
            continue;
        report.add(slot.dropIn ? Severity::Note : Severity::Warning,
            {.subjects = {subject(session.id), subject(rest.id)}, .day = rest.day, .span = rest.span});
    }
}

QString turnaroundSentence(const Finding& finding, const Telling& telling)
{
    if (finding.actual == 0)
        return telling.words
            .translate("Rules",
                "No turnaround: %1 goes straight from %2 to %3 on %4 at %5, without the %6 min to make ready")
            .arg(telling.name<Room>(finding), telling.name<Session>(finding, 1),
                telling.name<Session>(finding), telling.day(finding), telling.begin(finding),
                QString::number(finding.wanted));
    return telling.words
        .translate("Rules",
            "Short turnaround: %1 has %6 min between %2 and %3 on %4 at %5, and %7 min are needed to make "
            "ready")
        .arg(telling.name<Room>(finding), telling.name<Session>(finding, 1), telling.name<Session>(finding),
            telling.day(finding), telling.begin(finding), QString::number(finding.actual),
            QString::number(finding.wanted));
}

QString lunchSentence(const Finding& finding, const Telling& telling)
{
    const bool isPerson = telling.row<Person>(finding) != nullptr;
    return telling.words
        .translate("Rules", "No lunch: %1 is busy on %2 from %3 to %4 without a break of %5 min")
        .arg(isPerson ? telling.name<Person>(finding) : telling.name<Startup>(finding), telling.day(finding),
            telling.begin(finding), telling.end(finding), QString::number(finding.wanted));
}

QString breakSentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "%1 runs into the break %2 on %3 from %4 to %5")
        .arg(telling.name<Session>(finding), telling.name<Break>(finding), telling.day(finding),
            telling.begin(finding), telling.end(finding));
}

} // namespace

std::span<const Rule> restRules()
{
    static constexpr std::array rules{
        Rule{.id = "no-turnaround",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "No turnaround"),
            .sentence = turnaroundSentence,
            .room = lookForTurnaround},
        Rule{.id = "no-lunch",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "No lunch break"),
            .sentence = lunchSentence,
            .startup = lookForLunch<Startup>,
            .person = lookForLunch<Person>},
        Rule{.id = "break-overlap",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Across a break"),
            .sentence = breakSentence,
            .session = lookForBreak},
    };
    return rules;
}

} // namespace planner
