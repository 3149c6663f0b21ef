// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/schedule_xml.h"

#include "core/base/text.h"
#include "core/formats/plain_text.h"
#include "core/importing/schedule_changes.h"
#include "core/importing/schedule_draft.h"
#include "core/importing/schedule_merge.h"
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

/// What tells the events of one conference from those of another where their ids are mere numbers.
QString prefixOf(const DraftConference& conference)
{
    const QString name
        = shortName(folded(conference.acronym.trimmed().isEmpty() ? conference.title : conference.acronym));
    return name.isEmpty() ? QString() : name + u'/';
}

/// Lines up a draft with a festival and notes what would have to change. Things are found again by name or by
/// what names them in their file; each is put at most once.
class SchedulePlanner {
public:
    SchedulePlanner(
        const ScheduleDraft& draft, const Festival& festival, IdSource& ids, const QString& fileName)
        : m_draft(draft),
          m_festival(festival),
          m_ids(ids),
          m_zone(zoneOf(draft.conference)),
          m_scope{draft, festival, ids, m_plan.change, prefixOf(draft.conference), fileName},
          m_rooms(m_scope),
          m_tracks(m_scope),
          m_people(m_scope)
    {
        for (const Session& session : m_festival.sessions())
            m_sessionsByKey.insert(session.sourceKey, &session);
    }

    Result<SchedulePlan> plan()
    {
        m_rooms.bringIn();
        for (const DraftEvent& event : m_draft.events)
            planEvent(event);
        remarkVanished();
        if (const Status fits = planAbout(); !fits)
            return failed(fits);
        m_plan.rooms = static_cast<int>(m_draft.rooms.size());
        m_plan.venues = m_plan.rooms > 0 ? 1 : 0;
        m_plan.tracks = static_cast<int>(m_tracksMet.size());
        m_plan.people = m_people.met();
        return std::move(m_plan);
    }

private:
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

    void remark(const DraftEvent& event, const QStringList& reasons)
    {
        for (const QString& reason : reasons)
            remark(event, reason);
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
            key = m_scope.prefix + (event.id.isEmpty() ? likeness(title) : event.id);
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

    void planEvent(const DraftEvent& event)
    {
        const QString title = titleOf(event);
        if (title.isEmpty()) {
            m_plan.rejected.push_back({event.line, event.column,
                QCoreApplication::translate("Schedule", "The event has no title.")});
            return;
        }
        remark(event, leftOutInWords(event));
        const QString key = keyOf(event, title);
        const Session* known = m_sessionsByKey.value(key);
        Session session = known ? *known : blank(m_ids.next<Session>());
        session.sourceKey = key;
        if (!known) {
            session.title = title;
            session.kind = kindCalled(event.type);
        }
        bringIn(session, event, title);
        count(known, session);
        if (!known || !(*known == session))
            m_plan.change.put(std::move(session));
    }

    /// Takes what the event says and the file has changed; keeps what it says for the next time.
    void bringIn(Session& session, const DraftEvent& event, const QString& title)
    {
        const EventTime time = timeOf(event, title, m_draft, m_zone);
        const FiledEvent before = filedEvent(session.filed.forInsiders());
        const FiledEvent now = withUnsaid(said(event, title, time), before, event.emptied);
        remark(event, m_people.takeRemarks());
        remark(event, staysInWords(session, before, now));
        remark(event, bringUpToDate(session, {before, now}, {m_rooms, m_tracks, m_people}));
        session.filed = Internal(valuesOf(now));
        if (session.day)
            m_days.push_back(*session.day);
        const bool isPlacedHere = !time.span && session.day && session.span;
        remark(event, isPlacedHere ? QStringList() : time.remarks);
        if (!session.room && event.room.isEmpty())
            remark(event,
                QCoreApplication::translate("Schedule", "Its room is missing; it is still to be placed."));
    }

    FiledEvent said(const DraftEvent& event, const QString& title, const EventTime& time)
    {
        FiledEvent said{.title = title,
            .subtitle = named(event.subtitle, event),
            .summary = plainText(event.abstract),
            .description = plainText(event.description),
            .track = named(event.track, event),
            .roomKey = m_rooms.keyOf(event.room),
            .room = event.room,
            .time = {time.day, time.span, time.length},
            .languages = languagesCalled(event.language),
            .people = peopleOf(event),
            .links = linksOf(event)};
        if (!event.type.trimmed().isEmpty())
            said.kind = kindCalled(event.type);
        if (!said.track.isEmpty())
            m_tracksMet.insert(likeness(said.track));
        return said;
    }

    std::vector<FiledPerson> peopleOf(const DraftEvent& event)
    {
        std::vector<FiledPerson> people;
        QSet<QString> taken;
        for (const DraftPerson& drafted : event.people) {
            const QString name = named(drafted.name, event);
            if (name.isEmpty())
                continue;
            FiledPerson person = m_people.meet(drafted, name);
            const bool isNew = !taken.contains(person.key);
            taken.insert(person.key);
            if (isNew)
                people.push_back(std::move(person));
        }
        return people;
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

    /// A session of which only the memory is new is unchanged to whoever looks at it.
    void count(const Session* known, Session session)
    {
        ++m_plan.sessions;
        if (!known) {
            ++m_plan.added;
            return;
        }
        session.filed = known->filed;
        ++(*known == session ? m_plan.unchanged : m_plan.updated);
    }

    void remarkVanished()
    {
        SessionsOfFile file{.keys = m_keysTaken,
            .prefix = m_scope.prefix,
            .venue = m_rooms.venue(),
            .hasRoom = [this](const QString& key) { return m_rooms.hasKey(key); }};
        for (const DraftDay& day : m_draft.days)
            file.days.insert(day.date.left(10));
        for (const QString& vanished : vanishedInWords(m_festival, file))
            m_plan.remarks.push_back({1, 1, vanished});
    }

    Status planAbout()
    {
        const About& before = m_festival.about();
        const About after = m_festival.sessions().isEmpty() ? describedBy(before, m_draft, m_days)
                                                            : widened(before, m_days);
        const int lasts = after.firstDay.daysTo(after.lastDay) + 1;
        if (lasts > longestFestival)
            return failure(ProblemKind::Unreadable,
                QCoreApplication::translate("Schedule",
                    "With the programme in \"%1\" the festival would last %2 days; %3 is the most.")
                    .arg(m_scope.fileName, QString::number(lasts), QString::number(longestFestival)));
        for (const QString& change : changesInWords(before, after))
            m_plan.remarks.push_back({1, 1, change});
        if (!(after == before))
            m_plan.change.put(after);
        return {};
    }

    const ScheduleDraft& m_draft;
    const Festival& m_festival;
    IdSource& m_ids;
    QTimeZone m_zone; ///< Of the conference; not valid where none is known.
    SchedulePlan m_plan;
    ScheduleScope m_scope;
    FiledRooms m_rooms;
    FiledTracks m_tracks;
    FiledPeople m_people;

    std::vector<Day> m_days; ///< That the festival has to cover.
    QHash<QString, const Session*> m_sessionsByKey;
    QSet<QString> m_tracksMet;
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
    return SchedulePlanner(*draft, festival, ids, fileName).plan();
}

} // namespace planner
