// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/tour_report.h"

#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/festival/questions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace planner::app {

namespace {

QString venueName(const Festival& festival, const std::optional<Id<Venue>>& id)
{
    const Venue* venue = festival.venues().find(id);
    return venue ? venue->name : QString();
}

QString clockText(minutes time)
{
    const auto clock = LocalTime::fromMinutes(std::clamp(time, minutes{0}, minutes{LocalTime::latest}));
    return clock->text();
}

int number(minutes length)
{
    return static_cast<int>(length.count());
}

QJsonObject toJson(const Festival& festival, const CourseStop& stop)
{
    const Session* session = festival.sessions().find(stop.stop.session);
    return {{QStringLiteral("kind"), nameOf(stop.stop.kind)},
        {QStringLiteral("session"), session ? session->title : QString()},
        {QStringLiteral("startup"), session ? startupNames(festival, *session) : QString()},
        {QStringLiteral("venue"), venueName(festival, stop.venue)},
        {QStringLiteral("begin"), clockText(stop.begin)}, {QStringLiteral("end"), clockText(stop.end)},
        {QStringLiteral("pinned"), stop.stop.pinned}};
}

QJsonObject toJson(const Festival& festival, const CourseLeg& leg)
{
    QJsonObject json{{QStringLiteral("from"), venueName(festival, leg.from)},
        {QStringLiteral("to"), venueName(festival, leg.to)}, {QStringLiteral("mode"), QJsonValue()},
        {QStringLiteral("minutes"), QJsonValue()}, {QStringLiteral("kilometres"), QJsonValue()},
        {QStringLiteral("slack"), number(leg.slack())}};
    if (leg.journey) {
        json[QStringLiteral("mode")] = nameOf(leg.journey->mode);
        json[QStringLiteral("minutes")] = number(leg.journey->total());
    }
    if (leg.kilometres) {
        constexpr double metres = 1000.0;
        json[QStringLiteral("kilometres")] = std::round(*leg.kilometres * metres) / metres;
    }
    return json;
}

/// From setting out to being back, or to the end of the last stop.
minutes lengthOf(const Course& course)
{
    if (course.stops.empty())
        return minutes{0};
    const CourseStop& first = course.stops.front();
    const minutes way = first.leg && first.leg->journey ? first.leg->journey->total() : minutes{0};
    const auto& home = course.home;
    const minutes end
        = home && home->journey ? home->ready + home->journey->total() : course.stops.back().end;
    return end - first.begin + way;
}

minutes travelIn(const Course& course)
{
    minutes total{0};
    for (const CourseStop& stop : course.stops) {
        if (stop.leg && stop.leg->journey)
            total += stop.leg->journey->total();
    }
    return course.home && course.home->journey ? total + course.home->journey->total() : total;
}

QString wayText(const CourseLeg& leg, const Console& console)
{
    if (!leg.journey)
        return QCoreApplication::translate("Commands", "the travel time is not known");
    if (leg.from == leg.to || leg.journey->total() == minutes{0})
        return {};
    return QCoreApplication::translate("Commands", "%n min (%1)", nullptr, number(leg.journey->total()))
        .arg(label(leg.journey->mode, console.words()));
}

QString stopText(const Festival& festival, const CourseStop& stop, const Console& console)
{
    const Session* session = festival.sessions().find(stop.stop.session);
    QStringList parts{session ? visitName(festival, *session) : label(stop.stop.kind, console.words())};
    if (const QString venue = venueName(festival, stop.venue); !venue.isEmpty())
        parts += venue;
    if (stop.leg)
        parts += wayText(*stop.leg, console);
    if (stop.stop.pinned)
        parts += QCoreApplication::translate("Commands", "pinned");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString timeOf(minutes time, const Console& console)
{
    const auto clock = LocalTime::fromMinutes(std::clamp(time, minutes{0}, minutes{LocalTime::latest}));
    return timeText(*clock, console.words().language());
}

} // namespace

QString startupNames(const Festival& festival, const Session& session)
{
    return session.startups.empty() ? QString() : hostNames(festival, session).join(QStringLiteral(", "));
}

QString visitName(const Festival& festival, const Session& session)
{
    const Startup* startup
        = session.startups.size() == 1 ? festival.startups().find(session.startups.front()) : nullptr;
    return startup ? startup->name : session.title;
}

QJsonObject toJson(const Festival& festival, const PlannedTour& planned)
{
    const Course& course = planned.course;
    QJsonArray stops;
    QJsonArray legs;
    for (const CourseStop& stop : course.stops) {
        stops.append(toJson(festival, stop));
        if (stop.leg)
            legs.append(toJson(festival, *stop.leg));
    }
    if (course.home)
        legs.append(toJson(festival, *course.home));
    const Group* group = festival.groups().find(planned.tour.group);
    return {{QStringLiteral("group"), group ? group->name : QString()},
        {QStringLiteral("day"), planned.tour.day.text()},
        {QStringLiteral("title"), planned.itinerary ? planned.itinerary->title : QString()},
        {QStringLiteral("stops"), stops}, {QStringLiteral("legs"), legs},
        {QStringLiteral("minutes"), number(lengthOf(course))},
        {QStringLiteral("travel"), number(travelIn(course))},
        {QStringLiteral("walking"), number(course.walking())}};
}

void say(const Festival& festival, const PlannedTour& planned, const Console& console)
{
    const Group* group = festival.groups().find(planned.tour.group);
    const Course& course = planned.course;
    const QString day = dayText(planned.tour.day, console.words().language(), DayStyle::Short);
    const QString visits = QCoreApplication::translate("Commands", "%n visit(s)", nullptr, course.visits());
    const int ways = number(travelIn(course));
    console.say(QCoreApplication::translate("Commands", "%1, %2: %3, %n min on the way", nullptr, ways)
                    .arg(group ? group->name : QString(), day, visits));
    for (const CourseStop& stop : course.stops)
        console.say(QStringLiteral("  %1 – %2  %3")
                        .arg(timeOf(stop.begin, console), timeOf(stop.end, console),
                            stopText(festival, stop, console)));
    const auto& home = course.home;
    if (home && home->journey)
        console.say(QStringLiteral("  %1  %2")
                        .arg(timeOf(home->ready + home->journey->total(), console),
                            QCoreApplication::translate("Commands", "back at %1")
                                .arg(venueName(festival, home->to))));
}

} // namespace planner::app
