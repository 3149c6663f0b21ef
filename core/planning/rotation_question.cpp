// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/rotation_question.h"

#include "core/festival/questions.h"
#include "core/planning/act_words.h"
#include "core/tours/welcome.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace planner {

namespace {

/// When a visit takes place in a round, and for how many there are seats.
struct Turn {
    RouteTime begins = 0;
    RouteTime service = 0;
    int seats = largestRouteNumber;
};

class RotaMaker {
public:
    RotaMaker(const Festival& festival, const RotaTerms& terms)
        : m_festival(festival),
          m_terms(terms),
          m_question(tourQuestion(
              festival, {.groups = terms.groups, .days = {terms.day}, .sessions = terms.sessions}))
    {
        for (const TourStop& stop : m_question.stops) {
            const Session* session = m_festival.sessions().find(stop.session);
            const bool isAsked = session && !stop.group && session->day == m_terms.day;
            if (isAsked && std::ranges::count(m_sessions, session->id) == 0)
                m_sessions.push_back(session->id);
        }
        for (const TourOfGroup& tour : m_question.tours)
            m_groups.push_back(tour.group);
    }

    Result<Rota> rota(IdSource& ids)
    {
        if (const QStringList absent = namesOfAbsent(); !absent.isEmpty())
            return failure(ProblemKind::Refused,
                QCoreApplication::translate("Planning", "Not out on that day: %1.")
                    .arg(absent.join(QStringLiteral(", "))));
        if (m_groups.empty())
            return refused(QT_TRANSLATE_NOOP("Planning", "No group is out on that day."));
        if (m_sessions.empty())
            return refused(QT_TRANSLATE_NOOP("Planning", "None of these takes visitors on that day."));
        if (m_terms.length < minutes{1} || m_terms.pause < minutes{0})
            return refused(QT_TRANSLATE_NOOP("Planning", "A round takes at least a minute."));
        m_rota.misfit = misfit();
        if (m_rota.misfit) {
            m_rota.outcome = RotationOutcome::Impossible;
            return std::move(m_rota);
        }
        const size_t visits = m_sessions.size();
        const size_t perRound = static_cast<size_t>(std::max(m_terms.atOnce, 1));
        const size_t least = std::max(visits, (m_groups.size() + perRound - 1) / perRound);
        const auto most = static_cast<int>(m_terms.rounds ? 0 : std::min(2 * least + 4, mostRounds));
        int count = m_terms.rounds.value_or(static_cast<int>(std::min(least, mostRounds)));
        for (tryWith(count); m_rota.outcome == RotationOutcome::Impossible && count < most;)
            tryWith(++count);
        if (m_rota.outcome == RotationOutcome::Found)
            takeIn(ids);
        return std::move(m_rota);
    }

private:
    static Failure refused(const char* why)
    {
        return failure(ProblemKind::Refused, QCoreApplication::translate("Planning", why));
    }

    [[nodiscard]] QStringList namesOfAbsent() const
    {
        QStringList names;
        for (const Id<Group>& id : m_terms.groups) {
            const Group* group = m_festival.groups().find(id);
            if (group && std::ranges::find(m_groups, id) == m_groups.end())
                names.append(group->name);
        }
        return names;
    }

    [[nodiscard]] RouteTime moment(minutes clock) const { return m_question.moment(m_terms.day, clock); }

    [[nodiscard]] std::optional<RotaMisfit> misfit() const
    {
        for (const Id<Group>& id : m_groups) {
            const Group& group = *m_festival.groups().find(id);
            for (const Id<Session>& stop : m_sessions) {
                const Session& session = *m_festival.sessions().find(stop);
                const auto isShutOut
                    = [&](AccessNeed need) { return accessTo(m_festival, need, session) == Tri::No; };
                if (!isUnderstood(session, group))
                    return RotaMisfit{id, stop, Obstacle::Language};
                if (std::ranges::any_of(group.needs, isShutOut))
                    return RotaMisfit{id, stop, Obstacle::Access};
                if (const auto seats = seatsOf(m_festival, session); seats && *seats < group.size)
                    return RotaMisfit{id, stop, Obstacle::Seats};
            }
        }
        return std::nullopt;
    }

    /// One after the other with a pause between, none in the rest.
    [[nodiscard]] std::vector<RotationRound> rounds(int count) const
    {
        std::vector<RotationRound> rounds;
        minutes begin = m_terms.from.sinceMidnight();
        const auto size = static_cast<size_t>(std::clamp(count, 0, static_cast<int>(mostRounds)));
        while (rounds.size() < size) {
            const minutes end = begin + m_terms.length;
            const auto& rest = m_terms.rest;
            if (rest && begin < rest->end().sinceMidnight() && rest->begin().sinceMidnight() < end) {
                begin = rest->end().sinceMidnight();
                continue;
            }
            rounds.push_back({moment(begin), moment(end)});
            begin = end + m_terms.pause;
        }
        return rounds;
    }

    /// The first visit to `session` that fits into the round.
    [[nodiscard]] std::optional<Turn> turn(const Id<Session>& session, const RotationRound& round) const
    {
        std::optional<Turn> first;
        for (size_t i = 0; i < m_question.stops.size(); ++i) {
            const RouteStop& stop = m_question.problem.stops[i];
            if (!(m_question.stops[i].session == session) || m_question.stops[i].group)
                continue;
            for (const RouteWindow& window : stop.windows) {
                const RouteTime begins = std::max(round.begins, window.opens);
                if (begins > window.closes || begins + stop.service > round.ends)
                    continue;
                Turn turn{.begins = begins, .service = stop.service};
                if (window.slot != noSlot)
                    turn.seats = m_question.problem.seats[static_cast<size_t>(window.slot)];
                if (!first || turn.begins < first->begins)
                    first = turn;
            }
        }
        return first;
    }

    [[nodiscard]] RotationStop stopOf(const Id<Session>& id) const
    {
        const Session& session = *m_festival.sessions().find(id);
        const Room* room = m_festival.rooms().find(session.room);
        const auto place = std::ranges::find(m_question.places, room->venue);
        RotationStop stop{.place = static_cast<int>(place - m_question.places.begin()),
            .seats = seatsOf(m_festival, session).value_or(largestRouteNumber),
            .groups = std::max(m_terms.atOnce, 1)};
        for (size_t round = 0; round < m_problem.rounds.size(); ++round) {
            const auto visit = turn(id, m_problem.rounds[round]);
            if (!visit)
                stop.closedRounds.push_back(static_cast<int>(round));
            stop.roundSeats.push_back(visit ? visit->seats : 0);
        }
        return stop;
    }

    [[nodiscard]] RotationGroup groupOf(size_t number) const
    {
        const RouteTour& tour = m_question.problem.tours[number];
        const RouteParty& party = m_question.problem.parties[static_cast<size_t>(tour.party)];
        RotationGroup group{.size = party.size, .pace = party.pace};
        for (size_t stop = 0; stop < m_sessions.size(); ++stop)
            group.stops.push_back(static_cast<int>(stop));
        for (size_t round = 0; round < m_problem.rounds.size(); ++round) {
            const RotationRound& span = m_problem.rounds[round];
            const auto isTaken = [&](const RoutePin& pin) {
                const RouteStop& held = m_question.problem.stops[static_cast<size_t>(pin.stop)];
                const RouteTime begins = held.windows.front().opens;
                return begins < span.ends && span.begins < begins + held.service;
            };
            if (span.begins < tour.begins || tour.ends < span.ends || std::ranges::any_of(tour.pins, isTaken))
                group.absentRounds.push_back(static_cast<int>(round));
        }
        return group;
    }

    void tryWith(int count)
    {
        m_problem = {.places = m_question.problem.places, .travel = m_question.problem.travel};
        m_problem.rounds = rounds(count);
        for (const Id<Session>& session : m_sessions)
            m_problem.stops.push_back(stopOf(session));
        for (size_t group = 0; group < m_groups.size(); ++group)
            m_problem.groups.push_back(groupOf(group));
        m_answer = rotation(m_problem, {.seed = m_terms.seed, .tries = m_terms.tries, .stop = m_terms.stop});
        m_rota.outcome = m_answer.outcome;
        m_rota.rounds = count;
        m_rota.cramped.reset();
        m_rota.crowded.reset();
        if (m_answer.crampedGroup >= 0)
            m_rota.cramped = m_groups[static_cast<size_t>(m_answer.crampedGroup)];
        if (m_answer.crowdedStop >= 0)
            m_rota.crowded = m_sessions[static_cast<size_t>(m_answer.crowdedStop)];
    }

    [[nodiscard]] std::vector<Stop> stopsOf(size_t number) const
    {
        std::vector<Stop> stops = m_question.kept[number];
        for (const RoutePin& pin : m_question.problem.tours[number].pins)
            stops.push_back(*m_question.stops[static_cast<size_t>(pin.stop)].held);
        for (size_t round = 0; round < m_problem.rounds.size(); ++round) {
            const int stop = m_answer.stops[number][round];
            if (stop < 0)
                continue;
            const Id<Session>& session = m_sessions[static_cast<size_t>(stop)];
            const Turn visit = *turn(session, m_problem.rounds[round]);
            stops.push_back({.session = session,
                .begin = m_question.clock(m_terms.day, visit.begins),
                .length = minutes{visit.service}});
        }
        const Group& group = *m_festival.groups().find(m_groups[number]);
        if (group.lunch && m_terms.rest)
            stops.push_back({.kind = StopKind::Lunch,
                .begin = m_terms.rest->begin(),
                .length = std::min(group.lunchBreak, m_terms.rest->length())});
        std::ranges::stable_sort(stops, {}, &Stop::begin);
        return stops;
    }

    void takeIn(IdSource& ids)
    {
        std::vector<Id<Itinerary>> made;
        for (size_t number = 0; number < m_groups.size(); ++number) {
            std::optional<Itinerary> next;
            for (const Itinerary& itinerary : m_festival.itineraries()) {
                if (!(itinerary.group == m_groups[number]) || itinerary.day != m_terms.day)
                    continue;
                if (next)
                    m_rota.change.remove(itinerary.id);
                else
                    next = itinerary;
            }
            if (!next)
                next = blank(ids.next<Itinerary>());
            next->group = m_groups[number];
            next->day = m_terms.day;
            if (next->title.isEmpty())
                next->title = m_festival.groups().find(next->group)->name;
            next->stops = stopsOf(number);
            made.push_back(next->id);
            m_rota.change.put(std::move(*next));
        }
        workOut(made);
    }

    void workOut(const std::vector<Id<Itinerary>>& made)
    {
        const Festival after = unchecked(m_festival, m_rota.change);
        const TravelTable travel = travelTable(after);
        for (size_t number = 0; number < made.size(); ++number) {
            const Itinerary& itinerary = *after.itineraries().find(made[number]);
            m_rota.tours.push_back({.tour = {m_groups[number], m_terms.day},
                .itinerary = itinerary,
                .course = courseOf(after, travel, itinerary)});
        }
    }

    const Festival& m_festival;
    const RotaTerms& m_terms;
    TourQuestion m_question;
    std::vector<Id<Group>> m_groups;
    std::vector<Id<Session>> m_sessions;
    RotationProblem m_problem;
    RotationAnswer m_answer;
    Rota m_rota;
};

QString nameOfGroup(const Festival& festival, const Id<Group>& id)
{
    const Group* group = festival.groups().find(id);
    return group ? group->name : QString();
}

QString titleOf(const Festival& festival, const Id<Session>& id, const Words& words)
{
    const Session* session = festival.sessions().find(id);
    return session ? quotedTitle(*session, words) : QString();
}

QString misfitSentence(const RotaMisfit& misfit, const Festival& festival, const Words& words)
{
    const char* pattern = QT_TRANSLATE_NOOP("Planning", "%1 does not speak the language of %2.");
    if (misfit.obstacle == Obstacle::Access)
        pattern = QT_TRANSLATE_NOOP("Planning", "%1 needs access that %2 does not offer.");
    if (misfit.obstacle == Obstacle::Seats)
        pattern = QT_TRANSLATE_NOOP("Planning", "%1 is too large for %2.");
    return words.translate("Planning", pattern)
        .arg(nameOfGroup(festival, misfit.group), titleOf(festival, misfit.session, words));
}

} // namespace

Result<Rota> rotaOf(const Festival& festival, const RotaTerms& terms, IdSource& ids)
{
    return RotaMaker(festival, terms).rota(ids);
}

QString sentence(const Rota& rota, const Festival& festival, const Words& words)
{
    if (rota.outcome == RotationOutcome::Found)
        return {};
    if (rota.misfit)
        return misfitSentence(*rota.misfit, festival, words);
    if (rota.outcome == RotationOutcome::Open)
        return words.translate("Planning", "No rotation was found in the time given; there may be one.");
    if (rota.cramped)
        return words
            .translate("Planning", "There is no rotation: %n round(s) do not suffice for all visits of %1.",
                nullptr, rota.rounds)
            .arg(nameOfGroup(festival, *rota.cramped));
    if (rota.crowded)
        return words
            .translate("Planning", "There is no rotation: in %n round(s), %1 cannot take in all groups.",
                nullptr, rota.rounds)
            .arg(titleOf(festival, *rota.crowded, words));
    return words.translate("Planning",
        "There is no rotation in %n round(s): seats, opening hours and travel times contradict each other.",
        nullptr, rota.rounds);
}

QString rotaLabel(const Rota& rota, const Words& words)
{
    const auto count = static_cast<int>(rota.tours.size());
    return words.translate("Planning", "Let %n group(s) take turns", nullptr, count);
}

} // namespace planner
