// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checker.h"

#include "core/festival/questions.h"

#include <algorithm>
#include <iterator>

namespace planner {

namespace {

template <class T>
Findings lookedAt(const View& view, const T& thing, Look<T> Rule::*look)
{
    Findings findings;
    for (const Rule& rule : rules()) {
        if (!(rule.*look))
            continue;
        Report report(rule, findings);
        (rule.*look)(view, thing, report);
    }
    return findings;
}

/// Calls `act(number, look)` for the looks at rows of a table; the number names the kind.
template <class Act>
void forEachLook(Act&& act)
{
    act(0, &Rule::session);
    act(1, &Rule::room);
    act(2, &Rule::venue);
    act(3, &Rule::startup);
    act(4, &Rule::person);
    act(5, &Rule::rest);
}
constexpr int dayLook = 6;

/// From so many edited start-ups on, as after an import, looking at everything is quicker.
constexpr size_t manyStartups = 50;

QUuid idOf(Day day)
{
    return {static_cast<uint>(day.date().toJulianDay()), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
}

bool isFestivalDay(const Festival& festival, Day day)
{
    return festival.about().firstDay <= day && day <= festival.about().lastDay;
}

/// `findings` without `gone` and with `come`; all of them sorted.
Findings exchanged(const Findings& findings, const Findings& gone, const Findings& come)
{
    Findings stayed;
    stayed.reserve(findings.size());
    std::ranges::set_difference(findings, gone, std::back_inserter(stayed), comesBefore);
    Findings result;
    result.reserve(stayed.size() + come.size());
    std::merge(std::make_move_iterator(stayed.begin()), std::make_move_iterator(stayed.end()), come.begin(),
        come.end(), std::back_inserter(result), comesBefore);
    return result;
}

bool venueWasNamed(const Festival& before, const Festival& after, const Things& edited)
{
    return std::ranges::any_of(edited.of<Venue>(), [&](const Id<Venue>& id) {
        const Venue* old = before.venues().find(id);
        const Venue* now = after.venues().find(id);
        return !old || !now || old->name != now->name;
    });
}

} // namespace

Checker::Checker(const Festival& festival)
    : m_festival(festival), m_timetable(festival), m_index(festival.startups())
{
    lookAtEverything();
}

void Checker::lookAtEverything()
{
    const auto keep = [this](int look, const QUuid& id, Findings findings) {
        if (findings.empty())
            return;
        m_findings.insert(m_findings.end(), findings.begin(), findings.end());
        m_byPlace.insert_or_assign({look, id}, std::move(findings));
    };
    forEachLook([&]<class T>(int number, Look<T> Rule::*look) {
        for (const T& row : m_festival.table<T>())
            keep(number, row.id.uuid(), lookedAt(view(), row, look));
    });
    for (const Day& day : days(m_festival))
        keep(dayLook, idOf(day), lookedAt(view(), day, &Rule::day));
    std::ranges::sort(m_findings, comesBefore);
}

Scope Checker::scopeOf(const Festival& after, const Things& edited)
{
    Scope scope;
    scope.everything = edited.of<Startup>().size() >= manyStartups;
    if (scope.everything)
        return scope;
    spread(edited, view(), scope);
    m_timetable.update(m_festival, after, edited);
    for (const Id<Startup>& startup : edited.of<Startup>())
        follow(after, startup, scope);
    spread(edited, View{after, m_timetable, m_index}, scope);
    if (venueWasNamed(m_festival, after, edited)) {
        for (const Session& session : after.sessions())
            scope.things.add(session.id);
    }
    return scope;
}

/// One start-up after the other: whether too many share something is asked at each step.
void Checker::follow(const Festival& after, const Id<Startup>& edited, Scope& scope)
{
    const auto addConcerned = [&] {
        for (const Id<Startup>& other : m_index.concernedBy(edited))
            scope.things.add(other);
    };
    addConcerned();
    m_index.remove(edited);
    if (const Startup* now = after.startups().find(edited))
        m_index.put(*now);
    addConcerned();
}

void Checker::update(const Festival& after, const Change& change)
{
    const Scope scope = scopeOf(after, editedBy(change));
    m_festival = after;
    if (scope.everything)
        *this = Checker(after);
    else
        lookAgain(scope);
}

void Checker::lookAgain(const Scope& scope)
{
    Findings gone;
    Findings come;
    const auto replace = [&](int look, const QUuid& id, Findings findings) {
        Findings& kept = m_byPlace[{look, id}];
        if (kept != findings) {
            gone.insert(gone.end(), kept.begin(), kept.end());
            come.insert(come.end(), findings.begin(), findings.end());
            kept = std::move(findings);
        }
        if (kept.empty())
            m_byPlace.erase({look, id});
    };
    forEachLook([&]<class T>(int number, Look<T> Rule::*look) {
        for (const Id<T>& id : scope.things.of<T>()) {
            const T* row = m_festival.table<T>().find(id);
            replace(number, id.uuid(), row ? lookedAt(view(), *row, look) : Findings());
        }
    });
    for (const Day& day : scope.days) {
        if (isFestivalDay(m_festival, day))
            replace(dayLook, idOf(day), lookedAt(view(), day, &Rule::day));
    }
    std::ranges::sort(gone, comesBefore);
    std::ranges::sort(come, comesBefore);
    m_findings = exchanged(m_findings, gone, come);
}

} // namespace planner
