// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/aftermath.h"

#include "core/planning/rebooking.h"
#include "core/planning/tour_mending.h"
#include "core/tours/visit_slots.h"

#include <algorithm>
#include <set>

namespace planner {

namespace {

bool isFirst(const Finding& finding, const char* kind)
{
    return std::strcmp(finding.subjects.front().kind, kind) == 0;
}

/// Works out an aftermath step by step.
class Working {
public:
    Working(Trial trial, const Mishap& mishap)
        : m_trial(std::move(trial)), m_mishap(mishap), m_before(m_trial.festival())
    {
        m_days.insert(dayOf(mishap));
        for (const Session* session : sessionsIn(m_before, mishap)) {
            m_sessions.insert(session->id);
            m_days.insert(*session->day);
        }
    }

    Aftermath run(const std::stop_token& stop)
    {
        Change fact = factOf(m_before, m_mishap);
        m_problems = newProblems(m_trial.verdict(fact));
        m_trial.follow(fact);
        Aftermath aftermath{.fact = std::move(fact), .now = m_trial.festival()};
        addLateSessions(aftermath);
        for (const Finding& problem : m_problems) {
            if (!isFirst(problem, kindName<Itinerary>()) && !isFirst(problem, kindName<Booking>())
                && !isFirst(problem, kindName<Group>()))
                aftermath.programme.push_back(problem);
        }
        addBookings(aftermath);
        addItineraries(aftermath);
        for (ItineraryFate& fate : aftermath.itineraries) {
            if (!stop.stop_requested())
                mend(fate, aftermath.remedies);
        }
        for (BookingFate& fate : aftermath.bookings) {
            if (fate.isLost && !stop.stop_requested())
                rebook(fate, aftermath.remedies);
        }
        return aftermath;
    }

private:
    void addLateSessions(Aftermath& aftermath) const
    {
        for (const Session* session : sessionsIn(m_before, m_mishap)) {
            const Session* now = aftermath.now.sessions().find(session->id);
            if (!(*now == *session))
                aftermath.late.push_back({*session, *now});
        }
    }

    void addBookings(Aftermath& aftermath) const
    {
        for (const Booking& before : m_before.bookings()) {
            if (!m_days.contains(before.day) || !m_sessions.contains(before.session))
                continue;
            const Booking& now = *aftermath.now.bookings().find(before.id);
            const bool isLost = !slotAt(aftermath.now, now.slot());
            if (isLost || !(now == before))
                aftermath.bookings.push_back({before, now, isLost, std::nullopt});
        }
        std::ranges::sort(aftermath.bookings, [](const BookingFate& a, const BookingFate& b) {
            return std::tuple(!a.isLost, a.before.slot(), a.before.waiting, a.before.position, a.before.id)
                < std::tuple(!b.isLost, b.before.slot(), b.before.waiting, b.before.position, b.before.id);
        });
    }

    /// Whether the fact was noted before, and the itinerary still stands at the closed door.
    [[nodiscard]] bool isStillClosed(const Finding& finding) const
    {
        return std::strcmp(finding.rule, "itinerary-closed") == 0 && finding.day
            && m_days.contains(*finding.day)
            && std::ranges::any_of(finding.subjects,
                [this](const Subject& subject) { return m_sessions.contains(Id<Session>(subject.id)); });
    }

    [[nodiscard]] Findings problemsOf(const Itinerary& itinerary) const
    {
        Findings problems;
        for (const Finding& problem : m_trial.findings()) {
            const bool isAbout = std::ranges::count(problem.subjects, subject(itinerary.id)) > 0;
            if (isAbout && (std::ranges::count(m_problems, problem) > 0 || isStillClosed(problem)))
                problems.push_back(problem);
        }
        return problems;
    }

    [[nodiscard]] std::vector<Stop> stopsShutOut(const Itinerary& itinerary) const
    {
        std::vector<Stop> shutOut;
        const auto* closure = std::get_if<Closure>(&m_mishap);
        for (const Stop& stop : itinerary.stops) {
            const bool isThere = closure && stop.kind != StopKind::Visit && stop.venue == closure->venue;
            const auto end
                = LocalTime::fromMinutes(stop.begin.sinceMidnight() + std::max(stop.length, minutes{1}));
            const auto span = TimeSpan::create(stop.begin, end.value_or(LocalTime()));
            if (isThere && span && isDuring(*closure, itinerary.day, *span))
                shutOut.push_back(stop);
        }
        return shutOut;
    }

    void addItineraries(Aftermath& aftermath) const
    {
        for (const Itinerary& before : m_before.itineraries()) {
            if (!m_days.contains(before.day))
                continue;
            const Itinerary& now = *aftermath.now.itineraries().find(before.id);
            Findings problems = problemsOf(before);
            std::vector<Stop> shutOut = stopsShutOut(before);
            if (!problems.empty() || !shutOut.empty() || !(now == before))
                aftermath.itineraries.push_back(
                    {before, now, std::move(problems), std::move(shutOut), std::nullopt});
        }
        std::ranges::stable_sort(aftermath.itineraries,
            [](const ItineraryFate& a, const ItineraryFate& b) { return a.before.title < b.before.title; });
    }

    void mend(ItineraryFate& fate, Change& remedies)
    {
        if (fate.problems.empty())
            return;
        fate.remedy = mended(m_trial, fate.now.id, fate.problems);
        if (fate.remedy)
            take(*fate.remedy, remedies);
    }

    void rebook(BookingFate& fate, Change& remedies)
    {
        fate.remedy = rebooked(m_trial.festival(), m_trial.view().timetable.visits(), fate.now);
        if (fate.remedy)
            take(*fate.remedy, remedies);
    }

    template <class T>
    void take(const T& row, Change& remedies)
    {
        Change change;
        change.put(row);
        m_trial.follow(change);
        remedies.put(row);
    }

    Trial m_trial;
    const Mishap& m_mishap;
    Festival m_before;
    std::set<Id<Session>> m_sessions; ///< Those at the venue then.
    std::set<Day> m_days; ///< Of those, and of the mishap.
    Findings m_problems; ///< New with the fact.
};

} // namespace

int Aftermath::lostBookings() const
{
    return static_cast<int>(std::ranges::count(bookings, true, &BookingFate::isLost));
}

bool Aftermath::losesSomething() const
{
    return lostBookings() > 0 || !programme.empty()
        || std::ranges::any_of(itineraries,
            [](const ItineraryFate& fate) { return !fate.problems.empty() || !fate.shutOut.empty(); });
}

Aftermath aftermathOf(Trial trial, const Mishap& mishap, const std::stop_token& stop)
{
    return Working(std::move(trial), mishap).run(stop);
}

Change together(const Aftermath& aftermath)
{
    Change change = aftermath.fact;
    change.edits.insert(change.edits.end(), aftermath.remedies.edits.begin(), aftermath.remedies.edits.end());
    return change;
}

} // namespace planner
