// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_xml.h"

#include "core/base/text.h"
#include "core/formats/plain_text.h"
#include "core/importing/schedule_changes.h"
#include "core/importing/schedule_draft.h"
#include "core/importing/schedule_times.h"
#include "core/importing/schedule_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace planner {

namespace {

constexpr int longestFestival = 31; ///< Days.

/// Lines up a draft with a festival and notes what would have to change. Things are found again by name or by
/// what names them in their file; each is put at most once.
class SchedulePlanner {
public:
    SchedulePlanner(const ScheduleDraft& draft, const Festival& festival, IdSource& ids)
        : m_draft(draft),
          m_festival(festival),
          m_ids(ids),
          m_prefix(prefixOf(draft.conference)),
          m_zone(zoneOf(draft.conference))
    {
    }

    Result<SchedulePlan> plan(const QString& fileName)
    {
        indexFestival();
        for (const QString& name : m_draft.rooms)
            roomNamed(name, fileName);
        for (const DraftEvent& event : m_draft.events)
            planEvent(event, fileName);
        remarkVanished();
        planAbout();
        if (m_lasts > longestFestival)
            return failure(ProblemKind::Unreadable,
                QCoreApplication::translate("Schedule",
                    "With the programme in \"%1\" the festival would last %2 days; %3 is the most.")
                    .arg(fileName, QString::number(m_lasts), QString::number(longestFestival)));
        m_plan.rooms = static_cast<int>(m_rooms.size());
        m_plan.tracks = static_cast<int>(m_tracksMet.size());
        m_plan.people = static_cast<int>(m_peopleMet.size());
        return std::move(m_plan);
    }

private:
    /// What tells the events of one conference from those of another where their ids are mere numbers.
    static QString prefixOf(const DraftConference& conference)
    {
        const QString name = shortName(
            folded(conference.acronym.trimmed().isEmpty() ? conference.title : conference.acronym));
        return name.isEmpty() ? QString() : name + u'/';
    }

    void indexFestival()
    {
        for (const Session& session : m_festival.sessions())
            m_sessionsByKey.insert(session.sourceKey, &session);
        for (const Person& person : m_festival.people())
            m_peopleByKey.insert(person.sourceKey, &person);
        for (const Track& track : m_festival.tracks())
            m_tracks.insert(likeness(track.name), track.id);
    }

    QString named(const QString& text, const DraftEvent& event)
    {
        QString name = cleaned(text);
        if (name.size() > longestScheduleName) {
            name = cleaned(name.left(longestScheduleName - 1)) + u'…';
            remark(
                event, QCoreApplication::translate("Schedule", "A name of more than 500 letters was cut."));
        }
        return name;
    }

    void remark(const DraftEvent& event, const QString& reason)
    {
        m_plan.remarks.push_back({event.line, event.column, reason});
    }

    Id<Venue> venue(const QString& fileName)
    {
        if (m_venue)
            return *m_venue;
        const DraftConference& conference = m_draft.conference;
        QString name;
        for (const QString& candidate : {conference.venue, conference.title, conference.city, fileName})
            name = name.isEmpty() ? shortName(candidate) : name;
        double position = 0.0;
        for (const Venue& known : m_festival.venues()) {
            position = std::max(position, known.position);
            if (likeness(known.name) == likeness(name))
                m_venue = known.id;
        }
        m_plan.venues = 1;
        if (!m_venue) {
            Venue venue = blank(m_ids.next<Venue>());
            venue.name = name;
            venue.city = shortName(conference.city);
            venue.position = position + 1;
            m_venue = venue.id;
            m_plan.change.put(std::move(venue));
        }
        indexRooms();
        return *m_venue;
    }

    /// A key for rooms that are spelled just so, which no likeness is mistaken for.
    static QString spelling(const QString& name) { return u'\n' + name; }

    void indexRooms()
    {
        for (const Room& room : m_festival.rooms()) {
            if (room.venue == *m_venue) {
                m_knownRooms.insert(likeness(room.name), room.id);
                m_knownRooms.insert(spelling(room.name), room.id);
                m_roomPosition = std::max(m_roomPosition, room.position);
            }
        }
    }

    std::optional<Id<Room>> roomNamed(const QString& name, const QString& fileName)
    {
        if (name.isEmpty())
            return std::nullopt;
        if (const auto met = m_rooms.constFind(name); met != m_rooms.cend())
            return *met;
        const Id<Venue> in = venue(fileName);
        for (const QString& key : {spelling(name), likeness(name)}) {
            if (const auto known = m_knownRooms.constFind(key); known != m_knownRooms.cend())
                return *m_rooms.insert(name, *known);
        }
        Room room{.id = m_ids.next<Room>(), .venue = in, .name = name};
        room.position = ++m_roomPosition;
        m_rooms.insert(name, room.id);
        m_plan.change.put(room);
        return room.id;
    }

    std::optional<Id<Track>> trackNamed(const QString& name)
    {
        if (name.isEmpty())
            return std::nullopt;
        const QString key = likeness(name);
        m_tracksMet.insert(key);
        if (const auto known = m_tracks.constFind(key); known != m_tracks.cend())
            return *known;
        const Track track{m_ids.next<Track>(), name};
        m_tracks.insert(key, track.id);
        m_plan.change.put(track);
        return track.id;
    }

    std::vector<Id<Person>> peopleOf(const DraftEvent& event)
    {
        std::vector<Id<Person>> people;
        QSet<Id<Person>> taken;
        for (const DraftPerson& drafted : event.people) {
            const QString name = named(drafted.name, event);
            if (name.isEmpty())
                continue;
            const Id<Person> id
                = personNamed(m_prefix + (drafted.key.isEmpty() ? likeness(name) : drafted.key), name);
            if (!taken.contains(id))
                people.push_back(id);
            taken.insert(id);
        }
        return people;
    }

    Id<Person> personNamed(const QString& key, const QString& name)
    {
        if (const auto met = m_peopleMet.constFind(key); met != m_peopleMet.cend())
            return *met;
        const Person* known = m_peopleByKey.value(key);
        Person person = known ? *known : blank(m_ids.next<Person>());
        if (!known) {
            person.roles = {PersonRole::Speaker};
            person.sourceKey = key;
        }
        person.name = name;
        if (!known || !(*known == person))
            m_plan.change.put(person);
        return *m_peopleMet.insert(key, person.id);
    }

    QString titleOf(const DraftEvent& event)
    {
        for (const QString& text : {event.title, event.subtitle, event.slug}) {
            if (QString title = named(text, event); !title.isEmpty())
                return title;
        }
        return {};
    }

    /// What names the event in its file; the second of that name gets a number.
    QString keyOf(const DraftEvent& event, const QString& title)
    {
        QString key = event.guid;
        if (key.isEmpty())
            key = m_prefix + (event.id.isEmpty() ? likeness(title) : event.id);
        QString free = key;
        for (int& times = m_keys[key]; m_keysTaken.contains(free);)
            free = key + u'#' + QString::number(++times + 1);
        m_keysTaken.insert(free);
        if (free != key)
            remark(event,
                QCoreApplication::translate(
                    "Schedule", "Another event of the file has the same number; both are kept."));
        return free;
    }

    void planEvent(const DraftEvent& event, const QString& fileName)
    {
        const QString title = titleOf(event);
        if (title.isEmpty()) {
            m_plan.rejected.push_back({event.line, event.column,
                QCoreApplication::translate("Schedule", "The event has no title.")});
            return;
        }
        for (const QString& leftOut : leftOutInWords(event))
            remark(event, leftOut);
        const QString key = keyOf(event, title);
        const Session* known = m_sessionsByKey.value(key);
        Session session = known ? *known : blank(m_ids.next<Session>());
        if (!known)
            session.kind = kindCalled(event.type);
        session.title = title;
        session.sourceKey = key;
        fill(session, event);
        if (known && known->locked)
            keepPlace(session, event);
        else
            place(session, event, fileName);
        ++m_plan.sessions;
        ++(!known ? m_plan.added : (*known == session ? m_plan.unchanged : m_plan.updated));
        if (known)
            remarkChanges(*known, session, event);
        if (!known || !(*known == session))
            m_plan.change.put(std::move(session));
    }

    /// Takes what the event says. What it does not speak of, or leaves empty, stays.
    void fill(Session& session, const DraftEvent& event)
    {
        const auto take = [](auto& into, auto said) {
            if (said != decltype(said){})
                into = std::move(said);
        };
        take(session.subtitle, named(event.subtitle, event));
        take(session.summary, plainText(event.abstract));
        take(session.description, plainText(event.description));
        take(session.languages, languagesCalled(event.language));
        take(session.people, peopleOf(event));
        take(session.links, linksOf(event));
        if (!event.type.trimmed().isEmpty())
            session.kind = kindCalled(event.type);
        if (const auto track = trackNamed(named(event.track, event)))
            session.track = track;
    }

    std::vector<QString> linksOf(const DraftEvent& event)
    {
        std::vector<QString> links;
        QSet<QString> taken;
        for (const QString& link : event.links) {
            const auto address = webAddress(link);
            if (address && !taken.contains(*address)) {
                links.push_back(*address);
                taken.insert(*address);
            }
            if (!address && !link.trimmed().isEmpty())
                remark(event,
                    QCoreApplication::translate(
                        "Schedule", "A link was left out: it is no address of the web."));
        }
        return links;
    }

    void place(Session& session, const DraftEvent& event, const QString& fileName)
    {
        const EventTime time = timeOf(event, m_draft, m_zone);
        if (const auto room = roomNamed(event.room, fileName))
            session.room = room;
        session.day = time.day ? time.day : session.day;
        session.span = time.span ? time.span : session.span;
        session.length = time.length.value_or(session.length);
        if (session.day)
            m_days.push_back(*session.day);
        const bool isPlacedHere = !time.span && session.day && session.span;
        for (const QString& otherwise : isPlacedHere ? QStringList() : time.remarks)
            remark(event, otherwise);
        if (!session.room)
            remark(event,
                QCoreApplication::translate("Schedule", "Its room is missing; it is still to be placed."));
    }

    void remarkChanges(const Session& here, const Session& filed, const DraftEvent& event)
    {
        const Room* room = m_festival.rooms().find(here.room);
        const QString roomHere = room ? room->name : QString();
        const PlacedSession after{filed, here.room == filed.room ? roomHere : event.room};
        for (const QString& change : changesInWords({here, roomHere}, after) + staysInWords(filed, event))
            remark(event, change);
    }

    void remarkVanished()
    {
        SessionsOfFile file{.keys = m_keysTaken, .prefix = m_prefix, .venue = m_venue};
        for (const DraftDay& day : m_draft.days)
            file.days.insert(day.date.left(10));
        for (const QString& vanished : vanishedInWords(m_festival, file))
            m_plan.remarks.push_back({1, 1, vanished});
    }

    void keepPlace(const Session& session, const DraftEvent& event)
    {
        const EventTime time = timeOf(event, m_draft, m_zone);
        if (session.day != time.day || session.span != time.span)
            remark(event,
                QCoreApplication::translate("Schedule", "The session is locked; its place and time stay."));
    }

    void planAbout()
    {
        About about = m_festival.about();
        if (m_festival.sessions().isEmpty()) {
            about = described(std::move(about), m_draft.conference);
            for (const DraftDay& day : m_draft.days) {
                if (const auto date = Day::fromText(day.date.left(10)))
                    m_days.push_back(*date);
            }
        } else {
            m_days.push_back(about.firstDay);
            m_days.push_back(about.lastDay);
        }
        if (!m_days.empty()) {
            const auto [first, last] = std::minmax_element(m_days.begin(), m_days.end());
            about.firstDay = *first;
            about.lastDay = *last;
        }
        m_lasts = about.firstDay.daysTo(about.lastDay) + 1;
        const bool isBlank = m_festival.startups().isEmpty() && m_festival.venues().isEmpty();
        for (const QString& change : isBlank ? QStringList() : changesInWords(m_festival.about(), about))
            m_plan.remarks.push_back({1, 1, change});
        if (!(about == m_festival.about()))
            m_plan.change.put(std::move(about));
    }

    const ScheduleDraft& m_draft;
    const Festival& m_festival;
    IdSource& m_ids;
    QString m_prefix;
    QTimeZone m_zone; ///< Of the conference; not valid where none is known.
    SchedulePlan m_plan;

    std::optional<Id<Venue>> m_venue;
    double m_roomPosition = 0.0;
    std::vector<Day> m_days; ///< That the festival has to cover.
    int m_lasts = 0; ///< Days from the first to the last of the festival.
    QHash<QString, const Session*> m_sessionsByKey;
    QHash<QString, const Person*> m_peopleByKey;
    QHash<QString, Id<Room>> m_knownRooms; ///< Of the venue, by spelling and by likeness.
    QHash<QString, Id<Room>> m_rooms; ///< Met in the file, by name.
    QHash<QString, Id<Track>> m_tracks;
    QSet<QString> m_tracksMet;
    QHash<QString, Id<Person>> m_peopleMet;
    QHash<QString, int> m_keys; ///< How often more than once.
    QSet<QString> m_keysTaken;
};

} // namespace

Result<SchedulePlan> planScheduleImport(
    const QByteArray& bytes, const QString& fileName, const Festival& festival, IdSource& ids)
{
    const auto draft = readSchedule(bytes, fileName);
    if (!draft)
        return failed(draft);
    return SchedulePlanner(*draft, festival, ids).plan(fileName);
}

} // namespace planner
