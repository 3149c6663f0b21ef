// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ignoring.h"
#include "tests/core/rules/told.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// Two sessions that overlap, one of which has too many guests.
Festival overlapping(const char* span = "10:00/11:00", int registered = 90)
{
    return FestivalBuilder()
        .venue("La Cantine")
        .open("2014-06-12", "08:00/20:00")
        .room("Grande salle", 80)
        .session("Accueil", "2014-06-12", "09:00/10:30")
        .session("Atelier", "2014-06-12", span)
        .last<Session>([registered](Session& session) { session.registered = registered; })
        .build();
}

Finding found(const char* rule, const Festival& festival)
{
    for (const Finding& finding : check(festival)) {
        if (std::strcmp(finding.rule, rule) == 0)
            return finding;
    }
    FAIL("nothing is found by " << rule);
    return {};
}

/// `festival` with the finding of `rule` in `as` ignored.
Festival ignoringIn(Festival festival, const char* rule, const Festival& as)
{
    IdSource ids(7);
    festival.table<Ignored>().put(
        ignoring(found(rule, as), ids.next<Ignored>(), QStringLiteral(" La cloison est ouverte ")));
    return festival;
}

bool shows(const SiftedFindings& findings, const char* rule)
{
    return std::ranges::any_of(
        findings.shown, [rule](const Finding& finding) { return std::strcmp(finding.rule, rule) == 0; });
}

SiftedFindings siftedIn(const Festival& festival)
{
    return sifted(check(festival), festival.ignored());
}

} // namespace

TEST_CASE("A finding that is ignored is put aside with its reason", "[rules]")
{
    const Festival festival = ignoringIn(overlapping(), "room-overlap", overlapping());
    const Findings all = check(festival);
    CHECK(all == check(overlapping()));

    const SiftedFindings findings = sifted(all, festival.ignored());

    REQUIRE(findings.ignored.size() == 1);
    CHECK(findings.ignored[0].finding == found("room-overlap", festival));
    CHECK(findings.ignored[0].reason == QStringLiteral("La cloison est ouverte"));
    CHECK(findings.ignored[0].decision == festival.ignored().begin()->id);
    CHECK(findings.shown.size() == all.size() - 1);
    CHECK_FALSE(shows(findings, "room-overlap"));
    CHECK(findings.lapsed.empty());
}

TEST_CASE("What was ignored is shown again once its facts change", "[rules]")
{
    SECTION("when the time changes")
    {
        const auto findings = siftedIn(ignoringIn(overlapping("10:15/11:00"), "room-overlap", overlapping()));
        CHECK(shows(findings, "room-overlap"));
        CHECK(findings.lapsed.size() == 1);
    }
    SECTION("when the numbers change")
    {
        const auto before = overlapping();
        CHECK_FALSE(shows(siftedIn(ignoringIn(before, "over-seats", before)), "over-seats"));
        CHECK(
            shows(siftedIn(ignoringIn(overlapping("10:00/11:00", 95), "over-seats", before)), "over-seats"));
    }
    SECTION("not when something else changes")
    {
        Festival festival = overlapping();
        Session session = named<Session>(festival, "Atelier");
        session.title = QStringLiteral("Atelier robots");
        festival.table<Session>().put(session);
        CHECK_FALSE(shows(siftedIn(ignoringIn(festival, "room-overlap", overlapping())), "room-overlap"));
    }
}

TEST_CASE("A decision about what is no longer there has lapsed, and hinders nothing", "[rules]")
{
    const Festival festival = ignoringIn(overlapping(), "room-overlap", overlapping());
    Change change;
    change.remove(named<Session>(festival, "Atelier").id);

    const auto after = applied(festival, change);

    REQUIRE(after);
    const auto findings = siftedIn(*after);
    CHECK(findings.ignored.empty());
    CHECK(findings.lapsed == std::vector{festival.ignored().begin()->id});
    CHECK(findings.shown == check(*after));
}

TEST_CASE("Where nothing is ignored, all is shown", "[rules]")
{
    const Festival festival = overlapping();
    CHECK(siftedIn(festival) == SiftedFindings{.shown = check(festival)});
}
