// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/day_out.h"
#include "core/planning/why_not.h"
#include "tests/core/tours/tour_builder.h"
#include "tests/support/catch.h"

using namespace planner;
using namespace planner::tests;

namespace {

constexpr const char* thursday = "2014-06-12";

/// A class of six, out from half past nine to half past two.
TourBuilder aClass()
{
    TourBuilder builder(twoVenues());
    builder.way("La Cantine", "TIC Valley", 12).way("TIC Valley", "La Cantine", 15);
    return builder.group("Classe", 6).last<Group>([](Group& group) {
        group.hours = {{*Day::fromText(QString::fromLatin1(thursday)), *TimeSpan::fromText(u"09:30/14:30")}};
    });
}

WhyNot whyNoDrones(const Festival& festival)
{
    return whyNot(festival, named<Group>(festival, "Classe").id, named<Startup>(festival, "Nébuleuse").id);
}

/// What is said of the drones.
QString told(const Festival& festival, Language language = Language::English)
{
    return sentence(whyNoDrones(festival), festival, Words(language));
}

template <class Act>
Festival withGroup(Act act)
{
    return aClass().last<Group>(act).build();
}

template <class Act>
Festival withDrones(Act act)
{
    Festival festival = aClass().build();
    Session drones = named<Session>(festival, "Drones");
    act(drones);
    festival.table<Session>().put(drones);
    return festival;
}

} // namespace

TEST_CASE("What does not take place cannot be visited", "[planning]")
{
    Festival festival = aClass().build();
    festival.table<Session>().remove(named<Session>(festival, "Drones").id);
    CHECK(told(festival) == QStringLiteral("Nébuleuse: there is no session"));
    CHECK(told(withDrones([](Session& session) { session.status = SessionStatus::Cancelled; }))
        == QStringLiteral("Nébuleuse: the session is cancelled"));
    CHECK(told(withDrones([](Session& session) { session.room.reset(); }))
        == QStringLiteral("Nébuleuse: the session has no place and time yet"));
    festival = aClass().build();
    Venue valley = named<Venue>(festival, "TIC Valley");
    valley.openingHours = {{*Day::fromText(u"2014-06-12"), *TimeSpan::fromText(u"08:00/09:00")}};
    festival.table<Venue>().put(valley);
    CHECK(whyNoDrones(festival).reasons.at(0).obstacle == Obstacle::Closed);
}

TEST_CASE("The one reason that would do is told with its numbers", "[planning]")
{
    CHECK(told(withGroup([](Group& group) { group.languages = {QStringLiteral("en")}; }))
        == QStringLiteral("Nébuleuse: the group does not speak the language (fr)"));
    CHECK(told(withGroup([](Group& group) { group.size = 12; }))
        == QStringLiteral("Nébuleuse: 8 seats left at most, and 12 are needed"));
    CHECK(told(withGroup([](Group& group) { group.hours[0].day = group.hours[0].day.plus(1); }))
        == QStringLiteral("Nébuleuse: it takes visitors on Thu 12 June only, when the group is not out"));
    CHECK(told(withGroup([](Group& group) { group.hours[0].span = *TimeSpan::fromText(u"09:00/11:00"); }))
        == QStringLiteral(
            "Nébuleuse: on Thu 12 June it takes visitors 12:00–14:00, and the group is out 9:00–11:00"));
    const Id<Startup> drones = named<Startup>(aClass().build(), "Nébuleuse").id;
    CHECK(told(withGroup([&](Group& group) {
        group.wishes = {{.startup = drones, .strength = WishStrength::Avoided}};
    })) == QStringLiteral("Nébuleuse: the group asks not to go there"));
    Festival festival = withGroup([](Group& group) { group.needs = {AccessNeed::StepFree}; });
    Venue valley = named<Venue>(festival, "TIC Valley");
    valley.access.wheelchair = Tri::No;
    festival.table<Venue>().put(valley);
    CHECK(told(festival) == QStringLiteral("Nébuleuse: it does not offer what the group needs (step-free)"));
}

TEST_CASE("A way that is too long, or that nobody knows, is told with its ends", "[planning]")
{
    TourBuilder builder = aClass();
    const Id<Venue> cantine = named<Venue>(builder.build(), "La Cantine").id;
    builder.last<Group>([&](Group& group) {
        group.start = group.end = cantine;
        group.hours[0].span = *TimeSpan::fromText(u"11:50/12:40");
    });
    CHECK(told(builder.build())
        == QStringLiteral(
            "Nébuleuse: it is too far: 12 min from La Cantine to TIC Valley, and there are 10"));
    Festival festival = builder.build();
    festival.table<TravelTime>() = Table<TravelTime>();
    CHECK(told(festival)
        == QStringLiteral("Nébuleuse: nobody has said how long it takes from La Cantine to TIC Valley"));
}

TEST_CASE("Several reasons are told only when none alone would do", "[planning]")
{
    const Festival festival = withGroup([](Group& group) {
        group.languages = {QStringLiteral("en")};
        group.size = 12;
    });
    CHECK(told(festival, Language::French)
        == QStringLiteral("Nébuleuse\u202f: le groupe ne parle pas la langue (fr)\u202f; il reste au mieux 8 "
                          "places, il en faut 12"));
}

TEST_CASE("What is pinned, and lunch, may leave no time", "[planning]")
{
    TourBuilder builder = aClass();
    builder.last<Group>([](Group& group) { group.hours[0].span = *TimeSpan::fromText(u"11:30/12:35"); });
    builder.itinerary("Midi").visit("Robots", "11:30").last<Itinerary>([](Itinerary& itinerary) {
        itinerary.stops[0].pinned = true;
    });
    CHECK(told(builder.build())
        == QStringLiteral("Nébuleuse: what is pinned leaves no time for it (\"Robots\")"));
    CHECK(told(withGroup([](Group& group) {
        group.hours[0].span = *TimeSpan::fromText(u"12:00/13:00");
        group.lunch = TimeSpan::fromText(u"12:00/13:00");
    })) == QStringLiteral("Nébuleuse: it leaves no time for lunch"));
}

TEST_CASE("When only the plan is in the way, what would have to give is told", "[planning]")
{
    TourBuilder builder = aClass();
    builder.last<Group>([](Group& group) { group.hours[0].span = *TimeSpan::fromText(u"11:30/12:35"); });
    builder.itinerary("Midi").visit("Robots", "11:30", 30);
    const WhyNot why = whyNoDrones(builder.build());
    CHECK(why.reasons.empty());
    CHECK(why.givenUp == std::vector<Id<Session>>{named<Session>(builder.build(), "Robots").id});
    CHECK(sentence(why, builder.build(), Words(Language::English))
        == QStringLiteral("Nébuleuse: it can be had on Thu 12 June at 12:00 in place of \"Robots\""));
    builder.last<Group>([](Group& group) { group.hours[0].span = *TimeSpan::fromText(u"11:30/13:00"); });
    CHECK(told(builder.build()) == QStringLiteral("Nébuleuse: it can be had on Thu 12 June at 12:30"));
}

TEST_CASE("Of a sector, the start-up with the least in the way is told", "[planning]")
{
    Festival festival = withGroup([](Group& group) { group.size = 12; });
    Sector sector = blank(IdSource(9).next<Sector>());
    festival.table<Sector>().put(sector);
    for (const char* name : {"Brume", "Nébuleuse"}) {
        Startup startup = named<Startup>(festival, name);
        startup.sector = sector.id;
        festival.table<Startup>().put(startup);
    }
    festival.table<Session>().remove(named<Session>(festival, "Robots").id);
    const WhyNot why = whyNot(festival, named<Group>(festival, "Classe").id, VisitWish{.sector = sector.id});
    REQUIRE(why.reasons.size() == 1);
    CHECK(why.reasons[0].obstacle == Obstacle::Seats);
}
