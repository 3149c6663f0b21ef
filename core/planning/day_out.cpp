// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/day_out.h"

#include "core/festival/questions.h"
#include "core/planning/route_optimiser.h"

#include <QCoreApplication>

#include <algorithm>

namespace planner {

namespace {

Failure refused(const char* why)
{
    return failure(ProblemKind::Refused, QCoreApplication::translate("Planning", why));
}

TourProgress progressOf(const RouteAnswer& answer)
{
    TourProgress progress{
        .score = answer.score, .bound = answer.bound, .proved = answer.proved, .rounds = answer.rounds};
    for (const RoutePath& path : answer.plan.paths)
        progress.visits += static_cast<int>(path.visits.size());
    return progress;
}

/// Pins that clash are no fault of the search, nor is a day that cannot be spent whatever is visited.
bool isSound(const RouteVerdict& verdict, const RoutePlan& plan)
{
    return std::ranges::all_of(verdict.faults, [&plan](const RouteFault& fault) {
        return fault.kind == RouteFaultKind::PinMissed
            || (fault.tour >= 0 && plan.paths[static_cast<size_t>(fault.tour)].visits.empty());
    });
}

/// Puts a question to the optimiser and makes of its answer what organisers can judge.
class Planning {
public:
    Planning(const Festival& festival, const TourScope& scope, const TourTerms& terms)
        : m_festival(festival), m_scope(scope), m_terms(terms), m_question(tourQuestion(festival, scope))
    {
    }

    [[nodiscard]] bool isAboutNobody() const { return m_question.tours.empty(); }

    Result<TourPlan> plan(IdSource& ids)
    {
        RouteTerms terms{.seed = m_terms.seed, .rounds = rounds(), .stop = m_terms.stop};
        if (m_terms.progress)
            terms.progress = [this](const RouteAnswer& answer) { m_terms.progress(progressOf(answer)); };
        const RouteAnswer answer = optimised(m_question.problem, terms);
        if (const RouteVerdict checked = verdict(m_question.problem, answer.plan);
            !isSound(checked, answer.plan))
            return failure(ProblemKind::Refused,
                QCoreApplication::translate("Planning", "The plan did not stand up to its check."),
                QStringLiteral("route_check: %1 faults").arg(checked.faults.size()));
        m_plan.change = itinerariesOf(m_festival, m_question, answer.plan, ids);
        m_plan.score = answer.score;
        m_plan.bound = answer.bound;
        m_plan.proved = answer.proved;
        m_plan.rounds = answer.rounds;
        workOut(answer.plan);
        return std::move(m_plan);
    }

private:
    /// A round takes the longer the more tours there are, and the last ones find little.
    [[nodiscard]] std::int64_t rounds() const
    {
        constexpr std::int64_t most = 20'000;
        constexpr std::int64_t least = 2'000;
        constexpr std::int64_t roundsOfTours = 600'000;
        const auto tours = static_cast<std::int64_t>(m_question.tours.size());
        return m_terms.rounds.value_or(
            std::clamp(roundsOfTours / std::max<std::int64_t>(tours, 1), least, most));
    }

    void workOut(const RoutePlan& plan)
    {
        const Festival after = unchecked(m_festival, m_plan.change);
        const TravelTable travel = travelTable(after);
        for (size_t tour = 0; tour < m_question.tours.size(); ++tour) {
            m_plan.tours.push_back(planned(after, travel, m_question.tours[tour]));
            addClashes(tour, plan.paths[tour]);
        }
        for (const Id<Group>& id : m_scope.groups) {
            const Group* group = after.groups().find(id);
            for (const VisitWish& wish : group ? group->wishes : std::vector<VisitWish>())
                addIfMissed(after, *group, wish);
        }
    }

    [[nodiscard]] PlannedTour planned(
        const Festival& after, const TravelTable& travel, const TourOfGroup& tour) const
    {
        for (const Itinerary& itinerary : after.itineraries()) {
            const bool isMeant = m_scope.itinerary
                ? itinerary.id == *m_scope.itinerary
                : itinerary.group == tour.group && itinerary.day == tour.day;
            if (isMeant)
                return {.tour = tour, .itinerary = itinerary, .course = courseOf(after, travel, itinerary)};
        }
        return {.tour = tour, .itinerary = std::nullopt, .course = {}};
    }

    void addClashes(size_t tour, const RoutePath& path)
    {
        for (const RoutePin& pin : m_question.problem.tours[tour].pins) {
            const bool isMade
                = std::ranges::find(path.visits, pin.stop, &RouteVisit::stop) != path.visits.end();
            const auto& held = m_question.stops[static_cast<size_t>(pin.stop)].held;
            if (!isMade && held)
                m_plan.clashes.push_back({m_question.tours[tour], *held});
        }
    }

    void addIfMissed(const Festival& after, const Group& group, const VisitWish& wish)
    {
        const bool isKnown
            = after.startups().find(wish.startup) || (!wish.startup && after.sectors().find(wish.sector));
        if (wish.strength == WishStrength::Avoided || !isKnown)
            return;
        for (const Itinerary& itinerary : after.itineraries()) {
            for (const Stop& stop : itinerary.group == group.id ? itinerary.stops : std::vector<Stop>()) {
                const Session* session = after.sessions().find(stop.session);
                if (session && stop.kind == StopKind::Visit && answers(after, wish, *session))
                    return;
            }
        }
        m_plan.missed.push_back({group.id, wish});
    }

    const Festival& m_festival;
    const TourScope& m_scope;
    const TourTerms& m_terms;
    TourQuestion m_question;
    TourPlan m_plan;
};

/// Somebody for an itinerary that is for everybody: takes no seat, and no door is closed to them.
Group anybody(const Festival& festival, IdSource& ids)
{
    Group group = blank(ids.next<Group>());
    group.size = 0;
    for (const Session& session : festival.sessions()) {
        for (const QString& language : session.languages) {
            if (std::ranges::count(group.languages, language) == 0)
                group.languages.push_back(language);
        }
    }
    if (!group.languages.empty() && std::ranges::count(group.languages, QStringLiteral("fr")) == 0)
        group.languages.push_back(QStringLiteral("fr"));
    return group;
}

/// The itinerary again as one of nobody.
void setFree(TourPlan& plan)
{
    const auto free = [](Itinerary& itinerary) { itinerary.group.reset(); };
    for (Edit& edit : plan.change.edits) {
        if (auto* put = std::get_if<Put<Itinerary>>(&edit))
            free(put->value);
    }
    for (PlannedTour& tour : plan.tours) {
        if (tour.itinerary)
            free(*tour.itinerary);
    }
}

/// The group of one itinerary with the wish to see all that the itinerary has now.
void wishForItsVisits(Festival& festival, const Itinerary& itinerary)
{
    Group group = *festival.groups().find(itinerary.group);
    for (const Stop& stop : itinerary.stops) {
        const Session* session = festival.sessions().find(stop.session);
        for (const Id<Startup>& startup : session ? session->startups : std::vector<Id<Startup>>())
            group.wishes.push_back({.startup = startup, .strength = WishStrength::MustSee});
    }
    festival.table<Group>().put(std::move(group));
}

enum class Aim { BestVisits, SameVisits };

Result<TourPlan> replanned(
    const Festival& festival, const Id<Itinerary>& id, const TourTerms& terms, Aim aim, IdSource& ids)
{
    const Itinerary* before = festival.itineraries().find(id);
    if (!before)
        return refused(QT_TRANSLATE_NOOP("Planning", "The itinerary is not there any more."));
    Festival asked = festival;
    Itinerary itinerary = *before;
    if (!festival.groups().find(itinerary.group)) {
        Group group = anybody(festival, ids);
        itinerary.group = group.id;
        asked.table<Group>().put(std::move(group));
        asked.table<Itinerary>().put(itinerary);
    }
    TourScope scope{.groups = {*itinerary.group}, .days = {itinerary.day}, .itinerary = id};
    if (aim == Aim::SameVisits) {
        wishForItsVisits(asked, itinerary);
        for (const Stop& stop : itinerary.stops) {
            if (stop.session)
                scope.sessions.push_back(*stop.session);
        }
    }
    Planning planning(asked, scope, terms);
    if (planning.isAboutNobody())
        return refused(QT_TRANSLATE_NOOP("Planning", "The group is not out on that day."));
    auto plan = planning.plan(ids);
    if (plan && !before->group)
        setFree(*plan);
    return plan;
}

} // namespace

Result<TourPlan> plannedDaysOut(const Festival& festival, const TourTerms& terms, IdSource& ids)
{
    TourScope scope{.groups = terms.groups, .days = terms.days};
    if (scope.groups.empty()) {
        for (const Group& group : festival.groups())
            scope.groups.push_back(group.id);
    }
    Planning planning(festival, scope, terms);
    if (planning.isAboutNobody())
        return refused(QT_TRANSLATE_NOOP("Planning", "No group is out on these days."));
    return planning.plan(ids);
}

Result<TourPlan> plannedAround(
    const Festival& festival, const Id<Itinerary>& itinerary, const TourTerms& terms, IdSource& ids)
{
    return replanned(festival, itinerary, terms, Aim::BestVisits, ids);
}

Result<TourPlan> plannedInOrder(
    const Festival& festival, const Id<Itinerary>& itinerary, const TourTerms& terms, IdSource& ids)
{
    return replanned(festival, itinerary, terms, Aim::SameVisits, ids);
}

QString planLabel(const Festival& festival, const TourPlan& plan, const Words& words)
{
    std::vector<const Group*> groups;
    for (const PlannedTour& tour : plan.tours) {
        const Group* group = festival.groups().find(tour.tour.group);
        if (std::ranges::count(groups, group) == 0)
            groups.push_back(group);
    }
    if (groups.size() == 1 && groups.front() && !groups.front()->name.isEmpty())
        return words.translate("Planning", "Plan the itinerary of %1").arg(groups.front()->name);
    const auto count = static_cast<int>(groups.size());
    return words.translate("Planning", "Plan the itineraries of %n group(s)", nullptr, count);
}

bool answers(const Festival& festival, const VisitWish& wish, const Session& session)
{
    return std::ranges::any_of(session.startups, [&](const Id<Startup>& id) {
        const Startup* startup = festival.startups().find(id);
        return wish.startup ? *wish.startup == id : startup && wish.sector && startup->sector == wish.sector;
    });
}

} // namespace planner
