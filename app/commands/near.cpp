// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/festival_files.h"
#include "app/commands/tour_report.h"
#include "app/commands/verbs.h"
#include "app/commands/visit_options.h"
#include "core/base/wording.h"
#include "core/planning/nearby.h"

#include <QCoreApplication>

#include <array>

namespace planner::app {

namespace {

constexpr std::array options{
    Option{"venue", "NAME", QT_TRANSLATE_NOOP("Commands", "from this venue")},
    Option{"day", "DAY", QT_TRANSLATE_NOOP("Commands", "on this day, as 2014-06-12")},
    Option{"at", "TIME", QT_TRANSLATE_NOOP("Commands", "from this time on, as 14:00")},
    Option{"minutes", "N", QT_TRANSLATE_NOOP("Commands", "how much time there is (40)")},
    Option{"next", "NAME", QT_TRANSLATE_NOOP("Commands", "the venue to be at when the time is over")},
    Option{"group", "NAME", QT_TRANSLATE_NOOP("Commands", "for this group: its size, pace and languages")},
};

Result<Gap> gapFrom(const Arguments& arguments, const Festival& festival)
{
    for (const char* option : {"venue", "day", "at"}) {
        if (const auto value = required(arguments, option); !value)
            return failed(value);
    }
    const auto venue = venueFrom(arguments, "venue", festival);
    if (!venue)
        return failed(venue);
    const auto day = dayFrom(arguments, "day");
    if (!day)
        return failed(day);
    const auto from = timeFrom(arguments, "at");
    if (!from)
        return failed(from);
    const auto length = numberFrom(arguments, "minutes", 40);
    if (!length)
        return failed(length);
    const auto next = venueFrom(arguments, "next", festival);
    if (!next)
        return failed(next);
    const auto groups = groupsFrom(arguments, "group", festival);
    if (!groups)
        return failed(groups);
    Gap gap{.at = *venue, .day = **day, .from = **from, .length = minutes{*length}, .next = *next};
    if (!groups->empty())
        gap.group = groups->front();
    return gap;
}

QJsonObject toJson(const Festival& festival, const NearbyVisit& visit)
{
    const Session& session = *festival.sessions().find(visit.slot.session);
    return {{QStringLiteral("slot"), visit.slot.text()}, {QStringLiteral("session"), session.title},
        {QStringLiteral("startup"), startupNames(festival, session)},
        {QStringLiteral("venue"), festival.venues().find(visit.venue)->name},
        {QStringLiteral("begin"), visit.slot.begin.text()}, {QStringLiteral("end"), visit.end.text()},
        {QStringLiteral("way"), static_cast<int>(visit.way.count())},
        {QStringLiteral("left"), visit.left ? QJsonValue(*visit.left) : QJsonValue()}};
}

QString lineFor(const Festival& festival, const NearbyVisit& visit, Language language)
{
    const auto minutesOnWay = static_cast<int>(visit.way.count());
    const QString line
        = QStringLiteral("%1 – %2  %3 · %4 · %5")
              .arg(timeText(visit.slot.begin, language), timeText(visit.end, language),
                  visitName(festival, *festival.sessions().find(visit.slot.session)),
                  festival.venues().find(visit.venue)->name,
                  QCoreApplication::translate("Commands", "%n min away", nullptr, minutesOnWay));
    if (!visit.left)
        return line;
    return line + QStringLiteral(" · ")
        + QCoreApplication::translate("Commands", "%n seat(s) left", nullptr, *visit.left);
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto path = onlyOperand(arguments, QStringLiteral("FILE"));
    if (!path)
        return failedWith(path.error(), console);
    const auto document = Document::open(*path, Document::Mode::ReadOnly);
    if (!document)
        return failedWith(document.error(), console);
    mentionNewer(**document, console);
    const Festival& festival = (*document)->festival();
    const auto gap = gapFrom(arguments, festival);
    if (!gap)
        return failedWith(gap.error(), console);
    QJsonArray visits;
    for (const NearbyVisit& visit : visitsNearby(festival, *gap)) {
        console.say(lineFor(festival, visit, console.words().language()));
        visits.append(toJson(festival, visit));
    }
    if (visits.isEmpty())
        console.say(QCoreApplication::translate("Commands", "Nothing can be seen from there in that time."));
    console.report({{QStringLiteral("visits"), visits}});
    return ExitCode::Done;
}

} // namespace

Command nearCommand()
{
    return {"near", "FILE --venue NAME --day DAY --at TIME",
        QT_TRANSLATE_NOOP("Commands", "List what can still be seen from a venue in the time left."), options,
        run};
}

} // namespace planner::app
