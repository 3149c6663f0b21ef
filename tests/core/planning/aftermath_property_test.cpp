// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/festival/questions.h"
#include "core/planning/aftermath.h"
#include "core/planning/route_optimiser.h"
#include "core/planning/tour_question.h"
#include "core/samples/generator.h"
#include "tests/core/rules/told.h"

#include <QRandomGenerator>

using namespace planner;
using namespace planner::tests;

namespace {

/// A small festival on which every group is out.
Festival lively(quint64 seed)
{
    Festival festival
        = generated({.startups = 24, .venues = 5, .rooms = 10, .sessions = 60, .groups = 10, .seed = seed});
    std::vector<Id<Group>> groups;
    for (const Group& group : festival.groups())
        groups.push_back(group.id);
    const TourQuestion question = tourQuestion(festival, {.groups = groups});
    const RouteAnswer answer = optimised(question.problem, {.seed = seed, .rounds = 60});
    IdSource ids(seed);
    perform(festival, itinerariesOf(festival, question, answer.plan, ids));
    return festival;
}

Mishap some(const Festival& festival, QRandomGenerator& random)
{
    const auto below = [&random](int limit) { return static_cast<int>(random.bounded(limit)); };
    const std::vector<const Venue*> venues = venuesInWalkingOrder(festival);
    const Id<Venue> venue = venues[static_cast<size_t>(below(static_cast<int>(venues.size())))]->id;
    const Day day = festival.about().firstDay.plus(below(3));
    const LocalTime from = *LocalTime::fromMinutes(minutes{9 * 60 + 15 * below(20)});
    if (below(2) == 0)
        return Delay{venue, day, minutes{5 + 5 * below(12)}, from};
    return Closure{venue, day,
        *TimeSpan::create(from, *LocalTime::fromMinutes(from.sinceMidnight() + minutes{30 + 30 * below(8)}))};
}

bool isTold(const Aftermath& aftermath, const Edit& edit, const Id<Venue>& venue)
{
    if (const auto* put = std::get_if<Put<Venue>>(&edit))
        return put->value.id == venue;
    if (const auto* put = std::get_if<Put<Session>>(&edit))
        return std::ranges::any_of(
            aftermath.late, [&](const LateSession& late) { return late.now == put->value; });
    if (const auto* put = std::get_if<Put<Booking>>(&edit))
        return std::ranges::any_of(aftermath.bookings,
            [&](const BookingFate& fate) { return fate.remedy.value_or(fate.now) == put->value; });
    if (const auto* put = std::get_if<Put<Itinerary>>(&edit))
        return std::ranges::any_of(aftermath.itineraries,
            [&](const ItineraryFate& fate) { return fate.remedy.value_or(fate.now) == put->value; });
    return false;
}

/// Whether `problem` is one that no remedy was found for, or that the list of problems has to solve.
bool isLeft(const Aftermath& aftermath, const Finding& problem)
{
    const auto isAbout = [&](const QUuid& id) { return problem.subjects.front().id == id; };
    const auto hasNone = [&](const BookingFate& fate) {
        return fate.isLost && !fate.remedy && isAbout(fate.before.id.uuid());
    };
    return std::ranges::count(aftermath.programme, problem) > 0
        || std::ranges::any_of(aftermath.bookings, hasNone);
}

} // namespace

TEST_CASE(
    "Whatever happens, remedies touch only what is told, and leave no error to who had none", "[mishaps]")
{
    int remedies = 0;
    int lost = 0;
    for (quint64 seed = 1; seed <= 2; ++seed) {
        const Festival festival = lively(seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        Trial trial(festival);
        for (int number = 0; number < 8; ++number) {
            const Mishap mishap = some(festival, random);
            CAPTURE(seed, number, venueOf(mishap).text(), dayOf(mishap).text());
            const Aftermath aftermath = aftermathOf(trial, mishap);
            const Change change = together(aftermath);
            const auto after = applied(festival, change);
            REQUIRE(after);
            for (const Edit& edit : difference(festival, *after).edits)
                CHECK(isTold(aftermath, edit, venueOf(mishap)));
            Findings errors = newProblems(trial.verdict(change));
            std::erase_if(errors, [&](const Finding& problem) {
                return problem.severity != Severity::Error || isLeft(aftermath, problem);
            });
            CHECK(tests::told(errors, *after) == QStringList());
            remedies += static_cast<int>(aftermath.remedies.edits.size());
            lost += aftermath.lostBookings();
        }
    }
    CHECK(remedies > 0);
    CHECK(lost > 0);
}
