// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessions/session_filter.h"

#include "core/base/text.h"
#include "core/festival/questions.h"
#include "ui/inspector/field_values.h"

namespace planner::ui {
namespace {

bool isInSector(const Festival& festival, const Session& session, const Id<Sector>& sector)
{
    return std::any_of(session.startups.begin(), session.startups.end(), [&](const Id<Startup>& id) {
        const Startup* startup = festival.startups().find(id);
        return startup != nullptr && startup->sector == sector;
    });
}

bool speaks(const Session& session, const QString& language)
{
    const auto& spoken = session.languages;
    return spoken.empty() ? language == QLatin1String("fr")
                          : std::find(spoken.begin(), spoken.end(), language) != spoken.end();
}

bool isAccessible(const Festival& festival, const Session& session)
{
    const Room* room = festival.rooms().find(session.room);
    return room != nullptr && wheelchairAccess(festival, *room) == Tri::Yes;
}

bool hasFreeSeats(const Festival& festival, const Session& session)
{
    const auto seats = seatsOf(festival, session);
    return !seats || session.registered.value_or(0) < *seats;
}

template <class T>
std::optional<Id<T>> storedId(const QVariantMap& map, const char* key)
{
    return Id<T>::fromText(map.value(QLatin1String(key)).toString());
}

template <class T>
QString storedText(const std::optional<Id<T>>& id)
{
    return id ? id->text() : QString();
}

} // namespace

QString searchText(const Festival& festival, const Session& session)
{
    QStringList parts{session.title, session.subtitle, session.summary, session.audience,
        session.note.forInsiders(), session.wish.forInsiders()};
    parts += hostNames(festival, session);
    for (const Id<Person>& id : session.people) {
        if (const Person* person = festival.people().find(id))
            parts += person->name;
    }
    if (const Room* room = festival.rooms().find(session.room)) {
        parts += room->name;
        if (const Venue* venue = festival.venues().find(room->venue))
            parts += venue->name;
    }
    return folded(parts.join(QLatin1Char(' ')));
}

bool SessionFilter::lets(const Festival& festival, const Session& session, int problems) const
{
    if ((kind && session.kind != *kind) || (problem && problems == 0))
        return false;
    const auto& hosts = session.startups;
    if (startup && std::find(hosts.begin(), hosts.end(), *startup) == hosts.end())
        return false;
    if (sector && !isInSector(festival, session, *sector))
        return false;
    if (!language.isEmpty() && !speaks(session, language))
        return false;
    if ((accessible && !isAccessible(festival, session)) || (freeSeats && !hasFreeSeats(festival, session)))
        return false;
    if (text.isEmpty())
        return true;
    const QString searched = searchText(festival, session);
    const QStringList wanted = words(text);
    return std::all_of(
        wanted.begin(), wanted.end(), [&searched](const QString& word) { return searched.contains(word); });
}

QVariantMap SessionFilter::toMap() const
{
    return {{QStringLiteral("kind"), kind ? nameOf(*kind) : QString()},
        {QStringLiteral("startup"), storedText(startup)}, {QStringLiteral("sector"), storedText(sector)},
        {QStringLiteral("language"), language}, {QStringLiteral("accessible"), accessible},
        {QStringLiteral("freeSeats"), freeSeats}, {QStringLiteral("problem"), problem},
        {QStringLiteral("text"), text}};
}

SessionFilter SessionFilter::fromMap(const QVariantMap& map)
{
    return {.kind = fromName<SessionKind>(map.value(QStringLiteral("kind")).toString()),
        .startup = storedId<Startup>(map, "startup"),
        .sector = storedId<Sector>(map, "sector"),
        .language = map.value(QStringLiteral("language")).toString(),
        .accessible = map.value(QStringLiteral("accessible")).toBool(),
        .freeSeats = map.value(QStringLiteral("freeSeats")).toBool(),
        .problem = map.value(QStringLiteral("problem")).toBool(),
        .text = map.value(QStringLiteral("text")).toString()};
}

} // namespace planner::ui
