// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route_optimiser.h"

#include "core/planning/route/labelling.h"
#include "core/planning/route/local_search.h"

#include <algorithm>

namespace planner {

namespace {

using namespace route;

/// The local search finds; where there is one tour, labels prove in turn with it.
class Optimisation {
public:
    Optimisation(const RouteProblem& problem, const RouteTerms& terms)
        : m_ground(problem), m_terms(terms), m_search(m_ground, terms.seed)
    {
        for (int party = 0; party < m_ground.parties(); ++party) {
            for (int stop = 0; stop < m_ground.stops(); ++stop)
                m_allInterest += m_ground.interest(party, stop);
            if (m_ground.toursOf(party).empty())
                continue;
            for (const int stop : m_ground.wishes(party))
                m_bound += m_ground.prize(party, stop);
        }
    }

    RouteAnswer run()
    {
        tell();
        while (!isOver())
            takeTurns();
        // What is proved may still be had by shorter ways.
        for (int left = finish; m_isClosed && left > 0 && m_rounds < m_terms.rounds && !isStopped(); --left)
            search();
        return answer();
    }

private:
    static constexpr int turn = 32; ///< Steps of the local search, and as much work for the labels.
    static constexpr std::int64_t extensions = 12'000; ///< Of labels in a turn.
    static constexpr int firstTurns = 8; ///< Without labels: what is known prunes them.
    static constexpr int finish = 500;

    bool isStopped() const { return m_terms.stop && m_terms.stop(); }
    bool isOver()
    {
        m_isClosed = m_isClosed || m_search.best().prize == m_bound;
        m_isStopped = m_isStopped || isStopped();
        return m_isClosed || m_isStopped || m_rounds >= m_terms.rounds;
    }

    void search()
    {
        ++m_rounds;
        m_hasNews = m_search.step() || m_hasNews;
    }

    void takeTurns()
    {
        for (int step = 0; step < turn && !isOver(); ++step)
            search();
        if (++m_turns > firstTurns && m_ground.outings().size() == 1)
            label();
        if (m_hasNews)
            tell();
    }

    void label()
    {
        if (m_turns == firstTurns + 1)
            m_labelling = Labelling::create(m_ground, 0, m_search.best().prize);
        constexpr int parts = 8;
        for (int part = 0; part < parts && m_labelling && !isOver(); ++part)
            labelOn(extensions / parts);
        m_rounds += turn;
    }

    void labelOn(std::int64_t work)
    {
        m_labelling->know(m_search.best().prize);
        const Labelling::State state = m_labelling->work(work);
        if (m_labelling->known() > m_search.best().prize) {
            m_search.adopt(0, m_labelling->stops());
            m_hasNews = true;
        }
        m_bound = std::min(m_bound, m_labelling->bound());
        if (state != Labelling::State::Open)
            m_labelling.reset();
    }

    void tell()
    {
        m_hasNews = false;
        if (m_terms.progress)
            m_terms.progress(answer());
    }

    RouteAnswer answer() const
    {
        RouteAnswer answer{.rounds = m_rounds};
        const Standing& best = m_search.best();
        for (size_t tour = 0; tour < best.courses.size(); ++tour) {
            answer.plan.paths.push_back(
                best.paths.empty() ? m_search.timing().walk(best.courses[tour], {}).path : best.paths[tour]);
            weigh(static_cast<int>(tour), answer);
        }
        const std::int64_t pinned = best.prize - answer.score;
        answer.proved = best.prize == m_bound;
        answer.bound = answer.proved ? answer.score
                                     : std::max(answer.score, std::min(m_allInterest, m_bound - pinned));
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
    std::unique_ptr<Labelling> m_labelling;
    std::int64_t m_allInterest = 0;
    std::int64_t m_bound = 0; ///< Of the prize.
    std::int64_t m_rounds = 0;
    int m_turns = 0;
    bool m_hasNews = false;
    bool m_isClosed = false;
    bool m_isStopped = false;
};

} // namespace

RouteAnswer optimised(const RouteProblem& problem, const RouteTerms& terms)
{
    return Optimisation(problem, terms).run();
}

} // namespace planner
