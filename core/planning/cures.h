// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/repairs.h"
#include "core/planning/spots.h"

#include <span>
#include <tuple>

/// How findings are cured, kind by kind. Only core/planning/repairs.cpp needs this.
namespace planner {

/// Gathers the cures of one finding.
class Cures {
public:
    Cures(Trial& trial, const Finding& finding, IdSource& ids, const Words& words)
        : m_trial(trial), m_finding(finding), m_ids(ids), m_words(words)
    {
    }

    [[nodiscard]] Trial& trial() const { return m_trial; }
    [[nodiscard]] const Festival& festival() const { return m_trial.festival(); }
    [[nodiscard]] const Finding& finding() const { return m_finding; }
    [[nodiscard]] IdSource& ids() const { return m_ids; }
    [[nodiscard]] const Words& words() const { return m_words; }

    /// The subjects of kind T that are there, in the order of the finding.
    template <class T>
    [[nodiscard]] std::vector<T> subjects() const
    {
        std::vector<T> rows;
        for (const Subject& subject : m_finding.subjects) {
            const bool isOfKind = std::strcmp(subject.kind, kindName<T>()) == 0;
            if (const T* row = isOfKind ? festival().table<T>().find(Id<T>(subject.id)) : nullptr)
                rows.push_back(*row);
        }
        return rows;
    }
    /// The first of them.
    template <class T>
    [[nodiscard]] std::optional<T> subject() const
    {
        const std::vector<T> rows = subjects<T>();
        return rows.empty() ? std::nullopt : std::optional(rows.front());
    }
    /// Those sessions of the finding that have a place and may leave it.
    [[nodiscard]] std::vector<Session> movable() const;

    /// How many new warnings and notes a cure brings; none for what is no cure or brings an error.
    [[nodiscard]] std::optional<int> price(const Verdict& verdict) const;

    /// Takes `change` when it is a cure, and returns whether it is one; `effect` says what it does.
    bool offer(const QString& effect, const Change& change);
    void offer(const QString& effect, const Spot& spot);

    /// The title of `session` in the effect of a cure.
    [[nodiscard]] QString title(const Session& session) const;

    [[nodiscard]] std::vector<Repair> best() &&;

private:
    /// Less is better: new problems, minus those solved, and how much it upsets.
    using Rank = std::tuple<int, std::ptrdiff_t, int>;
    struct Offer {
        Rank rank;
        Repair repair;
    };
    bool take(const QString& effect, Change change, Verdict verdict);

    Trial& m_trial;
    const Finding& m_finding;
    IdSource& m_ids;
    const Words& m_words;
    std::vector<Offer> m_offers;
};

/// How many spots are tried where a cure looks in the whole festival.
constexpr int mostTries = 200;

/// One way to cure findings of a rule.
using Cure = void (*)(Cures& cures);

struct Recipe {
    const char* rule;
    std::span<const Cure> cures; ///< In the order shown among equals.
};

/// Cures that move sessions, in time or place.
[[nodiscard]] std::span<const Recipe> movingRecipes();
/// Cures that set facts.
[[nodiscard]] std::span<const Recipe> factRecipes();
/// Cures that move bookings.
[[nodiscard]] std::span<const Recipe> bookingRecipes();
/// Cures that change itineraries.
[[nodiscard]] std::span<const Recipe> itineraryRecipes();

// Ways to move that several recipes share.

/// Each session that may move, the latest first: to the nearest time later and earlier that cures.
void shiftSessions(Cures& cures);
/// Each session that may move: to a free room that is large enough, at its time.
void changeRooms(Cures& cures);
/// One session: nearest time later and earlier that cures.
void offerShifts(Cures& cures, const Session& session);
/// `itinerary` without stop number `index`, or with it in other slots, the nearest first.
void offerOtherStops(Cures& cures, const Itinerary& itinerary, size_t index);

} // namespace planner
