// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/route_check.h"
#include "core/planning/tour_question.h"
#include "tests/core/rules/told.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/fate.h"

using namespace planner;
using namespace planner::tests;

namespace {

/// A class of six, out from half past nine to half past two, that has to eat.
TourBuilder aClass()
{
    TourBuilder builder(twoVenues());
    builder.way("La Cantine", "TIC Valley", 12).way("TIC Valley", "La Cantine", 15);
    return builder.group("Classe", 6).last<Group>([](Group& group) {
        group.hours = {{*Day::fromText(u"2014-06-12"), *TimeSpan::fromText(u"09:30/14:30")}};
        group.lunch = TimeSpan::fromText(u"10:30/12:30");
        group.lunchBreak = minutes{45};
    });
}

std::vector<Id<Group>> allGroups(const Festival& festival)
{
    std::vector<Id<Group>> ids;
    for (const Group& group : festival.groups())
        ids.push_back(group.id);
    return ids;
}

TourQuestion questionOf(const Festival& festival)
{
    return tourQuestion(festival, {.groups = allGroups(festival)});
}

int stopOf(const Festival& festival, const TourQuestion& question, const char* session)
{
    const auto found
        = std::ranges::find(question.stops, named<Session>(festival, session).id, &TourStop::session);
    REQUIRE(found != question.stops.end());
    return static_cast<int>(found - question.stops.begin());
}

RouteVisit visit(const TourQuestion& question, int stop, int window)
{
    const RouteStop& visited = question.problem.stops.at(static_cast<size_t>(stop));
    return {stop, window, visited.windows.at(static_cast<size_t>(window)).opens};
}

/// Adds visits one after the other for as long as nothing is wrong with them.
RoutePlan takenGreedily(const TourQuestion& question)
{
    RoutePlan plan{.paths = std::vector<RoutePath>(question.problem.tours.size())};
    for (size_t tour = 0; tour < plan.paths.size(); ++tour) {
        for (int stop = 0; stop < static_cast<int>(question.stops.size()); ++stop) {
            for (int window = 0;
                 window < static_cast<int>(question.problem.stops[static_cast<size_t>(stop)].windows.size());
                 ++window) {
                RoutePlan more = plan;
                more.paths[tour].visits.push_back(visit(question, stop, window));
                const auto faults = verdict(question.problem, more).faults;
                const bool isSoundSoFar = std::ranges::all_of(faults, [](const RouteFault& fault) {
                    return fault.kind == RouteFaultKind::NoLunch || fault.kind == RouteFaultKind::PinMissed;
                });
                if (isSoundSoFar)
                    plan = more;
            }
        }
    }
    return plan;
}

} // namespace

TEST_CASE("A group's wishes, the slots and the ways become a question", "[planning]")
{
    TourBuilder builder = aClass();
    const Id<Startup> robots = named<Startup>(builder.build(), "Brume").id;
    builder.last<Group>([&robots](Group& group) { group.wishes = {{.startup = robots, .weight = 3}}; });
    const Festival& festival = builder.build();
    const TourQuestion question = questionOf(festival);
    const RouteProblem& problem = question.problem;

    REQUIRE(isSound(problem));
    REQUIRE(question.stops.size() == 2);
    REQUIRE(problem.parties.size() == 1);
    REQUIRE(problem.tours.size() == 1);
    const auto robotStop = static_cast<size_t>(stopOf(festival, question, "Robots"));
    const auto droneStop = static_cast<size_t>(stopOf(festival, question, "Drones"));
    CHECK(problem.parties[0].interest[robotStop] == 3 * TourWorth::startup);
    CHECK(problem.parties[0].interest[droneStop] == TourWorth::anything);
    CHECK(problem.stops[robotStop].windows.size() == 4);
    CHECK(problem.seats == std::vector<int>(8, 8));
    CHECK(problem.way(1, problem.stops[robotStop].place, problem.stops[droneStop].place) == 12);
    CHECK(problem.way(1, problem.stops[droneStop].place, problem.stops[robotStop].place) == 15);
    CHECK(problem.way(0, problem.stops[robotStop].place, problem.stops[droneStop].place) == 16);
    CHECK(problem.tours[0].ends - problem.tours[0].begins == 300);
    CHECK(problem.tours[0].lunch->duration == 45);
}

TEST_CASE("A way that nobody knows is none to the optimiser", "[planning]")
{
    Festival festival = aClass().build();
    festival.table<TravelTime>() = Table<TravelTime>();
    const TourQuestion question = questionOf(festival);
    CHECK(question.problem.way(1, 0, 1) == noWay);
    CHECK(question.problem.way(1, 1, 1) == 0);
}

TEST_CASE("What others hold takes their seats, and what a group has booked is kept for it", "[planning]")
{
    TourBuilder builder = aClass();
    const Id<Group> group = named<Group>(builder.build(), "Classe").id;
    builder.itinerary("Ancien")
        .visit("Robots", "10:00")
        .booking("Robots", "10:00", 5)
        .last<Booking>([&group](Booking& booking) { booking.group = group; });
    builder.booking("Robots", "10:00", 2).group("Famille", 2);
    const Festival& festival = builder.build();
    const TourQuestion question = questionOf(festival);
    const RouteStop& robots
        = question.problem.stops[static_cast<size_t>(stopOf(festival, question, "Robots"))];

    CHECK(question.problem.seats[static_cast<size_t>(robots.windows.front().slot)] == 1);
    REQUIRE(question.stops.size() == 3);
    CHECK(question.problem.stops[2].windows.size() == 1);
    CHECK(question.problem.stops[2].key == robots.key);
    for (const RouteParty& party : question.problem.parties)
        CHECK(party.interest[2] == (party.size == 6 ? TourWorth::booked : never));
}

TEST_CASE("What a group does on other days stays, and it does not do that twice", "[planning]")
{
    TourBuilder builder = aClass();
    builder.last<Group>([](Group& group) { group.hours.clear(); });
    builder.itinerary("Jeudi").visit("Robots", "10:00");
    const Festival& festival = builder.build();
    const TourQuestion question
        = tourQuestion(festival, {.groups = allGroups(festival), .days = {*Day::fromText(u"2014-06-13")}});
    const auto robots = static_cast<size_t>(stopOf(festival, question, "Robots"));

    REQUIRE(question.tours.size() == 1);
    CHECK(question.problem.parties[0].interest[robots] == never);
    CHECK(question.problem.seats[static_cast<size_t>(question.problem.stops[robots].windows.front().slot)]
        == 2);
}

TEST_CASE("Whom a visit shuts out never goes there", "[planning]")
{
    const auto interest = [](auto act) {
        TourBuilder builder = aClass();
        builder.last<Group>(act);
        const TourQuestion question = questionOf(builder.build());
        return question.problem.parties[0]
            .interest[static_cast<size_t>(stopOf(builder.build(), question, "Robots"))];
    };
    const Id<Startup> robots = named<Startup>(aClass().build(), "Brume").id;
    CHECK(interest([](Group& group) { group.languages = {QStringLiteral("en")}; }) == never);
    CHECK(interest([&robots](Group& group) {
        group.wishes = {{.startup = robots, .strength = WishStrength::Avoided}};
    }) == never);
    CHECK(interest([&robots](Group& group) {
        group.wishes = {{.startup = robots, .strength = WishStrength::MustSee}};
    }) == TourWorth::mustSee);
}

TEST_CASE("A sound plan becomes an itinerary without a problem", "[planning]")
{
    const Festival festival = aClass().build();
    const TourQuestion question = questionOf(festival);
    const RoutePath path{.visits = {visit(question, stopOf(festival, question, "Robots"), 0),
                             visit(question, stopOf(festival, question, "Drones"), 2)},
        .lunchBegins = question.problem.tours[0].lunch->earliest + 15};
    const RoutePlan plan{.paths = {path}};
    REQUIRE(verdict(question.problem, plan).faults.empty());
    IdSource ids(5);
    const auto after = applied(festival, itinerariesOf(festival, question, plan, ids));

    REQUIRE(after);
    REQUIRE(after->itineraries().size() == 1);
    const Itinerary& itinerary = *after->itineraries().begin();
    REQUIRE(itinerary.stops.size() == 3);
    CHECK(itinerary.stops[0].begin.text() == QStringLiteral("10:00"));
    CHECK(itinerary.stops[1].kind == StopKind::Lunch);
    CHECK(itinerary.stops[1].begin.text() == QStringLiteral("10:45"));
    CHECK(itinerary.stops[2].begin.text() == QStringLiteral("13:00"));
    for (const QString& line : told(check(*after), *after))
        CHECK_FALSE(line.contains(QStringLiteral("itinerary")));
}

TEST_CASE("Planning again keeps the itinerary, what is held in it and nothing else", "[planning]")
{
    TourBuilder builder = aClass();
    builder.itinerary("Matin").visit("Robots", "10:30").visit("Drones", "12:30");
    builder.last<Itinerary>([](Itinerary& itinerary) {
        itinerary.stops.front().pinned = true;
        itinerary.stops.front().length = minutes{40};
        itinerary.stops.front().remark = QStringLiteral("sonner deux fois");
        itinerary.stops.push_back({.kind = StopKind::Meeting, .begin = *LocalTime::fromText(u"14:00")});
    });
    const Festival& festival = builder.build();
    const TourQuestion question = questionOf(festival);
    REQUIRE(question.problem.tours[0].pins.size() == 1);
    const RouteVisit held{.stop = question.problem.tours[0].pins[0].stop,
        .begins = question.moment(*Day::fromText(u"2014-06-12"), minutes{10 * 60 + 30})};
    const RoutePlan plan{
        .paths = {{.visits = {held}, .lunchBegins = question.problem.tours[0].lunch->latest}}};
    CHECK(verdict(question.problem, plan).faults.empty());
    IdSource ids(5);
    const auto after = applied(festival, itinerariesOf(festival, question, plan, ids));

    REQUIRE(after);
    const Itinerary& before = named<Itinerary>(festival, "Matin");
    const Itinerary& itinerary = named<Itinerary>(*after, "Matin");
    REQUIRE(itinerary.stops.size() == 3);
    CHECK(itinerary.stops[0] == before.stops[0]);
    CHECK(itinerary.stops[1].kind == StopKind::Lunch);
    CHECK(itinerary.stops[2] == before.stops[2]);
    const auto missed = applied(festival, itinerariesOf(festival, question, {.paths = {{}}}, ids));
    REQUIRE(missed);
    CHECK(named<Itinerary>(*missed, "Matin").stops.size() == 2);
}

TEST_CASE("On any festival the question is sound, and what is planned is let in", "[planning]")
{
    int stops = 0;
    for (quint32 seed = 1; seed <= 25; ++seed) {
        const Festival festival = Fate(seed).festival();
        const TourQuestion question = questionOf(festival);
        CAPTURE(seed);
        REQUIRE(isSound(question.problem));
        IdSource ids(seed);
        const Change change = itinerariesOf(festival, question, takenGreedily(question), ids);
        const auto after = applied(festival, change);
        REQUIRE(after);
        for (const Itinerary& itinerary : after->itineraries())
            stops += itinerary.group ? static_cast<int>(itinerary.stops.size()) : 0;
        for (const Finding& finding : check(*after)) {
            const Itinerary* itinerary
                = after->itineraries().find(Id<Itinerary>(finding.subjects.front().id));
            const bool isPlanned = itinerary && itinerary->group && !itinerary->stops.empty()
                && !festival.itineraries().find(itinerary->id);
            CAPTURE(told({finding}, *after));
            CHECK_FALSE((isPlanned && std::strcmp(finding.rule, "itinerary-closed") == 0));
            CHECK_FALSE((isPlanned && std::strcmp(finding.rule, "itinerary-seats") == 0));
            CHECK_FALSE((isPlanned && std::strcmp(finding.rule, "itinerary-language") == 0));
        }
    }
    CHECK(stops > 10);
}
