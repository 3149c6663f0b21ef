// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_changes.h"

#include "core/festival/founding.h"
#include "core/importing/schedule_times.h"
#include "core/importing/schedule_words.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace planner {

namespace {

void takeUnlessEmpty(QString& into, const QString& text)
{
    if (const QString clean = shortName(text); !clean.isEmpty())
        into = clean;
}

void fillWhereEmpty(QString& into, const QString& text)
{
    if (into.isEmpty())
        into = shortName(text);
}

/// The days that the file lists.
std::vector<Day> daysListedIn(const ScheduleDraft& draft)
{
    std::vector<Day> days;
    for (const DraftDay& listed : draft.days) {
        if (const auto day = Day::fromText(listed.date.trimmed().left(10)))
            days.push_back(*day);
    }
    return days;
}

/// With the first and the last day of the conference, unless these are so far off that one of them is a slip.
About widenedBy(const About& about, const DraftConference& conference)
{
    constexpr int longest = 31; // days of a festival
    std::vector<Day> days;
    for (const QString& text : {conference.start, conference.end}) {
        if (const auto day = Day::fromText(text.trimmed().left(10)))
            days.push_back(*day);
    }
    About wider = widened(about, days);
    return wider.firstDay.daysTo(wider.lastDay) < longest ? wider : about;
}

} // namespace

About widened(About about, const std::vector<Day>& days)
{
    for (const Day day : days) {
        about.firstDay = std::min(about.firstDay, day);
        about.lastDay = std::max(about.lastDay, day);
    }
    return about;
}

About describedBy(About about, const ScheduleDraft& draft, std::vector<Day> days)
{
    const DraftConference& conference = draft.conference;
    const bool isUnnamed = about.name == provisionalName();
    const auto take = isUnnamed ? takeUnlessEmpty : fillWhereEmpty;
    take(about.name, conference.title);
    take(about.motto, conference.subtitle);
    take(about.city, conference.city);
    const auto address = webAddress(conference.baseUrl);
    if (address && (isUnnamed || about.website.isEmpty()))
        about.website = *address;
    const QTimeZone zone = zoneOf(conference);
    if (zone.isValid())
        about.timeZone = QString::fromLatin1(zone.id());
    const auto [first, last] = provisionalDays();
    if (about.firstDay != first || about.lastDay != last)
        return widened(std::move(about), days);
    const std::vector<Day> listed = daysListedIn(draft);
    days.insert(days.end(), listed.begin(), listed.end());
    const auto isOutside = [&about](Day day) { return day < about.firstDay || about.lastDay < day; };
    if (std::ranges::none_of(days, isOutside))
        return widenedBy(about, conference);
    about.firstDay = about.lastDay = days.front();
    return widenedBy(widened(std::move(about), days), conference);
}

QStringList changesInWords(const About& before, const About& after)
{
    QStringList changes;
    if (before.name != after.name)
        changes += QCoreApplication::translate(
            "Schedule", "The festival “%1” is now called “%2”, as in the file.")
                       .arg(before.name, after.name);
    if (before.firstDay != after.firstDay || before.lastDay != after.lastDay)
        changes += QCoreApplication::translate(
            "Schedule", "The festival now lasts from %1 to %2; it was from %3 to %4.")
                       .arg(after.firstDay.text(), after.lastDay.text(), before.firstDay.text(),
                           before.lastDay.text());
    if (before.timeZone != after.timeZone)
        changes += QCoreApplication::translate(
            "Schedule", "The clocks of the festival are now those of %1, as in the file.")
                       .arg(after.timeZone);
    return changes;
}

QStringList staysInWords(const Session& session, const FiledEvent& before, const FiledEvent& now)
{
    QStringList kept;
    for (const FiledText& text : filedTexts) {
        const bool isEmptied = !(before.*text.filed).isEmpty() && (now.*text.filed).isEmpty();
        if (isEmptied && !(session.*text.here).isEmpty())
            kept += QCoreApplication::translate("Schedule", text.name);
    }
    if (!before.people.empty() && now.people.empty() && !session.people.empty())
        kept += QCoreApplication::translate("Schedule", "its people");
    if (kept.isEmpty())
        return {};
    return {QCoreApplication::translate("Schedule", "Of “%1”, the file leaves empty what stays here: %2.")
                .arg(session.title, kept.join(QStringLiteral(", ")))};
}

QStringList leftOutInWords(const DraftEvent& event)
{
    QStringList leftOut;
    if (event.hasLongNumber)
        leftOut += QCoreApplication::translate("Schedule", "A number of more than 500 letters was left out.");
    if (event.hasMorePeople)
        leftOut += QCoreApplication::translate(
            "Schedule", "It has more than 200 people; the others were left out.");
    if (event.hasMoreLinks)
        leftOut += QCoreApplication::translate(
            "Schedule", "It has more than 200 links; the others were left out.");
    return leftOut;
}

QStringList vanishedInWords(const Festival& festival, const SessionsOfFile& file)
{
    QStringList vanished;
    for (const Session& session : festival.sessions()) {
        const QString& key = session.sourceKey;
        const Room* room = festival.rooms().find(session.room);
        const bool isOfConference = !file.prefix.isEmpty() && key.startsWith(file.prefix);
        const bool isAmongThem
            = room && file.venue == room->venue && session.day && file.days.contains(session.day->text());
        const bool wasAmongThem = file.hasRoom(filedEvent(session.filed.forInsiders()).roomKey);
        if (!key.isEmpty() && !file.keys.contains(key) && (isOfConference || isAmongThem || wasAmongThem))
            vanished
                += QCoreApplication::translate("Schedule", "“%1” is no longer in the file; it stays here.")
                       .arg(session.title);
    }
    vanished.sort();
    return vanished;
}

} // namespace planner
