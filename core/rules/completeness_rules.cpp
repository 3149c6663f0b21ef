// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/rules/families.h"
#include "core/rules/report.h"
#include "core/rules/telling.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

void lookForUnplaced(const View& /*view*/, const Session& session, Report& report)
{
    if (session.isPlaced() || session.status == SessionStatus::Cancelled)
        return;
    const bool draft = session.status == SessionStatus::Draft;
    report.add(draft ? Severity::Note : Severity::Warning,
        {.subjects = {subject(session.id)}, .day = session.day, .span = session.span});
}

void lookForAccess(const View& view, const Venue& venue, Report& report)
{
    const bool unknown = std::ranges::any_of(view.timetable.roomsOf(venue.id), [&](const Id<Room>& id) {
        const Room* room = view.festival.rooms().find(id);
        return room && wheelchairAccess(view.festival, *room) == Tri::Unknown
            && std::ranges::any_of(view.timetable.of(id), [](const Slot& slot) { return !slot.blocker; });
    });
    if (unknown)
        report.add({.subjects = {subject(venue.id)}});
}

void lookForEmptyDay(const View& view, const Day& day, Report& report)
{
    const bool empty
        = std::ranges::all_of(view.timetable.on(day), [](const Slot& slot) { return slot.blocker; });
    if (empty)
        report.add({.subjects = {subject(view.festival.about().id)}, .day = day});
}

bool isAccessible(const View& view, const Slot& slot)
{
    const Room* room = slot.blocker ? nullptr : view.festival.rooms().find(slot.room);
    return room && wheelchairAccess(view.festival, *room) == Tri::Yes;
}

/// Two or more step-free sessions that all share a moment: who needs them sees one of them that day.
void lookForAccessibleClash(const View& view, const Day& day, Report& report)
{
    std::vector<const Slot*> accessible;
    minutes latestBegin = minutes::min();
    minutes earliestEnd = minutes::max();
    size_t sessions = 0;
    for (const Slot& slot : view.timetable.on(day)) {
        sessions += slot.blocker ? 0 : 1;
        if (!isAccessible(view, slot))
            continue;
        accessible.push_back(&slot);
        latestBegin = std::max(latestBegin, slot.begin);
        earliestEnd = std::min(earliestEnd, slot.end);
        if (latestBegin >= earliestEnd)
            return;
    }
    const bool visitorsHaveAChoice = accessible.size() < sessions;
    if (accessible.size() < 2 || !visitorsHaveAChoice)
        return;
    Finding finding{.day = day,
        .span = spanOn(day, latestBegin, earliestEnd),
        .actual = static_cast<int>(accessible.size())};
    for (const Slot* slot : accessible)
        finding.subjects.push_back(subject(slot->session));
    report.add(std::move(finding));
}

QString unplacedSentence(const Finding& finding, const Telling& telling)
{
    const Session* session = telling.row<Session>(finding);
    const bool timed = session && session->day && session->span;
    const QString name = telling.nameOf(session);
    if (timed)
        return telling.words.translate("Rules", "%1 has no room").arg(name);
    if (session && session->room && session->day)
        return telling.words.translate("Rules", "%1 has no time").arg(name);
    if (session && session->room && session->span)
        return telling.words.translate("Rules", "%1 has no day").arg(name);
    if (session && session->room)
        return telling.words.translate("Rules", "%1 has no day and no time").arg(name);
    return telling.words.translate("Rules", "%1 is still to be placed").arg(name);
}

QString accessSentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "Wheelchair access is not known for %1")
        .arg(telling.name<Venue>(finding));
}

QString emptyDaySentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "There is no session on %1")
        .arg(dayText(*finding.day, telling.words.language(), DayStyle::Long));
}

QString accessibleClashSentence(const Finding& finding, const Telling& telling)
{
    return telling.words
        .translate("Rules", "All accessible sessions of %1 take place at the same time, at %2", nullptr)
        .arg(telling.day(finding), telling.begin(finding));
}

} // namespace

std::span<const Rule> completenessRules()
{
    static constexpr std::array rules{
        Rule{.id = "unplaced-session",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Still to be placed"),
            .sentence = unplacedSentence,
            .session = lookForUnplaced},
        Rule{.id = "empty-programme-day",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "A day without sessions"),
            .sentence = emptyDaySentence,
            .day = lookForEmptyDay},
        Rule{.id = "access-unknown",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Wheelchair access not known"),
            .sentence = accessSentence,
            .venue = lookForAccess},
        Rule{.id = "accessible-clash",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Accessible sessions at the same time"),
            .sentence = accessibleClashSentence,
            .day = lookForAccessibleClash},
    };
    return rules;
}

} // namespace planner
