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
    act(6, &Rule::booking);
    act(7, &Rule::group);
}
constexpr int outingLook = 8;
constexpr int dayLook = 9;

/// From so many edited start-ups on, as after an import, looking at everything is quicker.
constexpr size_t manyStartups = 50;

Findings lookedAt(const View& view, const Itinerary& itinerary)
{
    return lookedAt(view, outingOf(view.festival, view.timetable.travel(), itinerary), &Rule::outing);
}

QUuid idOf(Day day)
{
    return {static_cast<uint>(day.date().toJulianDay()), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
}

bool isFestivalDay(const Festival& festival, Day day)
{
    return festival.about().firstDay <= day && day <= festival.about().lastDay;
}

/// `findings` without `gone`; both sorted.
Findings without(const Findings& findings, const Findings& gone)
{
    Findings stayed;
    stayed.reserve(findings.size());
    std::ranges::set_difference(findings, gone, std::back_inserter(stayed), comesBefore);
    return stayed;
}

/// `findings` after `verdict`.
Findings exchanged(const Findings& findings, const Verdict& verdict)
{
    Findings stayed = without(findings, verdict.removed);
    Findings result;
    result.reserve(stayed.size() + verdict.added.size());
    std::merge(std::make_move_iterator(stayed.begin()), std::make_move_iterator(stayed.end()),
        verdict.added.begin(), verdict.added.end(), std::back_inserter(result), comesBefore);
    return result;
}

/// Whether so much changes that looking at everything is the quickest. The settings and days of the festival
/// bear on all rules.
bool bearsOnEverything(const Things& edited)
{
    return !edited.of<About>().empty() || edited.of<Startup>().size() >= manyStartups;
}

/// What the venues `edited` are called; none for those that are not there.
std::vector<std::optional<QString>> venueNames(const Festival& festival, const Things& edited)
{
    std::vector<std::optional<QString>> names;
    for (const Id<Venue>& id : edited.of<Venue>()) {
        const Venue* venue = festival.venues().find(id);
        names.push_back(venue ? std::optional(venue->name) : std::nullopt);
    }
    return names;
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
    for (const Itinerary& itinerary : m_festival.itineraries())
        keep(outingLook, itinerary.id.uuid(), lookedAt(view(), itinerary));
    for (const Day& day : days(m_festival))
        keep(dayLook, idOf(day), lookedAt(view(), day, &Rule::day));
    std::ranges::sort(m_findings, comesBefore);
}

/// Leads from the festival before `act` to the one after it, on which the things `edited` change.
template <class Act>
void Checker::step(const Things& edited, Act&& act)
{
    m_timetable.forget(m_festival, edited);
    act();
    m_timetable.learn(m_festival, edited);
}

/// The same, and what has to be looked at again for it.
template <class Act>
Scope Checker::scopeAfter(const Things& edited, Act&& act)
{
    Scope scope;
    const auto namesBefore = venueNames(m_festival, edited);
    spread(edited, view(), scope);
    step(edited, act);
    follow(edited, scope);
    spread(edited, view(), scope);
    if (namesBefore != venueNames(m_festival, edited)) {
        for (const Session& session : m_festival.sessions())
            scope.things.add(session.id);
    }
    return scope;
}

/// One start-up after the other: whether too many share something is asked at each step.
void Checker::follow(const Things& edited, Scope& scope)
{
    for (const Id<Startup>& startup : edited.of<Startup>()) {
        const auto addConcerned = [&] {
            for (const Id<Startup>& other : m_index.concernedBy(startup))
                scope.things.add(other);
        };
        addConcerned();
        m_index.remove(startup);
        if (const Startup* now = m_festival.startups().find(startup))
            m_index.put(*now);
        addConcerned();
    }
}

void Checker::update(const Festival& after, const Change& change)
{
    const Things edited = editedBy(change);
    if (bearsOnEverything(edited))
        *this = Checker(after);
    else
        keep(newsOf(scopeAfter(edited, [&] { m_festival = after; })));
}

void Checker::update(const Change& change)
{
    const Things edited = editedBy(change);
    if (bearsOnEverything(edited))
        *this = Checker(unchecked(m_festival, change));
    else
        keep(newsOf(scopeAfter(edited, [&] { perform(m_festival, change); })));
}

Verdict Checker::tried(const Change& change)
{
    const Things edited = editedBy(change);
    if (bearsOnEverything(edited)) {
        const Findings now = check(unchecked(m_festival, change));
        return {without(now, m_findings), without(m_findings, now)};
    }
    const Change back = inverse(m_festival, change);
    const Scope scope = scopeAfter(edited, [&] { perform(m_festival, change); });
    Verdict verdict = verdictOn(newsOf(scope));
    step(edited, [&] { perform(m_festival, back); });
    Scope passed;
    follow(edited, passed);
    return verdict;
}

Checker::News Checker::newsOf(const Scope& scope) const
{
    News news;
    const auto compare = [&](const Place& place, Findings now) {
        const auto kept = m_byPlace.find(place);
        const bool same = kept == m_byPlace.end() ? now.empty() : kept->second == now;
        if (!same)
            news.emplace_back(place, std::move(now));
    };
    forEachLook([&]<class T>(int number, Look<T> Rule::*look) {
        for (const Id<T>& id : scope.things.of<T>()) {
            const T* row = m_festival.table<T>().find(id);
            compare({number, id.uuid()}, row ? lookedAt(view(), *row, look) : Findings());
        }
    });
    for (const Id<Itinerary>& id : scope.things.of<Itinerary>()) {
        const Itinerary* itinerary = m_festival.itineraries().find(id);
        compare({outingLook, id.uuid()}, itinerary ? lookedAt(view(), *itinerary) : Findings());
    }
    for (const Day& day : scope.days) {
        if (isFestivalDay(m_festival, day))
            compare({dayLook, idOf(day)}, lookedAt(view(), day, &Rule::day));
    }
    return news;
}

Verdict Checker::verdictOn(const News& news) const
{
    Findings come;
    Findings gone;
    for (const auto& [place, now] : news) {
        come.insert(come.end(), now.begin(), now.end());
        if (const auto kept = m_byPlace.find(place); kept != m_byPlace.end())
            gone.insert(gone.end(), kept->second.begin(), kept->second.end());
    }
    std::ranges::sort(come, comesBefore);
    std::ranges::sort(gone, comesBefore);
    return {without(come, gone), without(gone, come)};
}

void Checker::keep(News news)
{
    m_findings = exchanged(m_findings, verdictOn(news));
    for (auto& [place, now] : news) {
        if (now.empty())
            m_byPlace.erase(place);
        else
            m_byPlace.insert_or_assign(place, std::move(now));
    }
}

} // namespace planner
