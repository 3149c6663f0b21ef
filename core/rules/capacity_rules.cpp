// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/questions.h"
#include "core/rules/families.h"
#include "core/rules/report.h"
#include "core/rules/telling.h"
#include "core/tours/seats.h"

#include <array>

namespace planner {

namespace {

void reportSeats(const Session& session, int wanted, int actual, std::optional<Id<Room>> room, Report& report)
{
    Finding finding{.subjects = {subject(session.id)},
        .day = session.day,
        .span = session.span,
        .wanted = wanted,
        .actual = actual};
    if (room)
        finding.subjects.push_back(subject(*room));
    report.add(std::move(finding));
}

/// The seats that those who are registered for `session` share; none when nobody has said, or when they come
/// and go.
std::optional<int> offeredSeats(const Festival& festival, const Session& session)
{
    if (hasOneVisit(session))
        return seatsOf(festival, session);
    int offered = 0;
    for (const VisitSlot& slot : slotsOf(festival, session)) {
        if (slot.dropIn || !slot.seats)
            return std::nullopt;
        offered = headCount(offered + headCount(*slot.seats));
    }
    return offered;
}

/// A room without seats is an odd item, not a number to compare with.
void lookForOverSeats(const View& view, const Session& session, Report& report)
{
    if (session.status == SessionStatus::Cancelled)
        return;
    const std::optional<int> seats = session.registered ? offeredSeats(view.festival, session) : std::nullopt;
    if (seats && *seats >= 0 && *session.registered > *seats)
        reportSeats(session, *session.registered, *seats, std::nullopt, report);
    const Room* room = view.festival.rooms().find(session.room);
    if (room && session.seats && room->seats && *room->seats > 0 && *session.seats > *room->seats)
        reportSeats(session, *session.seats, *room->seats, room->id, report);
}

void lookForSafetyCapacity(const View& /*view*/, const Startup& startup, Report& report)
{
    if (startup.groupMax && startup.safetyCapacity && *startup.groupMax > *startup.safetyCapacity)
        report.add({.subjects = {subject(startup.id)},
            .wanted = *startup.groupMax,
            .actual = *startup.safetyCapacity});
}

void lookForBookedWithoutSeats(const View& view, const Session& session, Report& report)
{
    const bool judged
        = session.openingMode == OpeningMode::Booked && session.status != SessionStatus::Cancelled;
    if (judged && !seatsOf(view.festival, session))
        report.add({.subjects = {subject(session.id)}, .day = session.day, .span = session.span});
}

QString overSeatsSentence(const Finding& finding, const Telling& telling)
{
    if (finding.subjects.size() > 1)
        return telling.words.translate("Rules", "%1 offers %2 seats, and %3 has %4")
            .arg(telling.name<Session>(finding), QString::number(finding.wanted), telling.name<Room>(finding),
                QString::number(finding.actual));
    const QString registered = telling.words.translate("Rules", "%n registered", nullptr, finding.wanted);
    const QString seats = telling.words.translate("Rules", "for %n seat(s)", nullptr, finding.actual);
    return telling.words.translate("Rules", "%1: %2 %3", "session, registered, seats")
        .arg(telling.name<Session>(finding), registered, seats);
}

QString safetyCapacitySentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "%1 takes groups of %2, and its rooms may hold %3 by law")
        .arg(
            telling.name<Startup>(finding), QString::number(finding.wanted), QString::number(finding.actual));
}

QString bookedWithoutSeatsSentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "%1 is on registration, and nobody has said for how many")
        .arg(telling.name<Session>(finding));
}

} // namespace

std::span<const Rule> capacityRules()
{
    static constexpr std::array rules{
        Rule{.id = "over-seats",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "More people than seats"),
            .sentence = overSeatsSentence,
            .session = lookForOverSeats},
        Rule{.id = "group-over-safety-capacity",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Groups larger than the law allows"),
            .sentence = safetyCapacitySentence,
            .startup = lookForSafetyCapacity},
        Rule{.id = "booked-without-seats",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Registration without a number of seats"),
            .sentence = bookedWithoutSeatsSentence,
            .session = lookForBookedWithoutSeats},
    };
    return rules;
}

} // namespace planner
