// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/planning/cured.h"
#include "tests/support/fate.h"

#include <algorithm>
#include <map>

using namespace planner;
using namespace planner::tests;

namespace {

FestivalBuilder cantine()
{
    FestivalBuilder builder;
    builder.venue("La Cantine")
        .open("2014-06-12", "09:00/19:00")
        .last<Venue>([](Venue& venue) { venue.access.wheelchair = Tri::Yes; })
        .room("Grande salle", 80)
        .room("Petite salle", 10);
    return builder;
}

} // namespace

TEST_CASE("Every repair cures its finding and brings no error", "[planning]")
{
    constexpr int enough = 8; ///< Of one rule.
    std::map<QString, int> cures;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Festival festival = Fate(seed).festival();
        const Findings findings = check(festival);
        Trial trial(festival);
        IdSource ids(seed);
        for (const Finding& finding : findings) {
            if (cures[QString::fromLatin1(finding.rule)] >= enough)
                continue;
            const auto found = repairs(trial, finding, ids, Words(Language::English));
            CAPTURE(seed, told({finding}, festival));
            REQUIRE(found.size() <= mostRepairs);
            for (const Repair& repair : found) {
                CAPTURE(repair.label);
                const auto after = applied(festival, repair.change);
                REQUIRE(after);
                const Findings left = check(*after);
                const auto isSame = [&](const Finding& other) { return isSameProblem(other, finding); };
                REQUIRE(std::ranges::count_if(left, isSame) < std::ranges::count_if(findings, isSame));
                REQUIRE(count(left, Severity::Error) <= count(findings, Severity::Error));
                ++cures[QString::fromLatin1(finding.rule)];
            }
        }
        REQUIRE(trial.festival() == festival);
    }
    for (const char* rule : {"room-overlap", "startup-overlap", "person-overlap", "outside-opening",
             "venue-closed-that-day", "outside-festival", "no-turnaround", "unplaced-session",
             "access-unknown", "locked-in-conflict", "startup-without-session", "possible-duplicate",
             "group-over-safety-capacity", "registration-without-address", "over-seats", "wish-not-met",
             "cancelled-but-placed-over", "odd-items", "no-lunch", "booking-lost-slot", "slot-overbooked",
             "itinerary-closed", "itinerary-seats", "itinerary-too-tight", "itinerary-hours",
             "must-see-missing", "group-in-two-places", "group-without-itinerary"}) {
        INFO(rule);
        CHECK(cures[QString::fromLatin1(rule)] > 0);
    }
}

TEST_CASE("Two sessions in one room are shifted apart or get another room", "[planning]")
{
    const Festival festival = cantine()
                                  .session("A", "2014-06-12", "10:00/11:00")
                                  .session("B", "2014-06-12", "10:30/11:30")
                                  .build();
    CHECK(cured(festival, "room-overlap")
        == texts({"Shift \"B\" to 11:10 (0 new problems)", "Shift \"A\" to 9:20 (0 new problems)",
            "Move \"A\" to Grande salle, same time (0 new problems)",
            "Move \"B\" to Grande salle, same time (0 new problems)",
            "Shift \"A\" to 11:40 (0 new problems)"}));
    CHECK(cured(festival, "room-overlap", Language::French).front()
        == QStringLiteral("Décaler «\u202FB\u202F» à 11\u202Fh\u202F10 (0 nouveau problème)"));
}

TEST_CASE("A locked session is never moved to cure another", "[planning]")
{
    const auto lock = [](Session& session) { session.locked = true; };
    const Festival festival = cantine()
                                  .session("A", "2014-06-12", "10:00/11:00")
                                  .last<Session>(lock)
                                  .session("B", "2014-06-12", "10:30/11:30")
                                  .last<Session>(lock)
                                  .build();
    CHECK(cured(festival, "room-overlap").isEmpty());
    CHECK(cured(festival, "locked-in-conflict") == texts({"Unlock \"A\" (0 new problems)"}));
}

TEST_CASE("A session outside the opening hours is shifted or cropped, or the doors open longer", "[planning]")
{
    const Festival festival = cantine().session("A", "2014-06-12", "18:30/19:30").build();
    CHECK(cured(festival, "outside-opening")
        == texts({"Open La Cantine on Thu 12: 9:00–19:30 (0 new problems)",
            "Shift \"A\" to 18:00 (0 new problems)", "Shorten \"A\" to 18:30–19:00 (0 new problems)"}));
    const Festival closed = cantine().session("A", "2014-06-13", "18:00/19:00").build();
    CHECK(cured(closed, "venue-closed-that-day")
        == texts({"Open La Cantine on Fri 13: 9:00–19:00 (0 new problems)",
            "Move \"A\" to Thu 12, same time (1 new problem)"}));
}

TEST_CASE("Too many people get a larger room or more seats", "[planning]")
{
    const Festival festival = cantine()
                                  .session("A", "2014-06-12", "10:00/11:00")
                                  .last<Session>([](Session& session) { session.registered = 30; })
                                  .build();
    CHECK(cured(festival, "over-seats") == texts({"Move \"A\" to Grande salle, same time (0 new problems)"}));
    const Festival offered = cantine()
                                 .session("A", "2014-06-12", "10:00/11:00")
                                 .last<Session>([](Session& session) { session.seats = 30; })
                                 .build();
    CHECK(cured(offered, "over-seats")
        == texts(
            {"Offer 10 seats (0 new problems)", "Move \"A\" to Grande salle, same time (0 new problems)"}));
}

TEST_CASE("A way that is too long gets more time", "[planning]")
{
    FestivalBuilder builder = cantine();
    builder.last<Venue>([](Venue& venue) {
               venue.coordinates = Coordinates{43.60, 1.44};
           })
        .session("A", "2014-06-12", "10:00/11:00")
        .by("Acme");
    builder.venue("TIC Valley")
        .open("2014-06-12", "09:00/19:00")
        .last<Venue>([](Venue& venue) {
            venue.access.wheelchair = Tri::Yes;
            venue.coordinates = Coordinates{43.61, 1.44};
        })
        .room("Amphi")
        .session("B", "2014-06-12", "11:05/12:00")
        .by("Acme");
    CHECK(cured(builder.build(), "travel-too-short")
        == texts({"Shift \"B\" to 11:25 (0 new problems)", "Shift \"A\" to 9:40 (0 new problems)",
            "Move \"B\" to Grande salle, same time (0 new problems)", "Shift \"A\" to 12:25 (0 new problems)",
            "Move \"A\" to Amphi, same time (1 new problem)"}));
}

TEST_CASE("A session that runs into a break moves or ends before it", "[planning]")
{
    Festival festival = cantine().session("A", "2014-06-12", "12:00/13:00").build();
    festival.table<Break>().put({.id = IdSource(3).next<Break>(),
        .title = QStringLiteral("Pause"),
        .day = *Day::fromText(u"2014-06-12"),
        .span = *TimeSpan::fromText(u"12:30/14:00")});
    CHECK(cured(festival, "break-overlap")
        == texts({"Shift \"A\" to 11:30 (0 new problems)", "Shorten \"A\" to 12:00–12:30 (0 new problems)",
            "Shift \"A\" to 14:00 (0 new problems)"}));
}

TEST_CASE("What a start-up lacks is taken from what is known of it", "[planning]")
{
    FestivalBuilder builder = cantine();
    builder.startup("Acme").last<Startup>([](Startup& startup) {
        startup.referent = Internal(Contact{.name = QStringLiteral("Anne"), .phone = QStringLiteral("1")});
        startup.visitLength = minutes{30};
        startup.groupMax = 20;
        startup.website = QStringLiteral("https://acme.example");
        startup.registration = Registration::Link;
    });
    CHECK(cured(builder.build(), "startup-without-session")
        == texts({"Create a session: Thu 12, 9:00, Grande salle (2 new problems)",
            "Create a session to place (3 new problems)"}));
    builder.session("A", "2014-06-12", "10:00/11:00").by("Acme");
    CHECK(cured(builder.build(), "no-onsite-contact")
        == texts({"On-site contact: Anne, the referent (0 new problems)"}));
    CHECK(cured(builder.build(), "registration-without-address")
        == texts({"Register at https://acme.example (0 new problems)",
            "Register at the reception (0 new problems)"}));
}

TEST_CASE("What needs somebody's judgement has no repair", "[planning]")
{
    FestivalBuilder builder = cantine();
    builder.session("A", "2014-06-12", "10:00/11:00").by("Acme").last<Startup>([](Startup& startup) {
        startup.insured = Tri::No;
    });
    CHECK(cured(builder.build(), "not-insured").isEmpty());
    CHECK(cured(builder.build(), "no-onsite-contact").isEmpty());
}

TEST_CASE("Profiles are merged when they are the same, not when they look alike", "[planning]")
{
    const Festival same = cantine().startup("Café-Craft").startup("CAFE CRAFT").build();
    const QStringList labels = cured(same, "possible-duplicate");
    REQUIRE(labels.size() == 1);
    CHECK(labels.front().startsWith(QStringLiteral("Merge into one profile: ")));
    const Festival alike = cantine().startup("Sillon des Collines").startup("Violon des Collines").build();
    CHECK(cured(alike, "possible-duplicate").isEmpty());
}
