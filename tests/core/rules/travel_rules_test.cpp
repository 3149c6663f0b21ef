// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checker.h"
#include "tests/core/rules/told.h"
#include "tests/core/tours/tour_builder.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// Acme is at La Cantine from 9:00 to 10:00, then at TIC Valley.
FestivalBuilder thenAtTicValley(const char* span)
{
    FestivalBuilder builder;
    builder.venue("La Cantine").room("Salle").session("Accueil", "2014-06-12", "09:00/10:00").by("Acme");
    builder.venue("TIC Valley").room("Salle").session("Atelier", "2014-06-12", span).by("Acme");
    return builder;
}

FestivalBuilder twentyMinutes()
{
    return thenAtTicValley("10:20/11:00");
}

TravelTime shuttle(const Festival& festival, std::vector<LocalTime> departures)
{
    IdSource ids(9);
    TravelTime time = blank(ids.next<TravelTime>());
    time.from = named<Venue>(festival, "La Cantine").id;
    time.to = named<Venue>(festival, "TIC Valley").id;
    time.mode = TravelMode::Shuttle;
    time.length = minutes{10};
    time.departures = std::move(departures);
    return time;
}

} // namespace

TEST_CASE("A typed time is what the way takes, in its direction", "[rules]")
{
    CHECK(told("travel-too-short", TourBuilder(twentyMinutes()).way("La Cantine", "TIC Valley", 21).build())
        == QStringList{QStringLiteral("warning travel-too-short: Acme has 20 min to go from La Cantine to "
                                      "TIC Valley on Thu 12 June before "
                                      "\"Atelier\" at 10:20, and needs about 21 min on foot")});
    CHECK(count("travel-too-short", TourBuilder(twentyMinutes()).way("La Cantine", "TIC Valley", 20).build())
        == 0);
    CHECK(count("travel-too-short", TourBuilder(twentyMinutes()).way("TIC Valley", "La Cantine", 90).build())
        == 0);
}

TEST_CASE("A way without a minute for it is told with the time of what follows", "[rules]")
{
    const Festival festival
        = TourBuilder(thenAtTicValley("10:00/11:00")).way("La Cantine", "TIC Valley", 21).build();

    const Findings findings = check(festival);

    const auto found = std::ranges::find_if(
        findings, [](const Finding& finding) { return std::strcmp(finding.rule, "travel-too-short") == 0; });
    REQUIRE(found != findings.end());
    CHECK(found->span == TimeSpan::fromText(u"10:00/11:00"));
    CHECK(sentence(*found, festival, Words(Language::French))
              .contains(QStringLiteral("La Cantine → TIC Valley")));
}

TEST_CASE("Whoever takes a shuttle waits for it", "[rules]")
{
    Festival festival = twentyMinutes().build();
    festival.table<TravelTime>().put(shuttle(festival, {*LocalTime::fromText(u"10:10")}));
    CHECK(count("travel-too-short", festival) == 0);
    festival.table<TravelTime>().put(shuttle(festival, {*LocalTime::fromText(u"10:11")}));
    CHECK(told("travel-too-short", festival)
        == QStringList{QStringLiteral("warning travel-too-short: Acme has 20 min to go from La Cantine to "
                                      "TIC Valley on Thu 12 June before "
                                      "\"Atelier\" at 10:20, and needs about 21 min by shuttle")});
}

TEST_CASE("Whoever has missed the last shuttle is told of", "[rules]")
{
    Festival festival = twentyMinutes().build();
    festival.table<TravelTime>().put(shuttle(festival, {*LocalTime::fromText(u"09:30")}));
    CHECK(told("travel-too-short", festival)
        == QStringList{
            QStringLiteral("warning travel-too-short: Acme has to go from La Cantine to TIC Valley "
                           "on Thu 12 June before \"Atelier\" at 10:20, and nothing leaves any more")});
}

TEST_CASE("A way that is typed in both directions needs no map", "[rules]")
{
    CHECK(count("travel-unknown", twentyMinutes().build()) == 2);
    CHECK(count("travel-unknown",
              TourBuilder(twentyMinutes())
                  .way("La Cantine", "TIC Valley", 5)
                  .way("TIC Valley", "La Cantine", 5)
                  .build())
        == 0);
}

TEST_CASE("A changed travel time is seen by whoever it touches", "[rules]")
{
    const Festival before = TourBuilder(twentyMinutes()).way("La Cantine", "TIC Valley", 5).build();
    TravelTime longer = *before.travelTimes().begin();
    longer.length = minutes{40};
    Change change;
    change.put(longer);
    const auto after = applied(before, change);
    REQUIRE(after);
    Checker checker(before);
    checker.update(*after, change);

    CHECK(checker.findings() == check(*after));
    CHECK(count("travel-too-short", *after) == 1);
}
