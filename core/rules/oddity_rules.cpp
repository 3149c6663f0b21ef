// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/rules/families.h"
#include "core/rules/report.h"
#include "core/rules/telling.h"

#include <algorithm>
#include <array>

namespace planner {

namespace {

/// What is odd, kept in the finding's `wanted`; sentences are chosen by it.
enum class Oddity {
    RoomMissing,
    VenueMissing,
    StartupMissing,
    PersonMissing,
    TrackMissing,
    SeatsNotPositive,
    RegisteredNegative,
    VeryLong,
    LastEntryAfterEnd,
    LastEntryBeforeBegin,
    IntervalMissing,
    GroupSizeMissing,
    ListedTwice,
    BreakOutsideFestival,
    TimesNegative,
    TitleMissing,
};

constexpr minutes longestUsual{12 * 60};

Finding odd(Oddity oddity, Subject about, std::optional<Subject> other = std::nullopt)
{
    Finding finding{.subjects = {about}, .wanted = static_cast<int>(oddity)};
    if (other)
        finding.subjects.push_back(*other);
    return finding;
}

/// Reports the oddities of one session, each at its place in the programme.
class SessionOddities {
public:
    SessionOddities(const View& view, const Session& session, Report& report)
        : m_view(view), m_session(session), m_report(report)
    {
    }

    void look()
    {
        addIf(m_session.title.trimmed().isEmpty() && m_session.kind != SessionKind::Blocker,
            Oddity::TitleMissing);
        lookAtReferences();
        lookAtParticipants(m_session.startups, Oddity::StartupMissing);
        lookAtParticipants(m_session.people, Oddity::PersonMissing);
        lookAtNumbers();
        lookAtMode();
        if (m_session.span && m_session.lastEntry)
            lookAtLastEntry(*m_session.span, *m_session.lastEntry);
    }

private:
    void add(Oddity oddity, std::optional<Subject> other = std::nullopt)
    {
        Finding finding = odd(oddity, subject(m_session.id), other);
        finding.day = m_session.day;
        finding.span = m_session.span;
        m_report.add(std::move(finding));
    }
    void addIf(bool odd, Oddity oddity)
    {
        if (odd)
            add(oddity);
    }

    void lookAtReferences()
    {
        const Festival& festival = m_view.festival;
        const Room* room = festival.rooms().find(m_session.room);
        addIf(m_session.room && !room, Oddity::RoomMissing);
        addIf(room && !festival.venues().contains(room->venue), Oddity::VenueMissing);
        addIf(m_session.track && !festival.tracks().contains(*m_session.track), Oddity::TrackMissing);
    }

    template <class T>
    void lookAtParticipants(const std::vector<Id<T>>& ids, Oddity missing)
    {
        for (auto id = ids.begin(); id != ids.end(); ++id) {
            const auto same = std::find(ids.begin(), id, *id);
            if (!m_view.festival.table<T>().contains(*id))
                add(missing);
            else if (same != id && std::find(std::next(same), id, *id) == id)
                add(Oddity::ListedTwice, subject(*id));
        }
    }

    void lookAtNumbers()
    {
        addIf(m_session.seats && *m_session.seats <= 0, Oddity::SeatsNotPositive);
        addIf(m_session.registered && *m_session.registered < 0, Oddity::RegisteredNegative);
        addIf(m_session.span && m_session.span->length() > longestUsual, Oddity::VeryLong);
        const minutes none{0};
        addIf(m_session.setUp < none || m_session.clearUp < none || m_session.length < none,
            Oddity::TimesNegative);
    }

    void lookAtMode()
    {
        if (m_session.openingMode != OpeningMode::Interval)
            return;
        addIf(!m_session.interval || *m_session.interval <= minutes{0}, Oddity::IntervalMissing);
        addIf(!m_session.groupSize || *m_session.groupSize <= 0, Oddity::GroupSizeMissing);
    }

    void lookAtLastEntry(const TimeSpan& span, LocalTime lastEntry)
    {
        addIf(lastEntry > span.end(), Oddity::LastEntryAfterEnd);
        addIf(lastEntry < span.begin(), Oddity::LastEntryBeforeBegin);
    }

    const View& m_view;
    const Session& m_session;
    Report& m_report;
};

void lookAtSession(const View& view, const Session& session, Report& report)
{
    SessionOddities(view, session, report).look();
}

void lookAtRoom(const View& view, const Room& room, Report& report)
{
    if (!view.festival.venues().contains(room.venue))
        report.add(odd(Oddity::VenueMissing, subject(room.id)));
    if (room.seats && *room.seats <= 0)
        report.add(odd(Oddity::SeatsNotPositive, subject(room.id)));
}

void lookAtPerson(const View& view, const Person& person, Report& report)
{
    if (person.startup && !view.festival.startups().contains(*person.startup))
        report.add(odd(Oddity::StartupMissing, subject(person.id)));
}

void lookAtBreak(const View& view, const Break& rest, Report& report)
{
    const About& about = view.festival.about();
    if (rest.day < about.firstDay || about.lastDay < rest.day) {
        Finding finding = odd(Oddity::BreakOutsideFestival, subject(rest.id));
        finding.day = rest.day;
        finding.span = rest.span;
        report.add(std::move(finding));
    }
    if (rest.venue && !view.festival.venues().contains(*rest.venue))
        report.add(odd(Oddity::VenueMissing, subject(rest.id)));
}

/// The name of whatever the finding is about first.
QString firstName(const Finding& finding, const Telling& telling)
{
    const QLatin1String kind(finding.subjects.front().kind);
    if (kind == QLatin1String(kindName<Room>()))
        return telling.name<Room>(finding);
    if (kind == QLatin1String(kindName<Person>()))
        return telling.name<Person>(finding);
    if (kind == QLatin1String(kindName<Break>()))
        return telling.name<Break>(finding);
    return telling.name<Session>(finding);
}

/// The sentences that need only a name.
QString namedOddity(Oddity oddity, const Words& words)
{
    switch (oddity) {
    case Oddity::RoomMissing:
        return words.translate("Rules", "%1 is in a room that is not in the file");
    case Oddity::VenueMissing:
        return words.translate("Rules", "%1 belongs to a venue that is not in the file");
    case Oddity::StartupMissing:
        return words.translate("Rules", "%1 names a start-up that is not in the file");
    case Oddity::PersonMissing:
        return words.translate("Rules", "%1 names a person who is not in the file");
    case Oddity::TrackMissing:
        return words.translate("Rules", "%1 belongs to a thread that is not in the file");
    case Oddity::SeatsNotPositive:
        return words.translate("Rules", "%1 has no seat at all");
    case Oddity::RegisteredNegative:
        return words.translate("Rules", "%1 has fewer than 0 people registered");
    case Oddity::VeryLong:
        return words.translate("Rules", "%1 lasts more than 12 hours");
    case Oddity::IntervalMissing:
        return words.translate(
            "Rules", "%1 is visited in small groups, and nobody has said every how many minutes");
    case Oddity::GroupSizeMissing:
        return words.translate("Rules", "%1 is visited in small groups, and nobody has said how small");
    case Oddity::TimesNegative:
        return words.translate("Rules", "%1 asks for less than 0 minutes");
    case Oddity::LastEntryAfterEnd:
    case Oddity::LastEntryBeforeBegin:
    case Oddity::ListedTwice:
    case Oddity::BreakOutsideFestival:
    case Oddity::TitleMissing:
        break;
    }
    return {};
}

/// There is no title to name it by.
QString untitledSentence(const Finding& finding, const Telling& telling)
{
    if (finding.day && finding.span)
        return telling.words.translate("Rules", "The session on %1 at %2 has no title")
            .arg(telling.day(finding), telling.begin(finding));
    return telling.words.translate("Rules", "A session that is still to be placed has no title");
}

QString lastEntrySentence(bool afterEnd, const Finding& finding, const Telling& telling)
{
    const Session* session = telling.row<Session>(finding);
    const QString lastEntry
        = session && session->lastEntry ? timeText(*session->lastEntry, telling.words.language()) : QString();
    const QString name = telling.nameOf(session);
    if (afterEnd)
        return telling.words.translate("Rules", "%1 lets the last visitors in at %2, after its end at %3")
            .arg(name, lastEntry, telling.end(finding));
    return telling.words.translate("Rules", "%1 lets the last visitors in at %2, before it begins at %3")
        .arg(name, lastEntry, telling.begin(finding));
}

QString oddSentence(const Finding& finding, const Telling& telling)
{
    const auto oddity = static_cast<Oddity>(finding.wanted);
    const QString name = firstName(finding, telling);
    if (oddity == Oddity::LastEntryAfterEnd || oddity == Oddity::LastEntryBeforeBegin)
        return lastEntrySentence(oddity == Oddity::LastEntryAfterEnd, finding, telling);
    if (oddity == Oddity::TitleMissing)
        return untitledSentence(finding, telling);
    if (oddity == Oddity::BreakOutsideFestival)
        return telling.words.translate("Rules", "The break %1 is on %2, outside the festival")
            .arg(name, telling.day(finding));
    if (oddity == Oddity::ListedTwice) {
        const bool isPerson = telling.row<Person>(finding) != nullptr;
        return telling.words.translate("Rules", "%1 is listed twice in %2")
            .arg(isPerson ? telling.name<Person>(finding) : telling.name<Startup>(finding), name);
    }
    return namedOddity(oddity, telling.words).arg(name);
}

} // namespace

std::span<const Rule> oddityRules()
{
    static constexpr std::array rules{
        Rule{.id = "odd-items",
            .severity = Severity::Warning,
            .title = QT_TRANSLATE_NOOP("Rules", "Odd items"),
            .sentence = oddSentence,
            .session = lookAtSession,
            .room = lookAtRoom,
            .person = lookAtPerson,
            .rest = lookAtBreak},
    };
    return rules;
}

} // namespace planner
