// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_merge.h"

#include "core/base/text.h"
#include "core/importing/schedule_words.h"

#include <QCoreApplication>

namespace planner {

namespace {

/// "“Bienvenue”", cut where it is long.
QString quotedValue(const QString& text)
{
    constexpr qsizetype longest = 60; // letters
    const QString line = text.simplified();
    if (line.isEmpty())
        return QCoreApplication::translate("Schedule", "nothing");
    return QCoreApplication::translate("Schedule", "“%1”")
        .arg(line.size() > longest ? line.left(longest - 1) + u'…' : line);
}

/// "2014-06-12 14:00/14:45", as far as it is known.
QString timeInWords(const FiledTime& time)
{
    QStringList parts;
    if (time.day)
        parts += time.day->text();
    if (time.span)
        parts += time.span->text();
    else if (time.length)
        parts += QCoreApplication::translate("Schedule", "%1 min").arg(time.length->count());
    return parts.join(u' ');
}

QString listInWords(const std::vector<QString>& texts)
{
    return QStringList(texts.begin(), texts.end()).join(QStringLiteral(", "));
}

QString listInWords(const std::vector<FiledPerson>& people)
{
    QStringList names;
    for (const FiledPerson& person : people)
        names += person.name;
    return names.join(QStringLiteral(", "));
}

QString kindInWords(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Talk:
        return QCoreApplication::translate("Schedule", "talk");
    case SessionKind::Workshop:
        return QCoreApplication::translate("Schedule", "workshop");
    case SessionKind::Visit:
        return QCoreApplication::translate("Schedule", "guided visit");
    case SessionKind::OpenDoors:
        return QCoreApplication::translate("Schedule", "open doors");
    case SessionKind::Meeting:
        return QCoreApplication::translate("Schedule", "meeting");
    case SessionKind::Blocker:
        return QCoreApplication::translate("Schedule", "blocked time");
    }
    return {};
}

FiledTime completedBy(FiledTime time, const FiledTime& otherwise)
{
    time.day = time.day ? time.day : otherwise.day;
    time.span = time.span ? time.span : otherwise.span;
    time.length = time.length ? time.length : otherwise.length;
    return time;
}

/// One session and its event.
class SessionMerge {
public:
    SessionMerge(Session& session, const FiledChange& file, FiledThings things)
        : m_session(session),
          m_title(session.title),
          m_before(file.before),
          m_now(file.now),
          m_rooms(things.rooms),
          m_tracks(things.tracks),
          m_people(things.people)
    {
    }

    QStringList merged()
    {
        mergeTexts();
        mergeKind();
        mergeList(m_session.languages, m_before.languages, m_now.languages,
            QCoreApplication::translate("Schedule", "its languages"));
        mergeList(m_session.links, m_before.links, m_now.links,
            QCoreApplication::translate("Schedule", "its links"));
        mergeTrack();
        mergePeople();
        mergeRoom();
        mergeTime();
        if (m_keepsPlace)
            m_remarks += QCoreApplication::translate(
                "Schedule", "“%1” is locked: its place and time stay, although the file has changed them.")
                             .arg(m_title);
        return m_remarks;
    }

private:
    void conflict(const QString& name, const QString& here, const QString& filed)
    {
        m_remarks += QCoreApplication::translate("Schedule",
            "“%1” was changed here and in the file. As it is here stays %2: %3; the file now has: %4.")
                         .arg(m_title, name, quotedValue(here), quotedValue(filed));
    }

    void mergeTexts()
    {
        for (const FiledText& text : filedTexts) {
            QString& here = m_session.*text.here;
            const QString& before = m_before.*text.filed;
            const QString& now = m_now.*text.filed;
            if (now.isEmpty() || now == before || now == here)
                continue;
            if (here == before)
                here = now;
            else
                conflict(QCoreApplication::translate("Schedule", text.name), here, now);
        }
    }

    void mergeKind()
    {
        if (!m_now.kind || m_now.kind == m_before.kind || m_now.kind == m_session.kind)
            return;
        if (m_session.kind == m_before.kind)
            m_session.kind = *m_now.kind;
        else
            conflict(QCoreApplication::translate("Schedule", "its kind"), kindInWords(m_session.kind),
                kindInWords(*m_now.kind));
    }

    void mergeList(std::vector<QString>& here, const std::vector<QString>& before,
        const std::vector<QString>& now, const QString& name)
    {
        if (now.empty() || now == before || now == here)
            return;
        if (here == before)
            here = now;
        else
            conflict(name, listInWords(here), listInWords(now));
    }

    void mergeTrack()
    {
        const QString& now = m_now.track;
        if (now.isEmpty() || likeness(now) == likeness(m_before.track))
            return;
        const auto there = m_tracks.known(now);
        if (there && there == m_session.track)
            return;
        if (m_session.track == m_tracks.known(m_before.track))
            m_session.track = m_tracks.taken(now);
        else
            conflict(
                QCoreApplication::translate("Schedule", "its track"), m_tracks.nameOf(m_session.track), now);
    }

    void mergePeople()
    {
        const auto isSame = [](const FiledPerson& a, const FiledPerson& b) { return a.key == b.key; };
        if (m_now.people.empty() || std::ranges::equal(m_now.people, m_before.people, isSame))
            return;
        const auto there = m_people.known(m_now.people);
        if (there.size() == m_now.people.size() && there == m_session.people)
            return;
        if (m_session.people == m_people.known(m_before.people))
            m_session.people = m_people.taken(m_now.people);
        else
            conflict(QCoreApplication::translate("Schedule", "its people"),
                m_people.namesOf(m_session.people), listInWords(m_now.people));
    }

    void mergeRoom()
    {
        if (m_now.room.isEmpty() || m_now.roomKey == m_before.roomKey)
            return;
        const auto there = m_rooms.known(m_now.roomKey, m_now.room);
        if (there && there == m_session.room)
            return;
        if (m_session.locked)
            m_keepsPlace = true;
        else if (m_session.room == m_rooms.known(m_before.roomKey, m_before.room))
            m_session.room = m_rooms.taken(m_now.room);
        else
            conflict(QCoreApplication::translate("Schedule", "its room"), m_rooms.nameOf(m_session.room),
                m_now.room);
    }

    /// Day, time and length belong together: half of each side would be what nobody wanted.
    void mergeTime()
    {
        const FiledTime here{m_session.day, m_session.span, m_session.length};
        const FiledTime now = completedBy(m_now.time, here);
        if (completedBy(m_now.time, m_before.time) == m_before.time || now == here)
            return;
        const bool isMovedHere = here.day != m_before.time.day || here.span != m_before.time.span
            || (m_before.time.length && here.length != m_before.time.length);
        if (m_session.locked) {
            m_keepsPlace = true;
        } else if (isMovedHere) {
            conflict(QCoreApplication::translate("Schedule", "its time"), timeInWords(here),
                timeInWords(m_now.time));
        } else {
            m_session.day = now.day;
            m_session.span = now.span;
            m_session.length = *now.length;
        }
    }

    Session& m_session;
    const QString m_title;
    const FiledEvent& m_before;
    const FiledEvent& m_now;
    FiledRooms& m_rooms;
    FiledTracks& m_tracks;
    FiledPeople& m_people;
    bool m_keepsPlace = false;
    QStringList m_remarks;
};

} // namespace

QStringList bringUpToDate(Session& session, const FiledChange& file, FiledThings things)
{
    return SessionMerge(session, file, things).merged();
}

} // namespace planner
