// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wording.h"
#include "core/festival/labels.h"
#include "core/planning/act_words.h"
#include "core/planning/why_not.h"

#include <QStringList>

namespace planner {

namespace {

/// Puts one answer into words, clause by clause.
class Telling {
public:
    Telling(const Festival& festival, const Words& words) : m_festival(festival), m_words(words) { }

    QString sentence(const WhyNot& why) const
    {
        const Startup* startup = m_festival.startups().find(why.startup);
        QStringList clauses;
        for (const Reason& reason : why.reasons)
            clauses += clause(reason);
        if (why.reasons.empty())
            clauses += price(why);
        const QString text = clauses.join(m_words.translate("Planning", "; ", "between reasons"));
        if (!startup)
            return text;
        return m_words.translate("Planning", "%1: %2", "start-up, why it is not visited")
            .arg(startup->name, text);
    }

private:
    QString clause(const Reason& reason) const
    {
        switch (reason.obstacle) {
        case Obstacle::Avoided:
            return m_words.translate("Planning", "the group asks not to go there");
        case Obstacle::NoSession:
            return m_words.translate("Planning", "there is no session");
        case Obstacle::Cancelled:
            return m_words.translate("Planning", "the session is cancelled");
        case Obstacle::Unplaced:
            return m_words.translate("Planning", "the session has no place and time yet");
        case Obstacle::Closed:
            return m_words.translate(
                "Planning", "the venue is closed, or at rest, whenever the session would let people in");
        case Obstacle::Language:
            return m_words.translate("Planning", "the group does not speak the language (%1)")
                .arg(
                    QStringList(reason.languages.begin(), reason.languages.end()).join(QStringLiteral(", ")));
        case Obstacle::Access:
            return m_words.translate("Planning", "it does not offer what the group needs (%1)")
                .arg(needs(reason));
        case Obstacle::Seats:
            if (reason.actual == 0)
                return m_words.translate("Planning", "it is full, and %1 seats are needed")
                    .arg(reason.wanted);
            return m_words
                .translate("Planning", "%n seat(s) left at most, and %1 are needed", nullptr, reason.actual)
                .arg(reason.wanted);
        case Obstacle::Lunch:
            return m_words.translate("Planning", "it leaves no time for lunch");
        default:
            return clauseOfTime(reason);
        }
    }

    QString clauseOfTime(const Reason& reason) const
    {
        switch (reason.obstacle) {
        case Obstacle::Day:
            return m_words.translate("Planning", "it takes visitors on %1 only, when the group is not out")
                .arg(days(reason));
        case Obstacle::Hours:
            if (reason.days.empty() || !reason.open || !reason.out)
                return m_words.translate("Planning", "it takes visitors only when the group is not out");
            return m_words.translate("Planning", "on %1 it takes visitors %2, and the group is out %3")
                .arg(day(reason.days.front()), spanText(*reason.open, m_words.language()),
                    spanText(*reason.out, m_words.language()));
        case Obstacle::UnknownWay:
            return m_words.translate("Planning", "nobody has said how long it takes from %1 to %2")
                .arg(venue(reason.from), venue(reason.to));
        case Obstacle::TooFar:
            return tooFar(reason);
        default:
            return m_words.translate("Planning", "what is pinned leaves no time for it (%1)")
                .arg(titles(reason.sessions));
        }
    }

    QString tooFar(const Reason& reason) const
    {
        if (!reason.from || !reason.to)
            return m_words.translate("Planning", "it is too far");
        const int left = std::max(reason.actual, 0);
        if (reason.from == reason.to)
            return m_words.translate("Planning", "it is too far: %1 min there and back, and there are %2")
                .arg(reason.wanted)
                .arg(left);
        return m_words.translate("Planning", "it is too far: %1 min from %2 to %3, and there are %4")
            .arg(QString::number(reason.wanted), venue(reason.from), venue(reason.to), QString::number(left));
    }

    /// What would have to give.
    QString price(const WhyNot& why) const
    {
        if (!why.visit)
            return m_words.translate("Planning", "planning again may find a time for it");
        const QString when = day(why.visit->day);
        const QString at = timeText(why.visit->begin, m_words.language());
        if (why.givenUp.empty())
            return m_words.translate("Planning", "it can be had on %1 at %2").arg(when, at);
        return m_words.translate("Planning", "it can be had on %1 at %2 in place of %3")
            .arg(when, at, titles(why.givenUp));
    }

    QString titles(const std::vector<Id<Session>>& ids) const
    {
        QStringList titles;
        for (const Id<Session>& id : ids) {
            if (const Session* session = m_festival.sessions().find(id))
                titles += quotedTitle(*session, m_words);
        }
        return titles.join(QStringLiteral(", "));
    }

    QString needs(const Reason& reason) const
    {
        QStringList names;
        for (const AccessNeed need : reason.needs)
            names += label(need, m_words);
        return names.join(QStringLiteral(", "));
    }

    QString days(const Reason& reason) const
    {
        QStringList names;
        for (const Day& each : reason.days)
            names += day(each);
        return names.join(QStringLiteral(", "));
    }

    QString day(Day day) const { return dayText(day, m_words.language(), DayStyle::Short); }

    QString venue(const std::optional<Id<Venue>>& id) const
    {
        const Venue* venue = m_festival.venues().find(id);
        return venue ? venue->name : QString();
    }

    const Festival& m_festival;
    const Words& m_words;
};

} // namespace

QString sentence(const WhyNot& why, const Festival& festival, const Words& words)
{
    return Telling(festival, words).sentence(why);
}

} // namespace planner
