// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/rotation.h"

#include "core/planning/rotation_reach.h"

#include <algorithm>
#include <bit>
#include <random>

namespace planner {

namespace {

using Rounds = RotationReach::Rounds;

constexpr Rounds bit(int round)
{
    return RotationReach::bit(round);
}

/// Looks for rounds for all visits by assigning one after the other and forgetting what that rules out
/// elsewhere (forward checking: Haralick and Elliott, 1980), the visit with the fewest rounds left first. A
/// matching tells early when the visits of a group, or of a stop, cannot all have a round. Restarts with
/// doubled patience; a run that ends by itself is a proof.
class Rota {
public:
    Rota(const RotationProblem& problem, const RotationTerms& terms)
        : m_problem(problem), m_terms(terms), m_random(terms.seed), m_reach(problem)
    {
        layVisits();
    }

    RotationAnswer answer()
    {
        RotationAnswer answer;
        applyPins();
        if (!isHopeful(answer)) {
            answer.outcome = RotationOutcome::Impossible;
            return answer;
        }
        constexpr std::int64_t firstPatience = 500;
        for (m_patience = firstPatience; !isOver(); m_patience *= 2) {
            m_patienceEnds = m_tries + m_patience;
            m_isCut = false;
            if (assignRest())
                return found();
            if (!m_isCut) {
                answer.outcome = RotationOutcome::Impossible;
                break;
            }
        }
        answer.tries = m_tries;
        return answer;
    }

private:
    /// That a group is to be at a stop in one of the rounds.
    struct Visit {
        int group = 0;
        int stop = 0;
        Rounds rounds = 0; ///< Those left.
        int round = -1; ///< When assigned.
    };
    struct Former {
        int visit = 0;
        Rounds rounds = 0;
    };

    int roundCount() const { return static_cast<int>(m_problem.rounds.size()); }
    const RotationGroup& group(const Visit& visit) const
    {
        return m_problem.groups[static_cast<size_t>(visit.group)];
    }
    size_t cell(int stop, int round) const
    {
        return static_cast<size_t>(stop) * m_problem.rounds.size() + static_cast<size_t>(round);
    }
    Visit& visit(int index) { return m_visits[static_cast<size_t>(index)]; }
    bool isOver() { return m_tries >= m_terms.tries || (m_terms.stop && m_terms.stop()); }

    void layVisits()
    {
        m_ofStop.resize(m_problem.stops.size());
        m_ofGroup.resize(m_problem.groups.size());
        for (const RotationStop& stop : m_problem.stops) {
            for (int round = 0; round < roundCount(); ++round)
                m_seats.push_back(seatsIn(stop, round));
            m_places.insert(m_places.end(), m_problem.rounds.size(), stop.groups);
        }
        for (size_t at = 0; at < m_problem.groups.size(); ++at) {
            for (const int stop : m_problem.groups[at].stops) {
                Visit visit{.group = static_cast<int>(at), .stop = stop};
                visit.rounds = openRounds(visit);
                m_ofGroup[at].push_back(static_cast<int>(m_visits.size()));
                m_ofStop[static_cast<size_t>(stop)].push_back(static_cast<int>(m_visits.size()));
                m_visits.push_back(visit);
            }
        }
    }

    static int seatsIn(const RotationStop& stop, int round)
    {
        return stop.roundSeats.empty() ? stop.seats
                                       : std::min(stop.seats, stop.roundSeats[static_cast<size_t>(round)]);
    }

    Rounds openRounds(const Visit& visit) const
    {
        const RotationStop& stop = m_problem.stops[static_cast<size_t>(visit.stop)];
        Rounds rounds = 0;
        for (int round = 0; round < roundCount() && stop.groups > 0; ++round) {
            if (seatsIn(stop, round) >= group(visit).size)
                rounds |= bit(round);
        }
        for (const int round : stop.closedRounds)
            rounds &= ~bit(round);
        for (const int round : group(visit).absentRounds)
            rounds &= ~bit(round);
        return rounds;
    }

    Rounds reach(const Visit& from, const Visit& to) const
    {
        return m_reach.rounds(group(from).pace, from.stop, to.stop, from.round);
    }

    void applyPins()
    {
        for (const RotationPin& pin : m_problem.pins) {
            for (const int index : m_ofGroup[static_cast<size_t>(pin.group)]) {
                if (visit(index).stop == pin.stop)
                    visit(index).rounds &= bit(pin.round);
            }
        }
    }

    bool isHopeful(RotationAnswer& answer)
    {
        for (size_t at = 0; at < m_ofGroup.size(); ++at) {
            if (!groupMatches(static_cast<int>(at))) {
                answer.crampedGroup = static_cast<int>(at);
                return false;
            }
        }
        for (size_t at = 0; at < m_ofStop.size(); ++at) {
            if (!stopMatches(static_cast<int>(at))) {
                answer.crowdedStop = static_cast<int>(at);
                return false;
            }
        }
        return true;
    }

    /// Whether the visits of a group that have no round yet can each have one of their own.
    bool groupMatches(int at)
    {
        m_room.assign(m_problem.rounds.size(), 1);
        return matches(m_ofGroup[static_cast<size_t>(at)]);
    }

    /// Whether the visits to a stop that have no round yet find room, seats aside.
    bool stopMatches(int at)
    {
        m_room.resize(m_problem.rounds.size());
        int smallest = largestRouteNumber;
        for (const int index : m_ofStop[static_cast<size_t>(at)]) {
            if (visit(index).round < 0)
                smallest = std::min(smallest, std::max(group(visit(index)).size, 1));
        }
        for (int round = 0; round < roundCount(); ++round) {
            m_room[static_cast<size_t>(round)]
                = std::min(m_places[cell(at, round)], m_seats[cell(at, round)] / smallest);
        }
        return matches(m_ofStop[static_cast<size_t>(at)]);
    }

    /// Augmenting paths (Kuhn, 1955), with room for several in a round.
    bool matches(const std::vector<int>& visits)
    {
        m_guests.assign(m_problem.rounds.size(), {});
        for (const int index : visits) {
            Rounds tried = 0;
            if (visit(index).round < 0 && !seat(index, tried))
                return false;
        }
        return true;
    }

    bool seat(int index, Rounds& tried)
    {
        for (Rounds left = visit(index).rounds; left != 0; left &= left - 1) {
            const int round = std::countr_zero(left);
            if ((tried & bit(round)) != 0)
                continue;
            tried |= bit(round);
            auto& guests = m_guests[static_cast<size_t>(round)];
            if (static_cast<int>(guests.size()) < m_room[static_cast<size_t>(round)]) {
                guests.push_back(index);
                return true;
            }
            for (int& guest : guests) {
                if (!seat(guest, tried))
                    continue;
                guest = index;
                return true;
            }
        }
        return false;
    }

    bool assignRest()
    {
        const int index = mostPressing();
        if (index < 0)
            return true;
        Rounds left = visit(index).rounds;
        while (left != 0) {
            const int round = someRound(visit(index), left);
            left &= ~bit(round);
            if (m_tries >= m_patienceEnds || isOver()) {
                m_isCut = true;
                return false;
            }
            const size_t mark = m_formers.size();
            if (assign(index, round) && assignRest())
                return true;
            takeBack(index, mark);
            if (m_isCut)
                return false;
        }
        return false;
    }

    /// The visit with the fewest rounds left, by lot among equals; -1 when all are assigned.
    int mostPressing()
    {
        int best = -1;
        int fewest = static_cast<int>(mostRounds) + 1;
        std::uint32_t lot = 0;
        for (size_t index = 0; index < m_visits.size(); ++index) {
            if (m_visits[index].round >= 0)
                continue;
            const int count = std::popcount(m_visits[index].rounds);
            if (count > fewest)
                continue;
            const auto drawn = static_cast<std::uint32_t>(m_random());
            if (count < fewest || drawn > lot) {
                best = static_cast<int>(index);
                fewest = count;
                lot = drawn;
            }
        }
        return best;
    }

    /// One of those left, where the stop has the most room, by lot among equals.
    int someRound(const Visit& visit, Rounds left)
    {
        int best = -1;
        std::uint64_t most = 0;
        for (; left != 0; left &= left - 1) {
            const int round = std::countr_zero(left);
            const auto room = static_cast<std::uint64_t>(std::max(m_places[cell(visit.stop, round)], 0));
            const std::uint64_t worth = (room << 32) + static_cast<std::uint32_t>(m_random());
            if (best < 0 || worth > most) {
                best = round;
                most = worth;
            }
        }
        return best;
    }

    /// False when some other visit has no round left.
    bool assign(int index, int round)
    {
        ++m_tries;
        Visit& chosen = visit(index);
        chosen.round = round;
        int& seats = m_seats[cell(chosen.stop, round)];
        seats -= group(chosen).size;
        int& places = m_places[cell(chosen.stop, round)];
        --places;
        bool fits = true;
        for (const int other : m_ofGroup[static_cast<size_t>(chosen.group)])
            fits = narrow(other, reach(chosen, visit(other))) && fits;
        for (const int other : m_ofStop[static_cast<size_t>(chosen.stop)]) {
            if (places < 1 || seats < group(visit(other)).size)
                fits = narrow(other, ~bit(round)) && fits;
        }
        if (!fits || !groupMatches(chosen.group))
            return false;
        return std::ranges::all_of(m_ofGroup[static_cast<size_t>(chosen.group)],
            [&](int other) { return stopMatches(visit(other).stop); });
    }

    bool narrow(int index, Rounds allowed)
    {
        Visit& other = visit(index);
        if (other.round >= 0 || (other.rounds & ~allowed) == 0)
            return true;
        m_formers.push_back({index, other.rounds});
        other.rounds &= allowed;
        return other.rounds != 0;
    }

    void takeBack(int index, size_t mark)
    {
        Visit& chosen = visit(index);
        m_seats[cell(chosen.stop, chosen.round)] += group(chosen).size;
        ++m_places[cell(chosen.stop, chosen.round)];
        chosen.round = -1;
        for (; m_formers.size() > mark; m_formers.pop_back())
            visit(m_formers.back().visit).rounds = m_formers.back().rounds;
    }

    RotationAnswer found() const
    {
        RotationAnswer answer{.outcome = RotationOutcome::Found, .tries = m_tries};
        answer.stops.assign(m_problem.groups.size(), std::vector<int>(m_problem.rounds.size(), -1));
        for (const Visit& visit : m_visits)
            answer.stops[static_cast<size_t>(visit.group)][static_cast<size_t>(visit.round)] = visit.stop;
        return answer;
    }

    const RotationProblem& m_problem;
    const RotationTerms& m_terms;
    std::mt19937_64 m_random;
    RotationReach m_reach;
    std::vector<Visit> m_visits;
    std::vector<std::vector<int>> m_ofGroup;
    std::vector<std::vector<int>> m_ofStop;
    std::vector<int> m_seats; ///< Left, for each stop and round.
    std::vector<int> m_places; ///< For groups; likewise.
    std::vector<Former> m_formers; ///< What narrowing has changed, to be taken back.
    std::vector<int> m_room;
    std::vector<std::vector<int>> m_guests;
    std::int64_t m_tries = 0;
    std::int64_t m_patience = 0;
    std::int64_t m_patienceEnds = 0;
    bool m_isCut = false;
};

} // namespace

RotationAnswer rotation(const RotationProblem& problem, const RotationTerms& terms)
{
    return Rota(problem, terms).answer();
}

} // namespace planner
