// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_things.h"

#include "core/importing/schedule_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace planner {

namespace {

/// A key for rooms that are spelled just so, which no likeness is mistaken for.
QString spellingKey(const QString& name)
{
    return u'\n' + name;
}

QString venueNameIn(const ScheduleScope& scope)
{
    const DraftConference& conference = scope.draft.conference;
    for (const QString& candidate : {conference.venue, conference.title, conference.city}) {
        if (QString name = shortName(candidate); !name.isEmpty())
            return name;
    }
    return shortName(scope.fileName);
}

} // namespace

FiledRooms::FiledRooms(const ScheduleScope& scope)
    : m_scope(scope), m_venueName(venueNameIn(scope)), m_venueKey(scope.prefix + likeness(m_venueName))
{
    findVenue();
    for (const QString& name : m_scope.draft.rooms)
        m_keys.insert(keyOf(name));
    index();
}

QString FiledRooms::keyOf(const QString& name) const
{
    return name.isEmpty() ? QString() : m_venueKey + u'/' + name;
}

void FiledRooms::findVenue()
{
    std::optional<Id<Venue>> alike;
    for (const Venue& venue : m_scope.festival.venues()) {
        if (venue.sourceKey == m_venueKey)
            m_venue = venue.id;
        if (likeness(venue.name) == likeness(m_venueName))
            alike = venue.id;
    }
    if (!m_venue)
        m_venue = alike;
    if (!m_venue && m_scope.draft.conference.venue.trimmed().isEmpty())
        findVenueOfConference();
}

/// Where the file names no venue, it bears the title of the conference, which may have changed: it goes by
/// the same key all the same.
void FiledRooms::findVenueOfConference()
{
    std::vector<const Venue*> found;
    for (const Venue& venue : m_scope.festival.venues()) {
        if (!m_scope.prefix.isEmpty() && venue.sourceKey.startsWith(m_scope.prefix))
            found.push_back(&venue);
    }
    if (found.size() != 1)
        return;
    m_venue = found.front()->id;
    m_venueKey = found.front()->sourceKey;
}

/// A room that another name of the file stands for is not found by what it is called here.
void FiledRooms::index()
{
    for (const Room& room : m_scope.festival.rooms()) {
        if (!room.sourceKey.isEmpty())
            m_byKey.insert(room.sourceKey, room.id);
        if (room.venue != m_venue)
            continue;
        m_position = std::max(m_position, room.position);
        if (m_keys.contains(room.sourceKey))
            continue;
        m_byName.insert(likeness(room.name), room.id);
        m_byName.insert(spellingKey(room.name), room.id);
    }
}

void FiledRooms::bringIn()
{
    QSet<QString> remembered;
    for (const Session& session : m_scope.festival.sessions())
        remembered.insert(filedEvent(session.filed.forInsiders()).roomKey);
    if (const Venue* venue = m_scope.festival.venues().find(m_venue);
        venue && venue->sourceKey.isEmpty() && !m_keys.isEmpty()) {
        Venue marked = *venue;
        marked.sourceKey = m_venueKey;
        m_scope.change.put(std::move(marked));
    }
    for (const QString& name : m_scope.draft.rooms) {
        const QString key = keyOf(name);
        if (const auto room = known(key, name))
            adopt(*room, key);
        else if (!remembered.contains(key))
            static_cast<void>(taken(name));
    }
}

/// Marks a room that was found by its name, so that it is found when it has another. What another programme
/// calls it stays.
void FiledRooms::adopt(const Id<Room>& room, const QString& key)
{
    const Room* here = m_scope.festival.rooms().find(room);
    const bool isFree = here && (here->sourceKey.isEmpty() || here->sourceKey.startsWith(m_venueKey + u'/'));
    if (!isFree || here->sourceKey == key || m_byKey.contains(key))
        return;
    Room marked = *here;
    marked.sourceKey = key;
    m_byKey.insert(key, room);
    m_scope.change.put(std::move(marked));
}

std::optional<Id<Room>> FiledRooms::known(const QString& key, const QString& name) const
{
    if (key.isEmpty())
        return std::nullopt;
    if (const auto found = m_byKey.constFind(key); found != m_byKey.cend())
        return *found;
    for (const QString& called : {spellingKey(name), likeness(name)}) {
        const auto found = m_byName.constFind(called);
        if (found != m_byName.cend() && key == keyOf(name))
            return *found;
    }
    return std::nullopt;
}

Id<Venue> FiledRooms::venueMade()
{
    if (m_venue)
        return *m_venue;
    Venue venue = blank(m_scope.ids.next<Venue>());
    venue.name = m_venueName;
    venue.sourceKey = m_venueKey;
    venue.city = shortName(m_scope.draft.conference.city);
    for (const Venue& other : m_scope.festival.venues())
        venue.position = std::max(venue.position, other.position);
    ++venue.position;
    m_venue = venue.id;
    m_scope.change.put(std::move(venue));
    return *m_venue;
}

Id<Room> FiledRooms::taken(const QString& name)
{
    const QString key = keyOf(name);
    if (const auto room = known(key, name))
        return *room;
    const Id<Venue> in = venueMade();
    Room room{.id = m_scope.ids.next<Room>(), .venue = in, .name = name};
    room.position = ++m_position;
    room.sourceKey = key;
    m_byKey.insert(key, room.id);
    m_made.insert(room.id, name);
    m_scope.change.put(room);
    return room.id;
}

QString FiledRooms::nameOf(const std::optional<Id<Room>>& room) const
{
    const Room* here = m_scope.festival.rooms().find(room);
    return here ? here->name : room ? m_made.value(*room) : QString();
}

FiledTracks::FiledTracks(const ScheduleScope& scope) : m_scope(scope)
{
    for (const Track& track : scope.festival.tracks())
        m_tracks.insert(likeness(track.name), track.id);
    findRenamed();
}

void FiledTracks::findRenamed()
{
    QHash<QString, std::optional<Id<Track>>> renamed; // None where sessions say different things.
    for (const Session& session : m_scope.festival.sessions()) {
        const QString key = likeness(filedEvent(session.filed.forInsiders()).track);
        if (key.isEmpty() || !session.track || m_tracks.contains(key))
            continue;
        const auto found = renamed.constFind(key);
        const bool agrees = found == renamed.cend() || *found == session.track;
        renamed.insert(key, agrees ? session.track : std::nullopt);
    }
    for (auto track = renamed.cbegin(); track != renamed.cend(); ++track) {
        if (*track)
            m_tracks.insert(track.key(), **track);
    }
}

std::optional<Id<Track>> FiledTracks::known(const QString& name) const
{
    const auto found = m_tracks.constFind(likeness(name));
    return name.isEmpty() || found == m_tracks.cend() ? std::nullopt : std::optional(*found);
}

Id<Track> FiledTracks::taken(const QString& name)
{
    if (const auto track = known(name))
        return *track;
    const Track track{m_scope.ids.next<Track>(), name};
    m_scope.change.put(track);
    return *m_tracks.insert(likeness(name), track.id);
}

QString FiledTracks::nameOf(const std::optional<Id<Track>>& track) const
{
    const Track* here = m_scope.festival.tracks().find(track);
    return here ? here->name : QString();
}

} // namespace planner
