// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/visits_bench.h"

#include "core/planning/day_out.h"
#include "core/planning/why_not.h"
#include "core/rules/checker.h"
#include "core/tours/seats.h"
#include "tests/bench/stopwatch.h"

#include <algorithm>

namespace planner::bench {

namespace {

/// Closes the first venue an hour earlier, and finds out what that does to slots and bookings.
void benchSlots(const Festival& b600)
{
    const std::vector<VisitSlot> before = visitSlots(b600);
    row("visit slots of B600", QString::number(before.size()), "6000");
    Venue venue = *b600.venues().begin();
    for (OpeningHours& hours : venue.openingHours)
        hours.span = *TimeSpan::create(hours.span.begin(), *LocalTime::fromMinutes(minutes{16 * 60}));
    Festival after = b600;
    after.table<Venue>().put(venue);
    const auto times = timed(21, [&] {
        (void)slotChanges(before, visitSlots(after));
        (void)lostBookings(after);
    });
    row("slots after one change, with lost bookings", milliseconds(quantile(times, 0.5)), "< 50 ms");
}

/// Each travel time in turn, longer and back again.
void benchTravel(const Festival& b600)
{
    Festival now = b600;
    Checker checker(now);
    std::vector<double> times;
    for (const TravelTime& time : b600.travelTimes()) {
        for (const int more : {25, 0}) {
            TravelTime changed = time;
            changed.length += minutes{more};
            Change change;
            change.put(changed);
            now.table<TravelTime>().put(changed);
            times.push_back(timed(1, [&] { checker.update(now, change); }).front());
        }
    }
    std::ranges::sort(times);
    row("rules after one travel time, 95 %", milliseconds(quantile(times, 0.95)), "< 50 ms");
}

/// Plans for all groups at once; what the plan misses is explained, and what the rules say of it counted.
void benchDaysOut(const Festival& b600)
{
    TourPlan plan;
    const auto planned = timed(1, [&] {
        IdSource ids(11);
        auto result = plannedDaysOut(b600, {}, ids);
        if (!result)
            stop(result.error().message);
        plan = std::move(*result);
    });
    int visits = 0;
    for (const PlannedTour& tour : plan.tours)
        visits += tour.course.visits();
    row("days out of 100 groups, planned and checked", milliseconds(planned.front()), "< 10000 ms");
    row("visits in them", QString::number(visits), "");
    row("score, of the bound", QStringLiteral("%1 %").arg(100 * plan.score / std::max<qint64>(plan.bound, 1)),
        "");
    const Festival after = unchecked(b600, plan.change);
    Findings findings = check(after);
    std::erase_if(findings, [](const Finding& finding) {
        const QLatin1String rule(finding.rule);
        return !rule.startsWith(QLatin1String("itinerary-")) || rule == QLatin1String("itinerary-access");
    });
    row("problems of the itineraries by the rules", QString::number(findings.size()), "0");
    std::vector<double> whys;
    for (const MissedWish& missed : plan.missed)
        whys.push_back(timed(1, [&] { (void)whyNot(after, missed.group, missed.wish); }).front());
    std::ranges::sort(whys);
    row("wishes missed", QString::number(whys.size()), "");
    if (!whys.empty())
        row("why a wish is not in, 95 %", milliseconds(quantile(whys, 0.95)), "< 50 ms");
}

} // namespace

void benchVisits(const Festival& b600)
{
    benchSlots(b600);
    benchTravel(b600);
    benchDaysOut(b600);
}

} // namespace planner::bench
