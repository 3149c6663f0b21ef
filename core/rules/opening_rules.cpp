// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/rules/clashes.h"
#include "core/rules/families.h"
#include "core/rules/telling.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace planner {

namespace {

enum class Hours { Kept, Left, Closed };

/// Whether [begin, end) lies in the union of all hours of `venue`, whatever day they are noted under.
bool isCovered(const Venue& venue, minutes begin, minutes end)
{
    std::vector<std::pair<minutes, minutes>> open;
    for (const OpeningHours& hours : venue.openingHours)
        open.emplace_back(absolute(hours.day, hours.span.begin()), absolute(hours.day, hours.span.end()));
    std::ranges::sort(open);
    for (const auto& [from, to] : open) {
        if (from <= begin)
            begin = std::max(begin, to);
    }
    return begin >= end;
}

/// Whether some hours of `venue` overlap [begin, end), whatever day they are noted under.
bool isTouched(const Venue& venue, minutes begin, minutes end)
{
    return std::ranges::any_of(venue.openingHours, [&](const OpeningHours& hours) {
        return absolute(hours.day, hours.span.begin()) < end && begin < absolute(hours.day, hours.span.end());
    });
}

/// The hours of `venue` on `day`, after those that began the evening before.
std::vector<TimeSpan> hoursReaching(const Venue& venue, Day day)
{
    std::vector<TimeSpan> spans;
    const minutes midnight = absolute(day, LocalTime());
    for (const OpeningHours& hours : venue.openingHours) {
        const minutes end = absolute(hours.day, hours.span.end());
        const bool isOfTheEvening = hours.day == day.plus(-1) && end > midnight;
        const auto span = isOfTheEvening ? spanOn(day, midnight, end) : std::nullopt;
        if (span)
            spans.push_back(*span);
        else if (hours.day == day)
            spans.push_back(hours.span);
    }
    return spans;
}

/// A blocker is the team's own business; it may set up before the doors open.
bool isForVisitors(const Session& session)
{
    return session.isPlaced() && session.status != SessionStatus::Cancelled
        && session.kind != SessionKind::Blocker;
}

Hours judged(const View& view, const Session& session)
{
    const Venue* venue = isForVisitors(session) ? view.venueOf(*session.room) : nullptr;
    if (!venue)
        return Hours::Kept;
    const auto hours = hoursOn(*venue, *session.day);
    const Slot slot = slotOf(session);
    if (!hours || isCovered(*venue, slot.begin, slot.end))
        return Hours::Kept;
    return hours->empty() && !isTouched(*venue, slot.begin, slot.end) ? Hours::Closed : Hours::Left;
}

void reportAtVenue(const View& view, const Session& session, Report& report)
{
    report.add({.subjects = {subject(session.id), subject(view.venueOf(*session.room)->id)},
        .day = session.day,
        .span = session.span});
}

void lookForOutsideOpening(const View& view, const Session& session, Report& report)
{
    if (judged(view, session) == Hours::Left)
        reportAtVenue(view, session, report);
}

void lookForClosedDay(const View& view, const Session& session, Report& report)
{
    if (judged(view, session) == Hours::Closed)
        reportAtVenue(view, session, report);
}

void lookForOutsideFestival(const View& view, const Session& session, Report& report)
{
    const About& about = view.festival.about();
    const bool outside = session.day && (*session.day < about.firstDay || about.lastDay < *session.day);
    if (!outside || session.status == SessionStatus::Cancelled)
        return;
    const Severity severity = session.kind == SessionKind::Blocker ? Severity::Note : Severity::Error;
    report.add(severity, {.subjects = {subject(session.id)}, .day = session.day, .span = session.span});
}

QString outsideOpeningSentence(const Finding& finding, const Telling& telling)
{
    QStringList spans;
    const Venue* venue = telling.row<Venue>(finding);
    for (const TimeSpan& span : venue ? hoursReaching(*venue, *finding.day) : std::vector<TimeSpan>())
        spans += spanText(span, telling.words.language());
    return telling.words.translate("Rules", "%1 (%2 to %3) is outside the opening hours of %4 on %5 (%6)")
        .arg(telling.name<Session>(finding), telling.begin(finding), telling.end(finding),
            telling.name<Venue>(finding), telling.day(finding), spans.join(QStringLiteral(", ")));
}

QString closedDaySentence(const Finding& finding, const Telling& telling)
{
    return telling.words.translate("Rules", "%1 is at %2 on %3, when that venue is closed")
        .arg(telling.name<Session>(finding), telling.name<Venue>(finding), telling.day(finding));
}

QString outsideFestivalSentence(const Finding& finding, const Telling& telling)
{
    const About& about = telling.festival.about();
    const Language language = telling.words.language();
    return telling.words.translate("Rules", "%1 is on %2, outside the festival (%3 to %4)")
        .arg(telling.name<Session>(finding), telling.day(finding),
            dayText(about.firstDay, language, DayStyle::Short),
            dayText(about.lastDay, language, DayStyle::Short));
}

} // namespace

bool isWithinOpening(const View& view, const Session& session)
{
    return judged(view, session) == Hours::Kept;
}

std::span<const Rule> openingRules()
{
    static constexpr std::array rules{
        Rule{.id = "outside-opening",
            .severity = Severity::Error,
            .title = QT_TRANSLATE_NOOP("Rules", "Outside opening hours"),
            .sentence = outsideOpeningSentence,
            .session = lookForOutsideOpening},
        Rule{.id = "venue-closed-that-day",
            .severity = Severity::Error,
            .title = QT_TRANSLATE_NOOP("Rules", "Venue closed that day"),
            .sentence = closedDaySentence,
            .session = lookForClosedDay},
        Rule{.id = "outside-festival",
            .severity = Severity::Error,
            .title = QT_TRANSLATE_NOOP("Rules", "Outside the days of the festival"),
            .sentence = outsideFestivalSentence,
            .session = lookForOutsideFestival},
    };
    return rules;
}

} // namespace planner
