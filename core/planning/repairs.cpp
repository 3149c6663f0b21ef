// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/repairs.h"

#include "core/planning/act_words.h"
#include "core/planning/cures.h"

#include <algorithm>

namespace planner {

namespace {

constexpr qsizetype longestTitle = 40;

// How much a move upsets, in minutes of shift.
constexpr int roomChange = 45;
constexpr int dayChange = 600;

int upset(const Session& before, const Session& after)
{
    int total = before.room == after.room ? 0 : roomChange;
    if (before.day != after.day)
        total += dayChange;
    if (before.span && after.span) {
        const minutes shift = after.span->begin() - before.span->begin();
        const minutes stretch = after.span->length() - before.span->length();
        total += static_cast<int>(std::abs(shift.count()) + std::abs(stretch.count()));
    }
    return total;
}

int upset(const Booking& before, const Booking& after)
{
    int total = before.session == after.session ? 0 : roomChange;
    if (before.day != after.day || before.waiting != after.waiting)
        total += dayChange;
    return total + static_cast<int>(std::abs((after.begin - before.begin).count()));
}

/// What is visited no more upsets most.
int upset(const Itinerary& before, const Itinerary& after)
{
    int total = 0;
    for (const Stop& old : before.stops) {
        const auto stop = std::ranges::find(after.stops, old.session, &Stop::session);
        total += stop == after.stops.end() ? dayChange
                                           : static_cast<int>(std::abs((stop->begin - old.begin).count()));
    }
    return total;
}

/// What people know already. Before it is placed, a session upsets nobody.
bool isKnown(const Session& session)
{
    return session.isPlaced();
}
template <class T>
bool isKnown(const T& /*row*/)
{
    return true;
}

template <class T>
int upset(const Festival& festival, const Edit& edit)
{
    const auto* put = std::get_if<Put<T>>(&edit);
    const T* before = put ? festival.table<T>().find(put->value.id) : nullptr;
    return before && isKnown(*before) ? upset(*before, put->value) : 0;
}

/// How much `change` upsets the programme that people know already.
int upset(const Festival& festival, const Change& change)
{
    int total = 0;
    for (const Edit& edit : change.edits)
        total += upset<Session>(festival, edit) + upset<Booking>(festival, edit)
            + upset<Itinerary>(festival, edit);
    return total;
}

void apply(std::span<const Recipe> recipes, Cures& cures)
{
    for (const Recipe& recipe : recipes) {
        if (std::strcmp(recipe.rule, cures.finding().rule) != 0)
            continue;
        for (const Cure cure : recipe.cures)
            cure(cures);
    }
}

} // namespace

std::vector<Session> Cures::movable() const
{
    std::vector<Session> sessions = subjects<Session>();
    std::erase_if(sessions, [](const Session& session) {
        return session.locked || !session.isPlaced() || session.status == SessionStatus::Cancelled;
    });
    return sessions;
}

std::optional<int> Cures::price(const Verdict& verdict) const
{
    const Findings problems = newProblems(verdict);
    if (!cures(verdict, m_finding) || count(problems, Severity::Error) > 0)
        return std::nullopt;
    return static_cast<int>(problems.size());
}

bool Cures::offer(const QString& effect, const Change& change)
{
    return !change.isEmpty() && take(effect, change, m_trial.verdict(change));
}

void Cures::offer(const QString& effect, const Spot& spot)
{
    take(effect, changeTo(spot.session), spot.verdict);
}

bool Cures::take(const QString& effect, Change change, Verdict verdict)
{
    const auto cost = price(verdict);
    const auto isSame = [&change](const Offer& other) { return other.repair.change == change; };
    if (!cost || std::ranges::any_of(m_offers, isSame))
        return false;
    const QString label = m_words.translate("Planning", "%1 (%n new problem(s))", nullptr, *cost).arg(effect);
    const auto solved = std::ssize(newProblems({verdict.removed, verdict.added}));
    const Rank rank{*cost, -solved, upset(festival(), change)};
    m_offers.push_back({rank, {label, std::move(change), std::move(verdict)}});
    return true;
}

QString Cures::title(const Session& session) const
{
    Session shown = session;
    if (shown.title.size() > longestTitle)
        shown.title = shown.title.left(longestTitle - 1).trimmed() + QChar(0x2026);
    return quotedTitle(shown, m_words);
}

std::vector<Repair> Cures::best() &&
{
    std::ranges::stable_sort(m_offers, {}, &Offer::rank);
    std::vector<Repair> repairs;
    for (Offer& offer : m_offers) {
        if (repairs.size() < mostRepairs)
            repairs.push_back(std::move(offer.repair));
    }
    return repairs;
}

std::vector<Repair> repairs(Trial& trial, const Finding& finding, IdSource& ids, const Words& words)
{
    Cures cures(trial, finding, ids, words);
    apply(movingRecipes(), cures);
    apply(factRecipes(), cures);
    apply(bookingRecipes(), cures);
    apply(itineraryRecipes(), cures);
    return std::move(cures).best();
}

} // namespace planner
