// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/sheets/place_words.h"

#include "core/base/wording.h"
#include "core/festival/questions.h"
#include "core/print/typography.h"

#include <QTimeZone>

namespace planner {

QString addressText(const Venue& venue)
{
    QStringList parts{venue.address, postalTown(venue.postcode, venue.city)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QStringList accessFacts(const Access& access, const Words& words)
{
    QStringList facts;
    const auto say = [&facts](bool holds, const QString& fact) {
        if (holds)
            facts += fact;
    };
    say(access.wheelchair == Tri::Yes, words.translate("Sheets", "wheelchair access"));
    say(access.wheelchair == Tri::No, words.translate("Sheets", "no wheelchair access"));
    if (access.steps && *access.steps > 0)
        facts += words.translate("Sheets", "%n step(s)", nullptr, *access.steps);
    say(access.lift == Tri::Yes, words.translate("Sheets", "lift"));
    say(access.toilet == Tri::Yes, words.translate("Sheets", "accessible toilet"));
    say(access.hearingLoop == Tri::Yes, words.translate("Sheets", "hearing loop"));
    say(access.signLanguage == Tri::Yes, words.translate("Sheets", "sign language"));
    say(access.guideDog == Tri::Yes, words.translate("Sheets", "guide dogs welcome"));
    say(access.quietPlace == Tri::Yes, words.translate("Sheets", "quiet place"));
    return facts;
}

QString wheelchairText(const Festival& festival, const Room& room, const Words& words)
{
    switch (wheelchairAccess(festival, room)) {
    case Tri::Yes:
        return words.translate("Sheets", "wheelchair access");
    case Tri::No:
        return words.translate("Sheets", "no wheelchair access");
    case Tri::Unknown:
        return {};
    }
    return {};
}

QString hoursText(const Venue& venue, Day day, const Words& words)
{
    const auto hours = hoursOn(venue, day);
    if (!hours)
        return {};
    if (hours->empty())
        return words.translate("Sheets", "closed");
    QStringList spans;
    for (const TimeSpan& span : *hours)
        spans += spanText(span, words.language());
    return spans.join(QLatin1String(", "));
}

QString internalWarning(const Edition& edition, const Words& words)
{
    return edition.audience == Audience::Internal ? words.translate("Sheets", "Internal, not to be posted")
                                                  : QString();
}

QString versionText(const Edition& edition, const Words& words)
{
    const QString number = words.translate("Sheets", "Version %1").arg(edition.revision.version);
    const QString warning = internalWarning(edition, words);
    QString version = warning.isEmpty() ? number : warning + QStringLiteral(" · ") + number;
    if (!edition.revision.changed.isValid())
        return version;
    const QTimeZone zone(edition.festival.about().timeZone.toLatin1());
    const QDateTime changed
        = zone.isValid() ? edition.revision.changed.toTimeZone(zone) : edition.revision.changed.toUTC();
    const minutes past{changed.time().hour() * 60 + changed.time().minute()};
    return QStringLiteral("%1 · %2, %3")
        .arg(version, dateText(Day(changed.date()), words.language()),
            timeText(*LocalTime::fromMinutes(past), words.language()));
}

} // namespace planner
