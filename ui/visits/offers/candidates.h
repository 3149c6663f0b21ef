// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tours/course.h"
#include "core/tours/visit_book.h"

/// What could become a stop of an itinerary. Pure.
namespace planner::ui {

/// A time in which a group has nothing to do.
struct FreeTime {
    size_t before = 0; ///< The place of the stop that follows; as many as stops: none does.
    minutes begin{0}; ///< On the clock of the day.
    minutes end{0};

    friend bool operator==(const FreeTime&, const FreeTime&) = default;
};

/// A visit that is on offer.
struct Candidate {
    VisitSlot slot;
    LocalTime begin; ///< Of this visit: where people come and go, when the group can be there.
    LocalTime end;
    std::optional<minutes> way; ///< From where the group is before. None: nobody knows.
    bool fits = false; ///< The group has time for it, ways included.
    std::optional<int> left; ///< Seats that nobody has yet. None: they are not counted.

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// Which candidates to show.
struct CandidateFilter {
    std::optional<FreeTime> within; ///< Only what fits in, with the ways to it and on from it.
    std::optional<TimeSpan> span; ///< Only what begins in it.
    std::optional<minutes> longestWay;
    bool withSeats = false; ///< For the whole group.
    bool stepFree = false;
    QString text; ///< Words, anywhere in the session.

    friend bool operator==(const CandidateFilter&, const CandidateFilter&) = default;
};

/// The times of `outing` in which nothing happens, ways included, from `shortest` on.
[[nodiscard]] std::vector<FreeTime> freeTimes(const Outing& outing, minutes shortest);

/// What a list of candidates is made of.
struct CandidateSource {
    const Festival& festival;
    const TravelTable& travel;
    const VisitBook& book;
};

/// Visits on the day of `outing` that `filter` lets through, by begin, those for which there is no time last;
/// start-ups that it sees already are left out.
[[nodiscard]] std::vector<Candidate> candidatesFor(
    const Outing& outing, const CandidateFilter& filter, const CandidateSource& source);

} // namespace planner::ui
