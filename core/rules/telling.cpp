// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/telling.h"

#include "core/base/wording.h"
#include "core/festival/value_words.h"

namespace planner {

QString Telling::nameOf(const Session* session) const
{
    if (!session)
        return missing();
    if (session->title.isEmpty())
        return words.translate("Rules", "a session without a title");
    return words.translate("Rules", "\"%1\"").arg(session->title);
}

QString Telling::nameOf(const Break* rest) const
{
    if (!rest)
        return missing();
    if (rest->title.isEmpty())
        return words.translate("Rules", "a break without a title");
    return words.translate("Rules", "\"%1\"").arg(rest->title);
}

QString Telling::nameOf(const Room* room) const
{
    if (!room)
        return missing();
    const Venue* venue = festival.venues().find(room->venue);
    if (!venue || venue->name == room->name || venue->name.isEmpty())
        return named(room->name);
    return words.translate("Rules", "%1 (%2)").arg(named(room->name), venue->name);
}

QString Telling::nameOf(const Venue* venue) const
{
    return venue ? named(venue->name) : missing();
}

QString Telling::nameOf(const Startup* startup) const
{
    return startup ? named(startup->name) : missing();
}

QString Telling::nameOf(const Person* person) const
{
    return person ? named(person->name) : missing();
}

QString Telling::nameOf(const Sector* sector) const
{
    return sector ? named(sector->name) : missing();
}

QString Telling::nameOf(const Group* group) const
{
    return group ? named(group->name) : missing();
}

QString Telling::nameOf(const Booking* booking) const
{
    return booking ? named(shownName(festival, *booking)) : missing();
}

QString Telling::nameOf(const Itinerary* itinerary) const
{
    if (!itinerary)
        return missing();
    const QString name = shownName(festival, *itinerary);
    if (name.isEmpty())
        return words.translate("Rules", "without a title");
    return words.translate("Rules", "\"%1\"").arg(name);
}

QString Telling::venueOfSession(const Finding& finding, int nth) const
{
    const Session* session = row<Session>(finding, nth);
    const Room* room = session ? festival.rooms().find(session->room) : nullptr;
    return nameOf(room ? festival.venues().find(room->venue) : nullptr);
}

QString Telling::day(const Finding& finding) const
{
    return finding.day ? dayText(*finding.day, words.language(), DayStyle::Short) : QString();
}

QString Telling::begin(const Finding& finding) const
{
    return finding.span ? timeText(finding.span->begin(), words.language()) : QString();
}

QString Telling::end(const Finding& finding) const
{
    return finding.span ? timeText(finding.span->end(), words.language()) : QString();
}

QString Telling::named(const QString& name) const
{
    return name.isEmpty() ? words.translate("Rules", "something without a name") : name;
}

QString Telling::missing() const
{
    return words.translate("Rules", "something that is not there");
}

} // namespace planner
