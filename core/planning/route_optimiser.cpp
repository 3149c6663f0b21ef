// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route_optimiser.h"

#include "core/planning/route/proof.h"

#include <algorithm>

namespace planner {

namespace {

using namespace route;

/// The search finds, and the proof tells when there is nothing better to find.
class Optimisation {
public:
    Optimisation(const RouteProblem& problem, const RouteTerms& terms)
        : m_ground(problem),
          m_terms(terms),
          m_search(m_ground, terms.seed),
          m_proof(m_ground, [this] { return isStopped(); })
    {
        for (int party = 0; party < m_ground.parties(); ++party) {
            for (int stop = 0; stop < m_ground.stops(); ++stop)
                m_allInterest += m_ground.interest(party, stop);
        }
    }

    RouteAnswer run()
    {
        tell();
        while (!isOver())
            takeTurns();
        // What is proved may still be had by shorter ways.
        for (int left = finish; isClosed() && !m_proof.plan() && left > 0 && isGoingOn(); --left)
            search();
        return answer();
    }

private:
    static constexpr int turn = 32; ///< Steps of the search.
    /// Turns without proof: it is long to begin where stops are many, and what is known makes it short.
    int firstTurns() const { return 8 + m_ground.stops() / 4; }
    static constexpr int finish = 500;

    bool isStopped()
    {
        m_isStopped = m_isStopped || (m_terms.stop && m_terms.stop());
        return m_isStopped;
    }
    bool isGoingOn() { return m_rounds < m_terms.rounds && !isStopped(); }
    std::int64_t prize() const { return m_proof.plan() ? m_proof.bound() : m_search.best().prize; }
    bool isClosed() const { return prize() == m_proof.bound(); }
    bool isOver() { return isClosed() || !isGoingOn(); }

    void search()
    {
        ++m_rounds;
        m_search.step();
    }

    void takeTurns()
    {
        const std::int64_t before = prize();
        for (int step = 0; step < turn && !isOver(); ++step)
            search();
        if (++m_turns > firstTurns() && !isOver())
            m_rounds += m_proof.work(m_search, m_rounds, m_terms.rounds - m_rounds);
        if (prize() > before)
            tell();
    }

    void tell()
    {
        if (m_terms.progress)
            m_terms.progress(answer());
    }

    RouteAnswer answer() const
    {
        RouteAnswer answer{.rounds = m_rounds};
        const Standing& best = m_search.best();
        for (size_t tour = 0; tour < best.courses.size(); ++tour) {
            if (m_proof.plan())
                answer.plan.paths.push_back(m_proof.plan()->paths[tour]);
            else if (best.paths.empty())
                answer.plan.paths.push_back(m_search.timing().walk(best.courses[tour], {}).path);
            else
                answer.plan.paths.push_back(best.paths[tour]);
            weigh(static_cast<int>(tour), answer);
        }
        const std::int64_t pinned = prize() - answer.score;
        answer.proved = isClosed();
        answer.bound = answer.proved
            ? answer.score
            : std::max(answer.score, std::min(m_allInterest, m_proof.bound() - pinned));
        return answer;
    }

    void weigh(int tour, RouteAnswer& answer) const
    {
        const route::Outing& outing = m_ground.outing(tour);
        const auto& visits = answer.plan.paths[static_cast<size_t>(tour)].visits;
        for (const RouteVisit& visit : visits)
            answer.score += m_ground.interest(outing.party, visit.stop);
        for (const RoutePin& pin : outing.pins) {
            const auto visit = std::ranges::find(visits, pin.stop, &RouteVisit::stop);
            if (visit == visits.end() || visit->window != pin.window.value_or(visit->window))
                ++answer.missedPins;
        }
    }

    Ground m_ground;
    const RouteTerms& m_terms;
    LocalSearch m_search;
    Proof m_proof;
    std::int64_t m_allInterest = 0;
    std::int64_t m_rounds = 0;
    int m_turns = 0;
    bool m_isStopped = false;
};

} // namespace

RouteAnswer optimised(const RouteProblem& problem, const RouteTerms& terms)
{
    return Optimisation(problem, terms).run();
}

} // namespace planner
