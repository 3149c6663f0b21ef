// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/planning/route_check.h"
#include "core/planning/tour_question.h"
#include "core/tours/course.h"

#include <functional>

/// Planning days out: which visits groups make, when and in which order. It proposes, as all of planning
/// does; whoever likes the plan submits its change.
namespace planner {

/// How far planning has come.
struct TourProgress {
    std::int64_t score = 0; ///< Sums of TourWorth.
    std::int64_t bound = 0;
    bool proved = false;
    int visits = 0;
    std::int64_t rounds = 0;
};

struct TourTerms {
    std::vector<Id<Group>> groups; ///< Empty: all.
    std::vector<Day> days; ///< Empty: all days of the festival. What the groups do on others stays.
    std::uint64_t seed = 1;
    /// Same festival, seed and rounds: same plan. None: as many as suit the number of tours.
    std::optional<std::int64_t> rounds;
    std::function<bool()> stop; ///< Asked every few microseconds; true ends the search with the best so far.
    std::function<void(const TourProgress&)> progress; ///< Hears of each better plan.
};

/// The day of one group in a plan.
struct PlannedTour {
    TourOfGroup tour;
    std::optional<Itinerary> itinerary; ///< None: there is nothing it could visit.
    Course course; ///< The itinerary worked out: legs, ways, what is left.
};

/// Something that a group asks for and does not get.
struct MissedWish {
    Id<Group> group;
    VisitWish wish;

    friend bool operator==(const MissedWish&, const MissedWish&) = default;
};

/// A stop that is held and clashes with others that are: it stays, but nobody can be there in time.
struct HeldClash {
    TourOfGroup tour;
    Stop stop;

    friend bool operator==(const HeldClash&, const HeldClash&) = default;
};

/// Itineraries for groups, checked by route_check.
struct TourPlan {
    Change change; ///< Empty: the itineraries are as good as they can be made already.
    std::int64_t score = 0;
    std::int64_t bound = 0; ///< No plan scores more.
    bool proved = false; ///< This one is the best there is.
    std::int64_t rounds = 0;
    std::vector<PlannedTour> tours; ///< By group as asked for, then day.
    std::vector<MissedWish> missed; ///< By group, then as wished; what else the groups do counts, too.
    std::vector<HeldClash> clashes;
};

/// The best days out of the groups. Pinned stops and meetings stay as they are; all else may change. Pure,
/// and as such for any thread. Refused when no group is out on any of the days.
[[nodiscard]] Result<TourPlan> plannedDaysOut(
    const Festival& festival, const TourTerms& terms, IdSource& ids);

/// The rest of one itinerary anew, around its pinned stops. Other itineraries stay, those of the same group
/// too. One without a group is planned for people whom every door lets in. `terms.groups` and `terms.days` do
/// not count.
[[nodiscard]] Result<TourPlan> plannedAround(
    const Festival& festival, const Id<Itinerary>& itinerary, const TourTerms& terms, IdSource& ids);

/// The visits that one itinerary has, in the best order and at the best times. What does not fit is left out.
[[nodiscard]] Result<TourPlan> plannedInOrder(
    const Festival& festival, const Id<Itinerary>& itinerary, const TourTerms& terms, IdSource& ids);

/// What the step that takes `plan` in is called: "Plan the itinerary of Les voisins".
[[nodiscard]] QString planLabel(const Festival& festival, const TourPlan& plan, const Words& words);

/// Whether a visit to `session` is what `wish` asks for.
[[nodiscard]] bool answers(const Festival& festival, const VisitWish& wish, const Session& session);

} // namespace planner
