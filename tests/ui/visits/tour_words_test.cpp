// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/french.h"
#include "tests/ui/visits/tours_support.h"
#include "ui/visits/tour_words.h"

using namespace planner;
using namespace planner::tests;
using namespace planner::ui;

namespace {

CourseLeg legOf(int length, int slack)
{
    IdSource ids(1);
    const minutes ready{600};
    return {.from = ids.next<Venue>(),
        .to = ids.next<Venue>(),
        .journey = Journey{.length = minutes{length}},
        .kilometres = 0.9,
        .ready = ready,
        .due = ready + minutes{length + slack}};
}

} // namespace

TEST_CASE("What a leg leaves is told in words, not by a sign alone", "[visits]")
{
    CHECK(slackText(legOf(14, -5)) == QStringLiteral("5 min late"));
    CHECK(slackText(legOf(14, 0)) == QStringLiteral("nothing to spare"));
    CHECK(slackText(legOf(14, 4)) == QStringLiteral("only 4 min to spare"));
    CHECK(slackText(legOf(14, 5)) == QStringLiteral("5 min to spare"));
    CHECK(slackText(legOf(14, 95)) == QStringLiteral("1 h 35 free"));
    CHECK(slackOf(legOf(0, 2)) == Slack::Fine);
    CourseLeg unknown = legOf(14, 0);
    unknown.journey.reset();
    CHECK(slackText(unknown) == QStringLiteral("travel time unknown"));
}

TEST_CASE("A day out is summed up in one sentence", "[visits]")
{
    const Festival festival = aClassOut();
    const Itinerary& itinerary = *festival.itineraries().begin();
    const Outing outing = outingOf(festival, travelTable(festival), itinerary);
    CHECK(factsText(outing, festival, Words(Language::English))
        == QStringLiteral(
            "Thursday 12 June · 6 people · normal pace · from La Cantine at 9:30 · back at 15:00"));
    const French french;
    CHECK(
        summaryText(outing.course, Language::French).startsWith(QStringLiteral("2\u202fh\u202f45, dont 30")));
    CHECK(distanceText(2.44, Language::French) == QStringLiteral("2,4\u00a0km"));
    CHECK(distanceText(0.92, Language::French) == QStringLiteral("900\u00a0m"));
}
