// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/labels.h"
#include "core/rules/families.h"
#include "core/rules/report.h"
#include "core/rules/telling.h"
#include "core/tours/course.h"
#include "core/tours/seats.h"
#include "core/tours/welcome.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

/// [begin, end) on the clock of the day, at least a minute long, as far as that clock goes.
std::optional<TimeSpan> spanOf(minutes begin, minutes end)
{
    const auto from = LocalTime::fromMinutes(std::clamp(begin, minutes{0}, LocalTime::latest - minutes{1}));
    const auto to = LocalTime::fromMinutes(
        std::clamp(end, from->sinceMidnight() + minutes{1}, minutes{LocalTime::latest}));
    return *TimeSpan::create(*from, *to);
}

Finding findingAt(const Itinerary& itinerary, const CourseStop& stop)
{
    Finding finding{
        .subjects = {subject(itinerary.id)}, .day = itinerary.day, .span = spanOf(stop.begin, stop.end)};
    if (stop.stop.session)
        finding.subjects.push_back(subject(*stop.stop.session));
    return finding;
}

/// Whoever comes by the last entry that a host names is seen out at the end; else a visit is over when the
/// door closes.
minutes overtime(const Session& session, const CourseStop& stop)
{
    const minutes end = stop.slot->span.end().sinceMidnight();
    const bool isSeenOut = session.lastEntry && session.span && end >= session.span->end().sinceMidnight();
    return isSeenOut ? minutes{0} : std::max(stop.end - end, minutes{0});
}

void lookForClosed(const View& view, const Outing& outing, Report& report)
{
    for (const CourseStop& stop : outing.course.stops) {
        if (stop.stop.kind != StopKind::Visit)
            continue;
        const Session* session = view.festival.sessions().find(stop.stop.session);
        Finding finding = findingAt(outing.itinerary, stop);
        if (!stop.slot || !session) {
            report.add(std::move(finding));
        } else if (session->lastEntry && stop.begin > session->lastEntry->sinceMidnight()) {
            finding.text = session->lastEntry->text();
            report.add(Severity::Warning, std::move(finding));
        } else if (overtime(*session, stop) > minutes{0}) {
            finding.wanted = static_cast<int>(overtime(*session, stop).count());
            report.add(Severity::Warning, std::move(finding));
        }
    }
}

/// Seats that the bookings of others leave, against the size of the group.
void lookForSeats(const View& view, const Outing& outing, Report& report)
{
    if (!outing.group)
        return;
    for (const CourseStop& stop : outing.course.stops) {
        if (!stop.slot || !stop.slot->seats)
            continue;
        const SlotLoad load = loadOf(view.festival, view.timetable.visits(), *stop.slot);
        const Touring* tour = load.tourOf(outing.itinerary.id);
        Finding finding = findingAt(outing.itinerary, stop);
        finding.wanted = headCount(outing.group->size);
        finding.actual = *load.seats - load.promised() + (tour ? tour->booked : 0);
        if ((stop.slot->dropIn || tour) && finding.wanted > finding.actual)
            report.add(std::move(finding));
    }
}

void reportLeg(
    const Itinerary& itinerary, const CourseLeg& leg, const std::optional<Id<Session>>& to, Report& report)
{
    if (leg.slack() >= minutes{0} || !leg.journey)
        return;
    Finding finding{.subjects = {subject(itinerary.id), subject(leg.from), subject(leg.to)},
        .day = itinerary.day,
        .span = spanOf(leg.ready, leg.due),
        .wanted = static_cast<int>(leg.journey->total().count()),
        .actual = static_cast<int>((leg.due - leg.ready).count()),
        .text = nameOf(leg.journey->mode)};
    if (to)
        finding.subjects.push_back(subject(*to));
    report.add(std::move(finding));
}

/// A leg home that is late is told by the rule for the end of the day.
void lookForTight(const View& /*view*/, const Outing& outing, Report& report)
{
    const Course& course = outing.course;
    minutes free{0};
    for (const CourseStop& stop : course.stops) {
        const bool isVisit = stop.stop.session.has_value();
        if (stop.begin < free && (isVisit || !stop.leg))
            report.add(findingAt(outing.itinerary, stop));
        else if (stop.leg)
            reportLeg(outing.itinerary, *stop.leg, stop.stop.session, report);
        free = std::max(free, stop.end);
    }
}

/// A way that takes time when something leaves is one that nothing leaves for any more.
void lookForUnknownWay(const View& view, const Outing& outing, Report& report)
{
    const Course& course = outing.course;
    const Day day = outing.itinerary.day;
    const auto look = [&](const std::optional<CourseLeg>& leg) {
        if (!leg || leg->journey)
            return;
        const auto usual = view.timetable.travel().always({.from = leg->from, .to = leg->to, .day = day});
        report.add({.subjects = {subject(outing.itinerary.id), subject(leg->from), subject(leg->to)},
            .day = day,
            .span = spanOf(leg->ready, leg->due),
            .wanted = usual ? static_cast<int>(usual->count()) : 0});
    };
    for (const CourseStop& stop : course.stops)
        look(stop.leg);
    look(course.home);
}

void lookForAccess(const View& view, const Outing& outing, Report& report)
{
    const Group* group = outing.group;
    if (!group || group->needs.empty())
        return;
    for (const CourseStop& stop : outing.course.stops) {
        const Session* session = view.festival.sessions().find(stop.stop.session);
        if (!session || !stop.slot)
            continue;
        for (const AccessNeed need : group->needs) {
            const Tri answer = accessTo(view.festival, need, *session);
            Finding finding = findingAt(outing.itinerary, stop);
            finding.text = nameOf(need);
            finding.actual = answer == Tri::No ? 0 : -1;
            if (answer != Tri::Yes)
                report.add(answer == Tri::No ? Severity::Warning : Severity::Note, std::move(finding));
        }
    }
}

void lookForLanguage(const View& view, const Outing& outing, Report& report)
{
    const Group* group = outing.group;
    if (!group)
        return;
    for (const CourseStop& stop : outing.course.stops) {
        const Session* session = view.festival.sessions().find(stop.stop.session);
        if (!session || !stop.slot || isUnderstood(*session, *group))
            continue;
        const std::vector<QString>& spoken = spokenLanguages(*session);
        Finding finding = findingAt(outing.itinerary, stop);
        finding.text = QStringList(spoken.begin(), spoken.end()).join(QStringLiteral(", "));
        report.add(std::move(finding));
    }
}

void lookForHours(const View& /*view*/, const Outing& outing, Report& report)
{
    const Course& course = outing.course;
    Finding finding{.subjects = {subject(outing.itinerary.id)}, .day = outing.itinerary.day};
    if (outing.itinerary.group)
        finding.subjects.push_back(subject(*outing.itinerary.group));
    if (course.isAway) {
        report.add(std::move(finding));
        return;
    }
    if (!course.hours || course.stops.empty())
        return;
    finding.span = course.hours;
    const minutes first = course.stops.front().begin;
    minutes last = course.stops.back().end;
    if (course.home && course.home->journey)
        last = course.home->ready + course.home->journey->total();
    finding.wanted
        = static_cast<int>(std::max(course.hours->begin().sinceMidnight() - first, minutes{0}).count());
    finding.actual
        = static_cast<int>(std::max(last - course.hours->end().sinceMidnight(), minutes{0}).count());
    if (finding.wanted > 0 || finding.actual > 0)
        report.add(std::move(finding));
}

void lookForLunch(const View& /*view*/, const Outing& outing, Report& report)
{
    const Group* group = outing.group;
    if (!group || outing.itinerary.stops.empty())
        return;
    const auto longest = longestLunch(outing.course, *group);
    if (longest && *longest < std::min(group->lunchBreak, group->lunch->length()))
        report.add({.subjects = {subject(outing.itinerary.id), subject(group->id)},
            .day = outing.itinerary.day,
            .span = group->lunch,
            .wanted = static_cast<int>(group->lunchBreak.count()),
            .actual = static_cast<int>(longest->count())});
}

QString closedSentence(const Finding& finding, const Telling& telling)
{
    if (!finding.text.isEmpty())
        return telling.words
            .translate("Rules", "Itinerary %1: the visit of %2 on %3 begins at %4, after the last entry")
            .arg(telling.name<Itinerary>(finding), telling.name<Session>(finding), telling.day(finding),
                telling.begin(finding));
    if (finding.wanted > 0)
        return telling.words
            .translate("Rules", "Itinerary %1: the visit of %2 on %3 at %4 ends %5 min after the door closes")
            .arg(telling.name<Itinerary>(finding), telling.name<Session>(finding), telling.day(finding),
                telling.begin(finding), QString::number(finding.wanted));
    return telling.words.translate("Rules", "Itinerary %1: %2 lets nobody in on %3 at %4")
        .arg(telling.name<Itinerary>(finding), telling.name<Session>(finding), telling.day(finding),
            telling.begin(finding));
}

QString seatsSentence(const Finding& finding, const Telling& telling)
{
    const int left = std::max(finding.actual, 0);
    return telling.words
        .translate("Rules", "Itinerary %1: %n seat(s) left for a group of %2 at %3, %4 at %5", nullptr, left)
        .arg(telling.name<Itinerary>(finding), QString::number(finding.wanted),
            telling.name<Session>(finding), telling.day(finding), telling.begin(finding));
}

QString tightSentence(const Finding& finding, const Telling& telling)
{
    const Venue* from = telling.row<Venue>(finding);
    if (!from)
        return telling.words
            .translate("Rules", "Itinerary %1: %2 on %3 at %4 begins before the stop before it is over")
            .arg(telling.name<Itinerary>(finding), telling.name<Session>(finding), telling.day(finding),
                telling.begin(finding));
    const auto mode = fromName<TravelMode>(finding.text);
    return telling.words
        .translate("Rules", "Itinerary %1: %2 min to go from %3 to %4 on %5 at %6, and %7 are needed (%8)")
        .arg(telling.name<Itinerary>(finding), QString::number(finding.actual), telling.name<Venue>(finding),
            telling.name<Venue>(finding, 1), telling.day(finding), telling.begin(finding),
            QString::number(finding.wanted), label(mode.value_or(TravelMode::Walk), telling.words));
}

QString unknownWaySentence(const Finding& finding, const Telling& telling)
{
    if (finding.wanted > 0)
        return telling.words
            .translate("Rules", "Itinerary %1: nothing leaves any more from %2 to %3 on %4 at %5")
            .arg(telling.name<Itinerary>(finding), telling.name<Venue>(finding),
                telling.name<Venue>(finding, 1), telling.day(finding), telling.begin(finding));
    return telling.words
        .translate("Rules", "Itinerary %1: nobody has said how long it takes from %2 to %3 on %4 at %5")
        .arg(telling.name<Itinerary>(finding), telling.name<Venue>(finding), telling.name<Venue>(finding, 1),
            telling.day(finding), telling.begin(finding));
}

QString missingAccessSentence(const Finding& finding, const Telling& telling)
{
    const auto need = fromName<AccessNeed>(finding.text).value_or(AccessNeed::StepFree);
    const QString pattern = finding.actual < 0
        ? telling.words.translate("Rules", "Itinerary %1: nobody has said whether %2 on %3 at %4 offers: %5")
        : telling.words.translate("Rules", "Itinerary %1: %2 on %3 at %4 does not offer what is needed: %5");
    return pattern.arg(telling.name<Itinerary>(finding), telling.name<Session>(finding), telling.day(finding),
        telling.begin(finding), label(need, telling.words));
}

QString languageSentence(const Finding& finding, const Telling& telling)
{
    return telling.words
        .translate(
            "Rules", "Itinerary %1: %2 on %3 at %4 is in a language that the group does not speak (%5)")
        .arg(telling.name<Itinerary>(finding), telling.name<Session>(finding), telling.day(finding),
            telling.begin(finding), finding.text);
}

QString hoursSentence(const Finding& finding, const Telling& telling)
{
    if (!finding.span)
        return telling.words.translate("Rules", "Itinerary %1 is on %2, when %3 is not out")
            .arg(telling.name<Itinerary>(finding), telling.day(finding), telling.name<Group>(finding));
    if (finding.actual > 0)
        return telling.words.translate("Rules", "Itinerary %1: on %2 the group is back %3 min after %4")
            .arg(telling.name<Itinerary>(finding), telling.day(finding), QString::number(finding.actual),
                telling.end(finding));
    return telling.words.translate("Rules", "Itinerary %1: on %2 the first stop is %3 min before %4")
        .arg(telling.name<Itinerary>(finding), telling.day(finding), QString::number(finding.wanted),
            telling.begin(finding));
}

QString groupLunchSentence(const Finding& finding, const Telling& telling)
{
    return telling.words
        .translate("Rules", "Itinerary %1: %2 has %3 min for lunch on %4 between %5 and %6, and wants %7")
        .arg(telling.name<Itinerary>(finding), telling.name<Group>(finding), QString::number(finding.actual),
            telling.day(finding), telling.begin(finding), telling.end(finding),
            QString::number(finding.wanted));
}

} // namespace

std::span<const Rule> itineraryRules()
{
    static constexpr std::array rules{
        Rule{.id = "itinerary-closed",
            .severity = Severity::Error,
            .title = QT_TRANSLATE_NOOP("Rules", "Stops at a closed door"),
            .sentence = closedSentence,
            .outing = lookForClosed},
        Rule{.id = "itinerary-seats",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Stops without enough seats"),
            .sentence = seatsSentence,
            .outing = lookForSeats},
        Rule{.id = "itinerary-too-tight",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Itineraries that are too tight"),
            .sentence = tightSentence,
            .outing = lookForTight},
        Rule{.id = "itinerary-way-unknown",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Itineraries with missing travel times"),
            .sentence = unknownWaySentence,
            .outing = lookForUnknownWay},
        Rule{.id = "itinerary-access",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Stops that a group has no access to"),
            .sentence = missingAccessSentence,
            .outing = lookForAccess},
        Rule{.id = "itinerary-language",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Stops in a language not spoken"),
            .sentence = languageSentence,
            .outing = lookForLanguage},
        Rule{.id = "itinerary-hours",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Itineraries outside the hours of the group"),
            .sentence = hoursSentence,
            .outing = lookForHours},
        Rule{.id = "itinerary-lunch",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Itineraries without lunch"),
            .sentence = groupLunchSentence,
            .outing = lookForLunch},
    };
    return rules;
}

} // namespace planner
