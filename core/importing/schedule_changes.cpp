// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_changes.h"

#include "core/importing/schedule_times.h"
#include "core/importing/schedule_words.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <array>

namespace planner {

namespace {

/// A text of a session, and the element it comes from.
struct FiledText {
    const char* element;
    QString Session::*member;
    const char* name;
};

constexpr std::array filedTexts{
    FiledText{"subtitle", &Session::subtitle, QT_TRANSLATE_NOOP("Schedule", "its subtitle")},
    FiledText{"abstract", &Session::summary, QT_TRANSLATE_NOOP("Schedule", "its summary")},
    FiledText{"description", &Session::description, QT_TRANSLATE_NOOP("Schedule", "its description")}};

QString nameInWords(const FiledText& text)
{
    return QCoreApplication::translate("Schedule", text.name);
}

/// "2014-06-12 14:00/14:45, La Cantine", as far as it is known.
QString placeInWords(const PlacedSession& placed)
{
    QStringList time;
    if (placed.session.day)
        time += placed.session.day->text();
    if (placed.session.span)
        time += placed.session.span->text();
    QStringList parts{time.join(u' '), placed.room};
    parts.removeAll(QString());
    return parts.isEmpty() ? QCoreApplication::translate("Schedule", "still to be placed")
                           : parts.join(QStringLiteral(", "));
}

bool isElsewhere(const Session& here, const Session& filed)
{
    return (here.room && here.room != filed.room) || (here.day && here.day != filed.day)
        || (here.span && here.span != filed.span);
}

/// What is not empty here and otherwise in the file.
QStringList replacedIn(const Session& here, const Session& filed)
{
    QStringList replaced;
    for (const FiledText& text : filedTexts) {
        if (!(here.*text.member).isEmpty() && here.*text.member != filed.*text.member)
            replaced += nameInWords(text);
    }
    if (here.kind != filed.kind)
        replaced += QCoreApplication::translate("Schedule", "its kind");
    if (here.track && here.track != filed.track)
        replaced += QCoreApplication::translate("Schedule", "its track");
    if (!here.people.empty() && here.people != filed.people)
        replaced += QCoreApplication::translate("Schedule", "its people");
    return replaced;
}

} // namespace

About described(About about, const DraftConference& conference)
{
    const auto take = [](QString& into, const QString& text) {
        const QString clean = shortName(text);
        into = clean.isEmpty() ? into : clean;
    };
    take(about.name, conference.title);
    take(about.motto, conference.subtitle);
    take(about.city, conference.city);
    if (const auto address = webAddress(conference.baseUrl))
        about.website = *address;
    if (const QTimeZone zone = zoneOf(conference); zone.isValid())
        about.timeZone = QString::fromLatin1(zone.id());
    return about;
}

QStringList changesInWords(const About& before, const About& after)
{
    QStringList changes;
    if (before.name != after.name && !before.name.isEmpty())
        changes += QCoreApplication::translate(
            "Schedule", "The festival “%1” is now called “%2”, as in the file.")
                       .arg(before.name, after.name);
    if (before.firstDay != after.firstDay || before.lastDay != after.lastDay)
        changes += QCoreApplication::translate(
            "Schedule", "The festival now lasts from %1 to %2; it was from %3 to %4.")
                       .arg(after.firstDay.text(), after.lastDay.text(), before.firstDay.text(),
                           before.lastDay.text());
    return changes;
}

QStringList changesInWords(const PlacedSession& here, const PlacedSession& filed)
{
    const QString& title = here.session.title;
    QStringList changes;
    if (title != filed.session.title)
        changes += QCoreApplication::translate(
            "Schedule", "“%1” is called “%2” in the file, and so here from now on.")
                       .arg(title, filed.session.title);
    if (isElsewhere(here.session, filed.session))
        changes += QCoreApplication::translate(
            "Schedule", "“%1” is elsewhere here (%2) than in the file; it goes where the file has it (%3).")
                       .arg(title, placeInWords(here), placeInWords(filed));
    if (const QStringList replaced = replacedIn(here.session, filed.session); !replaced.isEmpty())
        changes += QCoreApplication::translate("Schedule", "Of “%1”, the file replaces: %2.")
                       .arg(title, replaced.join(QStringLiteral(", ")));
    return changes;
}

QStringList staysInWords(const Session& session, const DraftEvent& event)
{
    QStringList kept;
    for (const FiledText& text : filedTexts) {
        if (!(session.*text.member).isEmpty() && event.emptied.contains(QLatin1String(text.element)))
            kept += nameInWords(text);
    }
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
        if (!key.isEmpty() && !file.keys.contains(key) && (isOfConference || isAmongThem))
            vanished
                += QCoreApplication::translate("Schedule", "“%1” is no longer in the file; it stays here.")
                       .arg(session.title);
    }
    return vanished;
}

} // namespace planner
