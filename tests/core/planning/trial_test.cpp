// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/trial.h"
#include "tests/core/rules/told.h"
#include "tests/support/fate.h"

#include <algorithm>

using namespace planner;
using namespace planner::tests;

namespace {

Findings without(const Findings& findings, const Findings& gone)
{
    Findings stayed;
    std::ranges::set_difference(findings, gone, std::back_inserter(stayed), comesBefore);
    return stayed;
}

Change shifted(const Festival& festival, const char* title, int by)
{
    Session session = named<Session>(festival, title);
    session.span = session.span->shifted(minutes{by});
    Change change;
    change.put(session);
    return change;
}

/// Two sessions in one room at one time.
Festival clashing()
{
    return FestivalBuilder()
        .venue("La Cantine")
        .room("Grande salle", 20)
        .session("A", "2014-06-12", "09:00/10:00")
        .last<Session>([](Session& session) { session.registered = 30; })
        .session("B", "2014-06-12", "09:00/10:00")
        .build();
}

} // namespace

TEST_CASE("A verdict is the difference between checking before and checking after", "[planning]")
{
    int added = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        Fate fate(seed);
        const Festival festival = fate.festival();
        const Findings before = check(festival);
        Trial trial(festival);
        for (int step = 0; step < 10; ++step) {
            const Change change = fate.change(festival);
            const Findings after = check(unchecked(festival, change));
            const Verdict verdict = trial.verdict(change);
            CAPTURE(seed, step);
            REQUIRE(told(verdict.added, unchecked(festival, change))
                == told(without(after, before), unchecked(festival, change)));
            REQUIRE(verdict == Verdict{without(after, before), without(before, after)});
            added += static_cast<int>(verdict.added.size());
        }
    }
    CHECK(added > 500);
}

TEST_CASE("A trial stands as before after its verdicts", "[planning]")
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        Fate fate(seed);
        const Festival festival = fate.festival();
        Trial trial(festival);
        for (int step = 0; step < 10; ++step)
            (void)trial.verdict(fate.change(festival));
        CAPTURE(seed);
        REQUIRE(trial.festival() == festival);
        REQUIRE(trial.findings() == check(festival));
        const Change change = fate.change(festival);
        trial.follow(change);
        REQUIRE(trial.festival() == unchecked(festival, change));
        REQUIRE(trial.findings() == check(unchecked(festival, change)));
    }
}

TEST_CASE("A session that takes its problem along when it moves has no new problem", "[planning]")
{
    const Festival festival = clashing();
    Trial trial(festival);
    const Verdict verdict = trial.verdict(shifted(festival, "A", 240));
    const Findings before = check(festival);
    const auto overlap = std::ranges::find_if(
        before, [](const Finding& finding) { return std::strcmp(finding.rule, "room-overlap") == 0; });
    const auto seats = std::ranges::find_if(
        before, [](const Finding& finding) { return std::strcmp(finding.rule, "over-seats") == 0; });
    REQUIRE(overlap != before.end());
    REQUIRE(seats != before.end());
    CHECK(cures(verdict, *overlap));
    CHECK_FALSE(cures(verdict, *seats));
    CHECK_FALSE(verdict.added.empty());
    CHECK(newProblems(verdict).empty());
}

TEST_CASE("A clash that begins later is still the same clash", "[planning]")
{
    const Festival festival = clashing();
    Trial trial(festival);
    const Verdict verdict = trial.verdict(shifted(festival, "B", 15));
    CHECK(newProblems(verdict).empty());
    for (const Finding& finding : check(festival))
        CHECK_FALSE(cures(verdict, finding));
}
