// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/clashes.h"
#include "core/rules/families.h"
#include "core/rules/telling.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

bool clashesHard(const Slot& own, const Slots& slots, Severity (*severity)(const Slot&, const Slot&))
{
    return std::ranges::any_of(slots, [&](const Slot& other) {
        return other.session != own.session && other.overlaps(own) && severity(own, other) == Severity::Error;
    });
}

void lookForRoomOverlap(const View& view, const Room& room, Report& report)
{
    forEachClash(view.timetable.of(room.id), [&](const Slot& a, const Slot& b) {
        Finding finding = clash(a, b);
        finding.subjects.push_back(subject(room.id));
        report.add(severityForRoom(a, b), std::move(finding));
    });
}

template <class T>
void lookForDoubleBooking(const View& view, const T& participant, Report& report)
{
    forEachClash(view.timetable.of(participant.id).slots, [&](const Slot& a, const Slot& b) {
        Finding finding = clash(a, b);
        finding.subjects.push_back(subject(participant.id));
        report.add(severityForParticipants(a, b), std::move(finding));
    });
}

void lookForCancelledPlace(const View& view, const Room& room, Report& report)
{
    const Slots& live = view.timetable.of(room.id);
    for (const Slot& cancelled : view.timetable.cancelledIn(room.id)) {
        for (const Slot& slot : live) {
            if (slot.begin >= cancelled.end)
                break;
            if (!slot.overlaps(cancelled))
                continue;
            Finding finding = clash(cancelled, slot);
            finding.subjects.push_back(subject(room.id));
            report.add(std::move(finding));
        }
    }
}

void lookForLockedConflict(const View& view, const Session& session, Report& report)
{
    const bool judged = session.locked && session.isPlaced() && session.status != SessionStatus::Cancelled;
    if (!judged || (!isInHardClash(view, session) && isWithinOpening(view, session)))
        return;
    report.add({.subjects = {subject(session.id)}, .day = session.day, .span = session.span});
}

QString roomOverlapSentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "%1 and %2 overlap in %3 on %4 from %5 to %6")
        .arg(telling.name<Session>(finding), telling.name<Session>(finding, 1), telling.name<Room>(finding),
            telling.day(finding), telling.begin(finding), telling.end(finding));
}

QString startupOverlapSentence(const Finding& finding, const Telling& telling)
{
    return telling.words
        .translate("Rules", "The start-up %1 is expected in two places on %2 at %3: %4 and %5")
        .arg(telling.name<Startup>(finding), telling.day(finding), telling.begin(finding),
            telling.name<Session>(finding), telling.name<Session>(finding, 1));
}

QString personOverlapSentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "%1 is expected in two places on %2 at %3: %4 and %5")
        .arg(telling.name<Person>(finding), telling.day(finding), telling.begin(finding),
            telling.name<Session>(finding), telling.name<Session>(finding, 1));
}

QString cancelledSentence(const Finding& finding, const Telling& telling)
{
    return telling.words
        .translate("Rules", "%1 is cancelled, and %2 takes its place in %3 on %4 from %5 to %6")
        .arg(telling.name<Session>(finding), telling.name<Session>(finding, 1), telling.name<Room>(finding),
            telling.day(finding), telling.begin(finding), telling.end(finding));
}

QString lockedSentence(const Finding& finding, const Telling& telling)
{
    return telling.words
        .translate(
            "Rules", "%1 is locked on %2 from %3 to %4, and in conflict there; it moves only once unlocked")
        .arg(telling.name<Session>(finding), telling.day(finding), telling.begin(finding),
            telling.end(finding));
}

} // namespace

Severity severityForParticipants(const Slot& a, const Slot& b)
{
    return a.dropIn || b.dropIn ? Severity::Warning : Severity::Error;
}

Severity severityForRoom(const Slot& a, const Slot& b)
{
    return a.dropIn && b.dropIn ? Severity::Warning : Severity::Error;
}

Finding clash(const Slot& a, const Slot& b)
{
    const Day day = std::min(a.day, b.day);
    return {.subjects = {subject(a.session), subject(b.session)},
        .day = day,
        .span = spanOn(day, std::max(a.begin, b.begin), std::min(a.end, b.end))};
}

bool isInHardClash(const View& view, const Session& session)
{
    const Slot own = slotOf(session);
    if (clashesHard(own, view.timetable.of(own.room), severityForRoom))
        return true;
    const auto isDoubleBooked = [&](const auto& id) {
        return clashesHard(own, view.timetable.of(id).slots, severityForParticipants);
    };
    return std::ranges::any_of(session.startups, isDoubleBooked)
        || std::ranges::any_of(session.people, isDoubleBooked);
}

std::span<const Rule> clashRules()
{
    static constexpr std::array rules{
        Rule{.id = "room-overlap",
            .severity = Severity::Error,
            .title = QT_TRANSLATE_NOOP("Rules", "Two sessions in one room"),
            .sentence = roomOverlapSentence,
            .room = lookForRoomOverlap},
        Rule{.id = "startup-overlap",
            .severity = Severity::Error,
            .title = QT_TRANSLATE_NOOP("Rules", "A start-up in two places"),
            .sentence = startupOverlapSentence,
            .startup = lookForDoubleBooking<Startup>},
        Rule{.id = "person-overlap",
            .severity = Severity::Error,
            .title = QT_TRANSLATE_NOOP("Rules", "Somebody in two places"),
            .sentence = personOverlapSentence,
            .person = lookForDoubleBooking<Person>},
        Rule{.id = "locked-in-conflict",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Locked in a conflict"),
            .sentence = lockedSentence,
            .session = lookForLockedConflict},
        Rule{.id = "cancelled-but-placed-over",
            .severity = Severity::Note,
            .title = QT_TRANSLATE_NOOP("Rules", "In the place of a cancelled session"),
            .sentence = cancelledSentence,
            .room = lookForCancelledPlace},
    };
    return rules;
}

} // namespace planner
