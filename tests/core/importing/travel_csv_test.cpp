// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/exporter.h"
#include "core/importing/travel_csv.h"
#include "core/samples/generator.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

Festival threeVenues()
{
    return TourBuilder(FestivalBuilder().venue("La Cantine").venue("TIC Valley").venue("=Épicentre"))
        .way("La Cantine", "TIC Valley", 25)
        .build();
}

TravelPlan planned(const Festival& festival, const char* list)
{
    IdSource ids(9);
    const auto plan = planTravelImport(QByteArray(list), festival, ids);
    REQUIRE(plan);
    return *plan;
}

QString outcomes(const TravelPlan& plan)
{
    QStringList texts;
    for (const TravelRow& row : plan.rows)
        texts += QStringLiteral("%1 %2").arg(row.line).arg(nameOf(row.outcome));
    return texts.join(QStringLiteral(", "));
}

QByteArray exported(const Festival& festival, const char* format)
{
    for (const Exporter& exporter : exporters()) {
        if (std::strcmp(exporter.id, format) == 0)
            return *exporter.write(Edition{.festival = visibleTo(exporter.usualAudience, festival)});
    }
    return {};
}

} // namespace

TEST_CASE("A heading may name its unit", "[travel]")
{
    const TravelPlan plan = planned(threeVenues(), "Départ;Arrivée;Durée (min)\nTIC Valley;La Cantine;30\n");
    CHECK(outcomes(plan) == QStringLiteral("2 added"));
}

TEST_CASE("A list of travel times is read in the encoding that is told", "[travel]")
{
    IdSource ids(9);
    const QByteArray list("de;vers;minutes\nLa Cantine;=\x90picentre;12\n");
    const auto plan = planTravelImport(list, threeVenues(), ids, Encoding::Cp850);
    REQUIRE(plan);
    CHECK(outcomes(*plan) == QStringLiteral("2 added"));
}

TEST_CASE("Every row of a list of travel times ends as added, updated, unchanged or rejected", "[travel]")
{
    const Festival festival = threeVenues();
    const TravelPlan plan = planned(festival,
        "Départ;Arrivée;Mode;Minutes;Jour;Horaires;Remarque\n"
        "la cantine;TIC VALLEY;à pied;25;;;\n"
        "TIC Valley;La Cantine;;30;;;\n"
        "\n"
        "La Cantine;TIC Valley;navette;15 min;jeudi 12 juin;toutes les 20 min de 9 h à 10 h;devant la gare\n"
        "La Cantine;Capitole;;10;;;\n"
        "La Cantine;TIC Valley;fusée;10;;;\n"
        "La Cantine;TIC Valley;bus;bientôt;;;\n"
        "La Cantine;TIC Valley;bus;10;25/12/2014;;\n"
        "La Cantine;TIC Valley;bus;10;;midi;\n"
        "La Cantine;La Cantine;;10;;;\n"
        "TIC Valley;La Cantine;;31;;;\n");

    CHECK(outcomes(plan)
        == QStringLiteral("2 unchanged, 3 added, 5 added, 6 rejected, 7 rejected, 8 rejected, 9 rejected, "
                          "10 rejected, 11 rejected, 12 rejected"));
    CHECK(plan.rows[3].reason.contains(QStringLiteral("“Capitole”")));
    CHECK(plan.rows[9].reason.contains(QStringLiteral("Line 3")));
    CHECK(inWords(plan).contains(QStringLiteral("1 unchanged, 7 rejected")));
    const Festival after = unchecked(festival, plan.change);
    CHECK(after.travelTimes().size() == 3);
    const auto shuttle = std::ranges::find(after.travelTimes(), TravelMode::Shuttle, &TravelTime::mode);
    REQUIRE(shuttle != after.travelTimes().end());
    CHECK(shuttle->departures.size() == 4);
    CHECK(shuttle->day == Day::fromText(u"2014-06-12"));
    CHECK(shuttle->remark == QStringLiteral("devant la gare"));
}

TEST_CASE("A list without a column leaves what it would hold", "[travel]")
{
    const Festival festival = unchecked(threeVenues(),
        planned(threeVenues(), "from,to,minutes,remark\nLa Cantine,TIC Valley,25,par le canal\n").change);
    const TravelPlan plan = planned(festival, "to,minutes,from\nTIC Valley,20,La Cantine\n");

    CHECK(outcomes(plan) == QStringLiteral("2 updated"));
    const Festival after = unchecked(festival, plan.change);
    CHECK(after.travelTimes().begin()->length == minutes{20});
    CHECK(after.travelTimes().begin()->remark == QStringLiteral("par le canal"));
}

TEST_CASE("Travel times that went out come in unchanged, and a second import changes nothing", "[travel]")
{
    Festival festival
        = generated({.startups = 20, .venues = 8, .rooms = 8, .sessions = 10, .groups = 0, .seed = 3});
    for (TravelTime time : Table<TravelTime>(festival.travelTimes())) {
        time.remark = QStringLiteral("=1+1; \"par\" le canal");
        festival.table<TravelTime>().put(time);
    }
    const QByteArray list = exported(festival, "travel-csv");
    CHECK(list.contains("'=1+1"));
    IdSource ids(9);
    const auto again = planTravelImport(list, festival, ids);
    REQUIRE(again);
    CHECK(again->count(RowOutcome::Unchanged) == festival.travelTimes().size());
    CHECK(again->change.isEmpty());

    Festival emptied = festival;
    for (const TravelTime& time : festival.travelTimes())
        emptied.table<TravelTime>().remove(time.id);
    const auto first = planTravelImport(list, emptied, ids);
    REQUIRE(first);
    CHECK(first->count(RowOutcome::Added) == festival.travelTimes().size());
    CHECK(planTravelImport(list, unchecked(emptied, first->change), ids)->change.isEmpty());
}

TEST_CASE("What is no list of travel times is refused in words", "[travel]")
{
    IdSource ids(9);
    CHECK_FALSE(planTravelImport("", threeVenues(), ids));
    const auto other = planTravelImport("Nom;Téléphone\nRoux;0561000000\n", threeVenues(), ids);
    REQUIRE_FALSE(other);
    CHECK(other.error().kind == ProblemKind::Unreadable);
    CHECK(other.error().message.contains(QStringLiteral("minutes")));
}
